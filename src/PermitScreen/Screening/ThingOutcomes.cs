using System.Collections.Immutable;
using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Screening;

/// <summary>
/// Puts together what rules make of each of several things. A burden is told by the thing that it weighs on most; a relief holds for the whole
/// only where every thing has it. No range is better than that of any thing.
/// </summary>
internal static class ThingOutcomes
{
    /// <summary>What a rule makes of the whole, with the things and the decision that it was taken from.</summary>
    public readonly record struct Merged(RuleOutcome Outcome, Decision From, ImmutableArray<Thing> Things);

    /// <summary>By the index of the rule, in this order.</summary>
    public static IReadOnlyList<Merged> Of(ImmutableArray<DecisionPart> parts) =>
    [
        .. parts.SelectMany(p => p.Decision.Outcomes.Select(o => (Part: p, Outcome: o)))
            .GroupBy(o => o.Outcome.Rule)
            .OrderBy(g => g.Key)
            .Select(g => Merge([.. g], parts.Length))
            .OfType<Merged>(),
    ];

    /// <summary>The range of the whole: the strictest of each bound, and no certainty where a thing contradicts itself.</summary>
    public static VerdictRange Range(IEnumerable<VerdictRange> ranges, bool settlesNothing)
    {
        var whole = ranges.Aggregate((a, b) => new VerdictRange(Max(a.Verdict, b.Verdict), Max(a.Best, b.Best), Max(a.Worst, b.Worst)));
        return settlesNothing ? whole with { Best = Verdict.Pass, Worst = Verdict.Reject } : whole;
    }

    private static Merged? Merge(List<(DecisionPart Part, RuleOutcome Outcome)> found, int parts)
    {
        var relieves = found[0].Part.Decision.RuleSet.Rules[found[0].Outcome.Rule].Effect.Relieves();
        if (relieves && found.Count < parts)
            return null;
        var told = relieves ? found.MinBy(f => Weight(f.Outcome)) : found.MaxBy(f => Weight(f.Outcome));
        var same = found.Where(f => Weight(f.Outcome) == Weight(told.Outcome));
        return new(told.Outcome, told.Part.Decision, SpeaksOfThings(told.Part, told.Outcome) ? [.. same.SelectMany(f => f.Part.Things).Distinct()] : []);
    }

    /// <summary>
    /// What fires or is open before what waits, the gravest effect first: a notice in place of a ban in principle does not hide that the ban
    /// itself is open for another thing. Of the same effect what fires goes before what is open.
    /// </summary>
    private static (int Effect, int State) Weight(RuleOutcome outcome) => (
        outcome.State is RuleState.Fires or RuleState.Undetermined ? (int)outcome.Effect.Verdict() : -1,
        outcome.State switch
        {
            RuleState.Fires => outcome.IsContested ? 5 : 6,
            RuleState.Undetermined => 4,
            RuleState.Deferred => 3,
            RuleState.Unconcerned => 2,
            RuleState.Overridden => 1,
            _ => 0,
        });

    private static bool SpeaksOfThings(DecisionPart part, RuleOutcome outcome)
    {
        var kinds = part.Decision.RuleSet.Vocabulary.Things.Where(k => part.Things.Any(t => t.Kind == k.Id)).ToList();
        return part.Decision.RuleSet.Rules[outcome.Rule].Condition.Facts.Any(f => kinds.Exists(k => k.Owns(f)));
    }

    private static Verdict Max(Verdict a, Verdict b) => a > b ? a : b;
}
