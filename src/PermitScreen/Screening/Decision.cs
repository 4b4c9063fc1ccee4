using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;
using PermitScreen.Diagnostics;
using PermitScreen.Rules;
using PermitScreen.Screening;
using PermitScreen.Screening.Engine;

namespace PermitScreen;

/// <summary>
/// The answer to one application: verdict, range and the rules behind it. Reasons, proofs and needs are worked out from the facts it
/// keeps when they are read, so that sorting a batch does not pay for them.
/// </summary>
public sealed class Decision
{
    private readonly RuleOutcome[] outcomes;
    private readonly VerdictRange[] dimensions = new VerdictRange[4];
    private readonly Dictionary<int, ThingOutcomes.Merged>? merged;

    internal Decision(RuleSet ruleSet, FactSheet sheet)
    {
        RuleSet = ruleSet;
        Sheet = sheet;
        if (!sheet.Parts.IsEmpty)
        {
            Parts = [.. sheet.Parts.Select(p => new DecisionPart(p.Things, new Decision(ruleSet, p.Sheet)))];
            merged = ThingOutcomes.Of(Parts).ToDictionary(m => m.Outcome.Rule);
            outcomes = [.. merged.Values.Select(m => m.Outcome)];
            for (var i = 0; i < dimensions.Length; i++)
                dimensions[i] = ThingOutcomes.Range(Parts.Select(p => p.Decision.dimensions[i]), sheet.SettlesNothing);
            Range = ThingOutcomes.Range(Parts.Select(p => p.Decision.Range), sheet.SettlesNothing);
            return;
        }

        outcomes = RuleJudge.Judge(sheet, out var overall, dimensions);
        Range = overall;
    }

    /// <summary>The rules that it was made by.</summary>
    public RuleSet RuleSet { get; }

    /// <summary>The facts as they were bound, with where each came from.</summary>
    public FactSheet Sheet { get; }

    /// <summary>What was decided on; statements that contradict each other are not in it.</summary>
    public Application Application => Sheet.Application;

    /// <summary>The day whose law was applied.</summary>
    public LocalDate AsOf => Sheet.AsOf;

    /// <summary>Contradictions among the stated facts and faults of the site; with a problem nothing passes.</summary>
    public ImmutableArray<Diagnostic> Problems => Sheet.Problems;

    /// <summary>What the map could not do for the site, such as that there is none.</summary>
    public ImmutableArray<Diagnostic> Warnings => Sheet.Warnings;

    /// <summary>The strictest that surely follows; never pass while something unknown can change it.</summary>
    public Verdict Verdict => Range.Verdict;

    /// <summary>Nothing unknown can change the verdict.</summary>
    public bool IsCertain => Range.IsCertain;

    /// <summary>The verdict with the best and the worst that is still possible.</summary>
    public VerdictRange Range { get; }

    /// <summary>Verdict and range of one side of admission.</summary>
    public VerdictRange this[Dimension dimension] => dimensions[(int)dimension];

    /// <summary>The rules that fire, are undetermined or are set aside, strictest effect first, then by id.</summary>
    public ImmutableArray<Reason> Reasons => field.IsDefault ? field = BuildReasons() : field;

    /// <summary>The open burdens that only the environmental assessment itself can settle: no part of verdict and range.</summary>
    public ImmutableArray<Reason> Deferred => field.IsDefault ? field = ReasonsIn(RuleState.Deferred) : field;

    /// <summary>The open burdens that are taken not to concern the project; none in strict mode.</summary>
    public ImmutableArray<Reason> Unconcerned => field.IsDefault ? field = ReasonsIn(RuleState.Unconcerned) : field;

    /// <summary>What is missing: place and trade, what settles the grade, then what bears on the verdict by who can answer, most decisive first.</summary>
    public ImmutableArray<Need> Needs => field.IsDefault ? field = Parts.IsEmpty ? NeedFinder.Find(this) : ThingNeeds.Of(Parts) : field;

    /// <summary>
    /// The needs to be answered now, in the same order; the others only come up with the answers. What settles grade and permit is asked now.
    /// </summary>
    public ImmutableArray<Need> NeedsNow => field.IsDefault ? field = FirstQuestions.Of(Needs) : field;

    /// <summary>
    /// The first day on which it is no longer good, because the law is known to change in what could concern the project; null while no such
    /// change is known.
    /// </summary>
    public LocalDate? GoodUntil => NextChange?.Day;

    /// <summary>Whether nothing is known to change on the day of <see cref="GoodUntil"/>: texts were looked up to the day before and no further.</summary>
    public bool GoodUntilUnchecked => NextChange?.OnlyUnchecked ?? false;

    /// <summary>Grade of assessment and procedure, as far as they are known.</summary>
    public Classification Classification => field ??= Parts.IsEmpty ? Classification.Of(this) : ThingGrades.Of(this, [.. Parts.Select(p => p.Decision.Classification)]);

    /// <summary>Which discharge permit it will need, as far as that is known.</summary>
    public DischargePermit Permit => field ??= Parts.IsEmpty ? DischargePermit.Of(this) : ThingGrades.Of([.. Parts.Select(p => p.Decision.Permit)]);

    /// <summary>What is decided of each thing, where the application lists several; the whole is put together from it.</summary>
    internal ImmutableArray<DecisionPart> Parts { get; } = [];

    /// <summary>The facts that speak for a rule: of several things those of the one that it is told of.</summary>
    /// <param name="rule">index in the rule set</param>
    internal FactSheet SheetFor(int rule) => merged is null ? Sheet : merged.TryGetValue(rule, out var told) ? told.From.Sheet : Parts[0].Decision.Sheet;

    private LawChanges? NextChange => Parts.IsEmpty
        ? LawChanges.After(Sheet)
        : Parts.Select(p => p.Decision.NextChange).OfType<LawChanges>().OrderBy(c => c.Day).ThenBy(c => c.OnlyUnchecked).Select(c => (LawChanges?)c).FirstOrDefault();

    /// <summary>Which open rules wait behind which.</summary>
    internal WaitingRules Waiting => field ??= new WaitingRules(this);

    /// <summary>Which questions settle which facts.</summary>
    internal QuestionFinder Questions => field ??= new QuestionFinder(this);

    private Dictionary<int, RuleQuestions> Asked => field ??= new(CountOf(state => state == RuleState.Undetermined));

    internal IReadOnlyList<RuleOutcome> Outcomes => outcomes;

    /// <summary>How many there are of <see cref="Unconcerned"/>, for those who only count them.</summary>
    internal int UnconcernedCount => CountOf(state => state == RuleState.Unconcerned);

    /// <summary>What an undetermined rule asks; found once, for needs and waiting rules both come for it.</summary>
    /// <param name="rule">index in the rule set</param>
    internal RuleQuestions QuestionsOf(int rule) => Asked.TryGetValue(rule, out var known) ? known : Asked[rule] = RuleQuestions.Of(this, rule);

    private ImmutableArray<Reason> BuildReasons() => Sorted(state => state is not (RuleState.Deferred or RuleState.Unconcerned));

    private ImmutableArray<Reason> ReasonsIn(RuleState state) => Sorted(other => other == state);

    /// <summary>What fires before what is open, then by effect and id; the versions of one rule as they stand in the rule set.</summary>
    private ImmutableArray<Reason> Sorted(Func<RuleState, bool> isMeant)
    {
        var count = CountOf(isMeant);
        if (count == 0)
            return [];
        var (order, found) = (new long[count], new Reason[count]);
        foreach (var outcome in outcomes)
        {
            if (!isMeant(outcome.State))
                continue;
            (order[^count], found[^count]) = (OrderOf(outcome), ReasonOf(outcome));
            count--;
        }

        Array.Sort(order, found);
        return ImmutableCollectionsMarshal.AsImmutableArray(found);
    }

    private Reason ReasonOf(RuleOutcome outcome) =>
        merged is null ? new Reason(this, outcome) : new Reason(merged[outcome.Rule].From, outcome) { Things = merged[outcome.Rule].Things };

    private int CountOf(Func<RuleState, bool> isMeant)
    {
        var count = 0;
        foreach (var outcome in outcomes)
            count += isMeant(outcome.State) ? 1 : 0;
        return count;
    }

    /// <summary>State, effect and id in one number.</summary>
    private long OrderOf(RuleOutcome outcome)
    {
        var state = outcome.State == RuleState.Fires ? 0L : outcome.State == RuleState.Undetermined ? 1 : 2;
        return (state << 48) | ((long)outcome.Effect << 32) | (uint)Sheet.Rules.OrderOfIds[outcome.Rule];
    }
}
