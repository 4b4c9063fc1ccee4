using System.Buffers;
using System.Collections.Immutable;
using PermitScreen.Facts;

namespace PermitScreen.Screening.Engine;

/// <summary>
/// What happens when two pieces of knowledge disagree. Of two of the firmest, and of assumptions, that is a contradiction; what is
/// weaker gives way, and is noted.
/// </summary>
internal sealed class KnowledgeLog(FactSheet sheet)
{
    private Slot[]? firmer;

    /// <summary>What disagreed, and on what ground, before anything was assumed: met again, it is no fault of an assumption.</summary>
    private HashSet<(Fact Fact, Fact Because)>? beforeAssuming;

    public ImmutableArray<Contradiction> Contradictions { get; private set; } = [];

    public ImmutableArray<Dispute> Disputes { get; private set; } = [];

    public ImmutableArray<Outweighed> Outweighed { get; private set; } = [];

    /// <summary>The facts of which habits say both: none of the habits counts then. There is rarely any, and never more than a few.</summary>
    public HashSet<Fact>? Torn { get; private set; }

    /// <summary>Nothing has disagreed so far.</summary>
    public bool IsCalm { get; private set; } = true;

    /// <summary>How firm the knowledge is that is being added now.</summary>
    public KnowledgeLevel Level { get; private set; }

    /// <summary>From now on weaker knowledge is added.</summary>
    public void Descend(KnowledgeLevel level)
    {
        Level = level;
        if (level != KnowledgeLevel.Usual)
            return;
        firmer = ArrayPool<Slot>.Shared.Rent(sheet.Slots.Length);
        sheet.Slots.CopyTo(firmer, 0);
    }

    /// <summary>Nothing more will be added.</summary>
    public void Close()
    {
        if (firmer is not null)
            ArrayPool<Slot>.Shared.Return(firmer);
        firmer = null;
    }

    /// <summary>The grade of the catalogue, for instance, is as firm as a statement whenever it is found.</summary>
    public void Raise(KnowledgeLevel level) => Level = level;

    public bool IsDisputed(Fact fact)
    {
        foreach (var dispute in Disputes)
        {
            if (dispute.Fact == fact)
                return true;
        }

        return false;
    }

    /// <param name="option">the member of a set that they disagree about</param>
    /// <param name="bits">what the new knowledge denies, as options; all when it denies whatever is known</param>
    public void Disagree(Fact fact, string? option, Fact because, ulong bits)
    {
        IsCalm = false;
        if (Level is KnowledgeLevel.Usual or KnowledgeLevel.Omitted)
            (beforeAssuming ??= []).Add((fact, because));
        switch (Level)
        {
            case KnowledgeLevel.Assumed when beforeAssuming?.Contains((fact, because)) == true:
                break;
            case KnowledgeLevel.Definite or KnowledgeLevel.Assumed:
                Contradict(fact, because);
                break;
            case KnowledgeLevel.Usual when !IsFirm(fact, bits):
                (Torn ??= []).Add(fact);
                break;
            case KnowledgeLevel.Usual:
                GiveWay(new Outweighed(fact, option, because, KnowledgeLevel.Usual));
                break;
        }
    }

    public void Contradict(Fact fact, Fact other)
    {
        IsCalm = false;
        if (Contradictions.Any(c => c.Fact == fact || c.Other == fact))
            return;
        Contradictions = Contradictions.Add(new Contradiction(fact, other, (sheet.GivenOf(fact) ?? sheet.GivenOf(other))?.Place ?? default));
    }

    public void Dispute(Fact fact, DisputeSide side = DisputeSide.Map)
    {
        IsCalm = false;
        if (!IsDisputed(fact))
            Disputes = Disputes.Add(new Dispute(fact, sheet.GivenOf(fact), side));
    }

    public void GiveWay(Outweighed weaker)
    {
        IsCalm = false;
        if (!Outweighed.Contains(weaker))
            Outweighed = Outweighed.Add(weaker);
    }

    /// <summary>What stands against the new knowledge was known before habits came in.</summary>
    private bool IsFirm(Fact fact, ulong bits)
    {
        var place = sheet.Rules.Layout[fact];
        if (place.SlotCount == 0 || bits == 0)
            return true;
        var slot = firmer![place.Slot];
        return place.Thresholds is not null || ((slot.Yes | slot.No) & bits) != 0;
    }
}
