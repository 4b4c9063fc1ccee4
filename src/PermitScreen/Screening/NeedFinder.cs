using System.Collections.Immutable;
using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Screening;

/// <summary>
/// Finds what would settle a decision. Only rules that can still change the verdict count, of them only the tests that can still change
/// the rule, and for each the question to ask first.
/// </summary>
internal sealed class NeedFinder
{
    private readonly Decision decision;
    private readonly FactSheet sheet;
    private readonly List<Fact> facts = [];

    /// <summary>By fact index.</summary>
    private readonly Tally?[] tallies;
    private readonly Dictionary<ExternalList, Tally> lists = [];

    private NeedFinder(Decision decision)
    {
        this.decision = decision;
        sheet = decision.Sheet;
        tallies = new Tally?[sheet.Rules.Vocabulary.Facts.Length];
    }

    public static ImmutableArray<Need> Find(Decision decision)
    {
        var finder = new NeedFinder(decision);
        if (!decision.IsCertain)
        {
            foreach (var (rule, lifts) in finder.OpenRules())
                finder.Add(rule, lifts);
            finder.AskForExceptions();
        }

        return finder.Ordered(decision.Classification.Needs, decision.Permit.Needs);
    }

    /// <summary>Undetermined rules worse than what is certain already, and the special rules that may set a fired one aside.</summary>
    private IEnumerable<(int Rule, bool Lifts)> OpenRules()
    {
        foreach (var reason in decision.Reasons)
        {
            if (reason.State == RuleState.Undetermined && reason.Rule.Effect.Verdict() > decision.Range.Best)
                yield return (reason.Index, false);
            if (!reason.IsContested || reason.Rule.Effect.Verdict() <= decision.Range.Best)
                continue;
            foreach (var special in sheet.Rules.Compiled[reason.Index].Overriders)
            {
                if (RuleJudge.MaySetAside(sheet, special))
                    yield return (special, true);
            }
        }
    }

    private void Add(int index, bool lifts)
    {
        var (rule, compiled) = (sheet.Rules.Rules[index], sheet.Rules.Compiled[index]);
        var (asked, missing) = decision.QuestionsOf(index);
        // Most pressing is a rule that is nearly proven, with few open facts: both count by their square.
        var start = rule.Scope.Nature is null ? compiled.Start : compiled.Start + 1;
        var proven = 1 + (compiled.Start < 0 ? 0 : new OpenTests(sheet.Rules.Program, sheet.Slots).CountOfYes(rule.Condition, start));
        var weight = (rule.Effect == Effect.Reject ? 8.0 : 1.0) * proven * proven / Math.Max(1, asked.Length * asked.Length);
        foreach (var fact in asked)
            Count(fact, index, weight, lifts);
        foreach (var list in missing)
        {
            if (!lists.TryGetValue(list, out var tally))
                lists[list] = tally = new Tally();
            tally.Add(index, 0);
        }
    }

    private void Count(Fact fact, int rule, double weight, bool lifts)
    {
        ref var tally = ref tallies[fact.Index];
        if (tally is null)
        {
            tally = new Tally();
            facts.Add(fact);
        }

        tally.Add(rule, weight);
        tally.Lifts |= lifts;
    }

    /// <summary>A clause that bars in principle stands contested until an authority has said whether it grants an exception.</summary>
    private void AskForExceptions()
    {
        if (sheet.Rules.Vocabulary[CoreFacts.ExceptionGranted] is not { } granted)
            return;
        foreach (var reason in decision.Reasons.Where(r => r.AwaitsException))
            Count(granted, reason.Index, 1, lifts: true);
    }

    private ImmutableArray<Need> Ordered(ImmutableArray<Fact> ofGrade, ImmutableArray<Fact> ofPermit)
    {
        var first = ofGrade.Select(fact => (Fact: fact, For: NeedPurpose.Grade))
            .Concat(ofPermit.Except(ofGrade).Select(fact => (Fact: fact, For: NeedPurpose.Permit))).ToList();
        var questions = first
            .Select((q, index) => (q.Fact, q.For, Rank: index))
            .Concat(facts.Except(first.Select(q => q.Fact)).Select(fact => (Fact: fact, For: NeedPurpose.Verdict, Rank: first.Count)))
            .OrderBy(q => FirstQuestion(q.Fact))
            .ThenBy(q => q.Rank)
            .ThenByDescending(q => tallies[q.Fact.Index]?.Lifts ?? false)
            .ThenBy(q => q.Fact.SettledBy)
            .ThenByDescending(q => tallies[q.Fact.Index]?.Weight ?? 0)
            .ThenBy(q => q.Fact.Index)
            .Select(q => NeedOf(q.Fact, q.For));
        var gaps = lists
            .OrderBy(l => l.Key.Id, StringComparer.Ordinal)
            .Select(l => new Need { List = l.Key, Decides = DecidedBy(l.Value), Worst = WorstOf(l.Value), For = NeedPurpose.Verdict });
        return [.. questions, .. gaps];
    }

    /// <summary>Place and trade come before everything: most of the rest follows from them.</summary>
    private static int FirstQuestion(Fact fact) => fact.Id switch
    {
        CoreFacts.Region => 0,
        CoreFacts.Industry => 1,
        _ => 2,
    };

    private Need NeedOf(Fact fact, NeedPurpose purpose) => tallies[fact.Index] is { } tally
        ? new Need { Fact = fact, Decides = DecidedBy(tally), Worst = WorstOf(tally), For = purpose, Weight = tally.Weight }
        : new Need { Fact = fact, Decides = [], Worst = Verdict.Pass, For = purpose };

    private ImmutableArray<Rule> DecidedBy(Tally tally) =>
    [
        .. tally.Rules.OrderBy(r => sheet.Rules.Compiled[r].Effect).ThenBy(r => sheet.Rules.OrderOfIds[r]).Select(r => sheet.Rules.Rules[r]),
    ];

    private Verdict WorstOf(Tally tally) => tally.Rules.Max(r => sheet.Rules.Compiled[r].Effect.Verdict());

    private sealed class Tally
    {
        public double Weight { get; private set; }

        /// <summary>Whether the answer may lift a refusal that stands: until it is known, no other answer can free the project.</summary>
        public bool Lifts { get; set; }

        /// <summary>Indexes in the rule set, each once.</summary>
        public List<int> Rules { get; } = [];

        public void Add(int rule, double weight)
        {
            Weight += weight;
            if (!Rules.Contains(rule))
                Rules.Add(rule);
        }
    }
}
