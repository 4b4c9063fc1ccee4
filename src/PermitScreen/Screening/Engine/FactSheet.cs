using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.InteropServices;
using NodaTime;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Screening.Engine;

/// <summary>
/// An application bound to a rule set and a day: every fact typed, connected to the others and coded as the compiled rules read it.
/// Immutable once bound.
/// </summary>
public sealed class FactSheet
{
    /// <summary>The facts of the vocabulary, by index.</summary>
    private readonly Fact[] known;

    private readonly FactValue?[] values;
    private readonly FactOrigin[] origins;
    /// <summary>By fact index: one more than the place among <see cref="Stated"/>; zero for a fact that is not stated.</summary>
    private readonly int[] given;

    internal FactSheet(CompiledRules rules, Application application, LocalDate asOf, bool strict)
    {
        Rules = rules;
        Application = application;
        AsOf = asOf;
        Day = Dates.DayNumber(asOf);
        Strict = strict;
        known = ImmutableCollectionsMarshal.AsArray(rules.Vocabulary.Facts)!;
        Slots = (Slot[])rules.Layout.Blank.Clone();
        SlotsWithoutAssumptions = Slots;
        values = new FactValue?[known.Length];
        origins = new FactOrigin[known.Length];
        given = new int[known.Length];
        Stated = InOrder(application.Facts);
    }

    /// <summary>What was bound.</summary>
    public Application Application { get; }

    /// <summary>The day whose law applies.</summary>
    public LocalDate AsOf { get; }

    /// <summary>True when no assumption was allowed to stand in for an answer.</summary>
    public bool Strict { get; }

    /// <summary>Contradictions among the stated facts. The facts concerned count as unknown.</summary>
    internal ImmutableArray<Contradiction> Contradictions
    {
        get;
        set
        {
            field = value;
            SettlesNothing |= !value.IsEmpty;
        }
    } = [];

    /// <summary>Faults of the site that kept it from being located.</summary>
    public ImmutableArray<Diagnostic> SiteProblems
    {
        get;
        internal set
        {
            field = value;
            SettlesNothing |= !value.IsEmpty;
        }
    } = [];

    /// <summary>A day that was written and could not be read: the law of another day stands in for that of the one meant.</summary>
    internal Diagnostic? DayFault
    {
        get;
        set
        {
            field = value;
            SettlesNothing |= value is not null;
        }
    }

    /// <summary>A day that could not be read, faults of the site and contradictions as messages. With a problem nothing passes.</summary>
    public ImmutableArray<Diagnostic> Problems =>
        [.. DayFault is { } fault ? [fault] : ImmutableArray<Diagnostic>.Empty, .. SiteProblems, .. Contradictions.Select(c => c.ToDiagnostic())];

    /// <summary>There are contradictions, faults of the site or of the day, or the law is not held for the day: no verdict is certain.</summary>
    internal bool SettlesNothing { get; private set; }

    /// <summary>The applicant and the map, or the source of a group, disagree.</summary>
    internal bool IsDisputed { get; private set; }

    /// <summary>What the map could not do for the site, such as that there is none; no error.</summary>
    public ImmutableArray<Diagnostic> Warnings { get; internal set; } = [];

    /// <summary>The facts of which an assumption stands in for an answer.</summary>
    public ImmutableArray<Fact> Assumptions { get; internal set; } = [];

    /// <summary>Members not ticked that an open question could still imply, and that are taken as absent.</summary>
    public ImmutableArray<AssumedAbsence> AssumedAbsences { get; internal set; } = [];

    /// <summary>What gave way to something known more firmly.</summary>
    internal ImmutableArray<Outweighed> Outweighed { get; set; } = [];

    /// <summary>What the map said about the site, known or not; empty when there was no map.</summary>
    public ImmutableArray<MapFact> MapFacts { get; internal init; } = [];

    /// <summary>Where the applicant and the map, or the source of a group, disagree.</summary>
    public ImmutableArray<Dispute> Disputes
    {
        get;
        internal set
        {
            field = value;
            IsDisputed = !value.IsEmpty;
        }
    } = [];

    /// <summary>The packs that cover the project and of which the law is not held for the day: nothing is certain then.</summary>
    public ImmutableArray<Pack> NotHeld
    {
        get;
        internal set
        {
            field = value;
            SettlesNothing |= !value.IsEmpty;
        }
    } = [];

    /// <summary>Where the application lists several things: the facts for each of them. Problems and assumptions of theirs stand here, too.</summary>
    internal ImmutableArray<SheetPart> Parts { get; set; } = [];

    internal CompiledRules Rules { get; }

    internal int Day { get; }

    internal Slot[] Slots { get; }

    /// <summary>The slots as they are without assumptions; the same array when there are none.</summary>
    internal Slot[] SlotsWithoutAssumptions { get; set; }

    /// <summary>The catalogue in force on the day; null when the rule set has none for it.</summary>
    internal CompiledCatalogue? Catalogue { get; set; }

    internal CatalogueAssumptions CatalogueAssumptions { get; set; }

    /// <summary>The catalogue has settled the grade.</summary>
    internal bool IsGraded { get; set; }

    /// <summary>The rules whose region fits any region of the project, and those whose region every one fits.</summary>
    internal ScopeReadings RegionRows { get; set; } = null!;

    internal ScopeReadings IndustryRows { get; set; } = null!;

    /// <summary>The access conditions of the project's own control units that may speak to its industry, by rule index.</summary>
    internal UnitCandidate[] UnitCandidates { get; set; } = [];

    /// <summary>By fact index: who could settle an open fact, as far as somebody asked; see <see cref="OpenFacts"/>.</summary>
    internal OpenKinds[] OpenKinds => field ??= new OpenKinds[Rules.Vocabulary.Facts.Length];

    /// <summary>Where the value of a fact came from.</summary>
    public FactOrigin OriginOf(Fact fact) => origins[IndexOf(fact)];

    /// <summary>The value as far as it is known; of a set of which only some members are settled, the members it surely has.</summary>
    public FactValue? ValueOf(Fact fact) => values[IndexOf(fact)];

    /// <summary>The stated fact itself, with the words and the place of the application.</summary>
    public GivenFact? GivenOf(Fact fact) => given[IndexOf(fact)] is var place and not 0 ? Stated[place - 1] : null;

    /// <summary>The stated facts in the order of the vocabulary, so that the order of the application never matters.</summary>
    internal GivenFact[] Stated { get; }

    /// <summary>It usually concerns such a project, as far as anything is known.</summary>
    internal bool Concerns(Fact fact) => Rules.Program.IsPossible(Rules.Connections.ConcernsOf[fact.Index], Slots);

    /// <summary>An answer that could be given more closely: bounds of a number, a list that is not the whole, a code with finer ones below.</summary>
    internal bool IsVague(Fact fact) => GivenOf(fact)?.Value switch
    {
        RangeValue => true,
        ManyValue many => !many.IsComplete || fact.IsCode && many.Items.Any(c => CodeReach.IsCoarse(fact.Type, c)),
        _ => false,
    };

    /// <summary>The truth of a test that belongs to the rule set.</summary>
    internal Truth TruthOf(Test test, bool every = false)
    {
        var leaf = Rules.Layout.LeafOf(test, false, every);
        return leaf.TruthIn(Slots[leaf.Slot]);
    }

    /// <summary>Where another vocabulary has this fact there may stand any other here: read by its position, a statement would be about something else.</summary>
    private int IndexOf(Fact fact)
    {
        var index = fact.Index;
        if ((uint)index >= (uint)known.Length || !ReferenceEquals(known[index], fact))
            Refuse(fact);
        return index;
    }

    [DoesNotReturn]
    private static void Refuse(Fact fact) =>
        throw new ArgumentException($"fact `{fact.Id}` belongs to another vocabulary; read the application again with Application.For(ruleSet)", nameof(fact));

    /// <summary>Of a fact that is stated twice the last counts. Most applications state each once and in order.</summary>
    private GivenFact[] InOrder(ImmutableArray<GivenFact> facts)
    {
        var last = -1;
        for (var i = 0; i < facts.Length; i++)
        {
            var index = IndexOf(facts[i].Fact);
            if (index <= last)
                return Sorted(facts);
            given[last = index] = i + 1;
        }

        return ImmutableCollectionsMarshal.AsArray(facts)!;
    }

    private GivenFact[] Sorted(ImmutableArray<GivenFact> facts)
    {
        const int Bits = 64;
        Span<ulong> isStated = stackalloc ulong[given.Length / Bits + 1];
        for (var i = 0; i < facts.Length; i++)
        {
            var index = IndexOf(facts[i].Fact);
            isStated[index / Bits] |= 1UL << (index % Bits);
            given[index] = i;
        }

        var stated = new GivenFact[facts.Length];
        var count = 0;
        for (var word = 0; word < isStated.Length; word++)
        {
            for (var bits = isStated[word]; bits != 0; bits &= bits - 1)
            {
                ref var place = ref given[word * Bits + BitOperations.TrailingZeroCount(bits)];
                stated[count++] = facts[place];
                place = count;
            }
        }

        return count == stated.Length ? stated : stated[..count];
    }

    /// <summary>What is known now, to come back to after a supposition.</summary>
    internal Memory Remember() => new(Slots, values, origins);

    /// <summary>The whole has the problems of every part, and rests on what every part rests on.</summary>
    internal void Take(ImmutableArray<SheetPart> parts)
    {
        Parts = parts;
        Contradictions = Of(s => s.Contradictions);
        Disputes = Of(s => s.Disputes);
        NotHeld = Of(s => s.NotHeld);
        Assumptions = Of(s => s.Assumptions);
        AssumedAbsences = Of(s => s.AssumedAbsences);
        Outweighed = Of(s => s.Outweighed);

        ImmutableArray<T> Of<T>(Func<FactSheet, ImmutableArray<T>> what) => [.. parts.SelectMany(p => what(p.Sheet)).Distinct()];
    }

    internal void Set(Fact fact, FactValue? value, FactOrigin origin)
    {
        values[fact.Index] = value;
        origins[fact.Index] = origin;
    }
}
