using System.Collections.Immutable;
using PermitScreen.Facts;

namespace PermitScreen.Screening.Engine;

/// <summary>
/// What happens when two pieces of knowledge disagree. Of two of the firmest, and of assumptions, that is a contradiction; what is
/// weaker gives way, and is noted.
/// </summary>
internal sealed class KnowledgeLog(FactSheet sheet)
{
    private readonly List<Contradiction> contradictions = [];
    private readonly List<Dispute> disputes = [];
    private readonly List<Outweighed> outweighed = [];
    private Slot[] firmer = [];

    public ImmutableArray<Contradiction> Contradictions => [.. contradictions];

    public ImmutableArray<Dispute> Disputes => [.. disputes];

    public ImmutableArray<Outweighed> Outweighed => [.. outweighed];

    /// <summary>The facts of which habits say both: none of the habits counts then.</summary>
    public HashSet<Fact> Torn { get; } = [];

    /// <summary>How firm the knowledge is that is being added now.</summary>
    public KnowledgeLevel Level { get; private set; }

    /// <summary>From now on weaker knowledge is added.</summary>
    public void Descend(KnowledgeLevel level)
    {
        Level = level;
        firmer = level == KnowledgeLevel.Usual ? (Slot[])sheet.Slots.Clone() : firmer;
    }

    /// <summary>The grade of the catalogue, for instance, is as firm as a statement whenever it is found.</summary>
    public void Raise(KnowledgeLevel level) => Level = level;

    public bool IsDisputed(Fact fact) => disputes.Exists(d => d.Fact == fact);

    /// <param name="option">the member of a set that they disagree about</param>
    /// <param name="bits">what the new knowledge denies, as options; all when it denies whatever is known</param>
    public void Disagree(Fact fact, string? option, Fact because, ulong bits)
    {
        switch (Level)
        {
            case KnowledgeLevel.Definite or KnowledgeLevel.Assumed:
                Contradict(fact, because);
                break;
            case KnowledgeLevel.Usual when !IsFirm(fact, bits):
                Torn.Add(fact);
                break;
            case KnowledgeLevel.Usual:
                GiveWay(new Outweighed(fact, option, because, KnowledgeLevel.Usual));
                break;
        }
    }

    public void Contradict(Fact fact, Fact other)
    {
        if (contradictions.Exists(c => c.Fact == fact || c.Other == fact))
            return;
        contradictions.Add(new Contradiction(fact, other, (sheet.GivenOf(fact) ?? sheet.GivenOf(other))?.Place ?? default));
    }

    public void Dispute(Fact fact, DisputeSide side = DisputeSide.Map)
    {
        if (!IsDisputed(fact))
            disputes.Add(new Dispute(fact, sheet.GivenOf(fact), side));
    }

    public void GiveWay(Outweighed weaker)
    {
        if (!outweighed.Contains(weaker))
            outweighed.Add(weaker);
    }

    /// <summary>What stands against the new knowledge was known before habits came in.</summary>
    private bool IsFirm(Fact fact, ulong bits)
    {
        var place = sheet.Rules.Layout[fact];
        if (place.SlotCount == 0 || bits == 0)
            return true;
        var slot = firmer[place.Slot];
        return place.Thresholds is not null || ((slot.Yes | slot.No) & bits) != 0;
    }
}
