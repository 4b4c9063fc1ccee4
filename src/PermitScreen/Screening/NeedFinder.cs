using System.Collections.Immutable;
using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Screening;

/// <summary>
/// Finds what would settle a decision. Only rules that can still change the verdict count, of them only the tests that can still change
/// the rule, and for each the question to ask first: the gate before the fact, the inputs of a derived fact, the set that settles many.
/// </summary>
internal sealed class NeedFinder
{
    private readonly Decision decision;
    private readonly FactSheet sheet;
    private readonly Dictionary<Fact, Tally> facts = [];
    private readonly Dictionary<ExternalList, Tally> lists = [];

    internal NeedFinder(Decision decision)
    {
        this.decision = decision;
        sheet = decision.Sheet;
    }

    public static ImmutableArray<Need> Find(Decision decision)
    {
        var finder = new NeedFinder(decision);
        if (!decision.IsCertain)
        {
            foreach (var rule in finder.OpenRules())
                finder.Add(rule);
            finder.AskForExceptions();
        }

        return finder.Ordered(decision.Classification.Needs, decision.Permit.Needs);
    }

    /// <summary>Undetermined rules worse than what is certain already, and the special rules that may set a fired one aside.</summary>
    private IEnumerable<Rule> OpenRules()
    {
        foreach (var reason in decision.Reasons)
        {
            if (reason.State == RuleState.Undetermined && reason.Rule.Effect.Verdict() > decision.Range.Best)
                yield return reason.Rule;
            if (!reason.IsContested || reason.Rule.Effect.Verdict() <= decision.Range.Best)
                continue;
            foreach (var special in reason.OverriddenBy)
                yield return special;
        }
    }

    private void Add(Rule rule)
    {
        var asked = new List<Fact>();
        var missing = new List<ExternalList>();
        var proof = Proof.Of(rule, sheet);
        foreach (var node in proof.Scope.Append(proof.Condition))
            CollectOpen(node, asked, missing);
        var open = asked.Distinct().ToList();
        // Most pressing is a rule that is nearly proven, with few open facts: both count by their square.
        var proven = 1 + proof.Condition.Leaves.Count(l => l.Truth == Truth.Yes);
        var weight = (rule.Effect == Effect.Reject ? 8.0 : 1.0) * proven * proven / Math.Max(1, open.Count * open.Count);
        foreach (var fact in open)
            Count(facts, fact, rule, weight);
        foreach (var list in missing.Distinct())
            Count(lists, list, rule, 0);
    }

    private void CollectOpen(ProofNode node, List<Fact> asked, List<ExternalList> missing)
    {
        foreach (var leaf in node.OpenLeaves)
        {
            if (leaf is { Value: not null, Test.Expectation: InList { List: { Available: false } list } })
                missing.Add(list);
            else
                CollectQuestions(leaf.Test.Fact, asked, 0);
        }
    }

    private void CollectQuestions(Fact fact, List<Fact> asked, int depth)
    {
        // Vocabularies are checked for cycles; the bound is a second net for those built in code.
        if (depth > 16 || sheet.OriginOf(fact) == FactOrigin.NotApplicable || !Concerns(fact))
            return;
        // Who comes to learn the grade is not asked for it, but for what settles it.
        if (sheet.Catalogue is not null && (fact == sheet.Rules.GradeFact || fact == sheet.Rules.ItemFact))
        {
            asked.AddRange(decision.Classification.Needs);
            return;
        }

        // Whether there is such a thing at all, and whether it concerns the project, is asked before.
        foreach (var before in new[] { fact.Gate, sheet.Strict ? null : fact.Concerns }.OfType<Condition>())
        {
            var count = asked.Count;
            if (Proof.TruthOf(before, sheet) == Truth.Unknown)
                CollectOfCondition(before, asked, depth + 1);
            if (asked.Count > count)
                return;
        }

        if (fact.Derivation is { } derivation)
        {
            var before = asked.Count;
            if (derivation is ConditionDerivation { Condition: var condition })
                CollectOfCondition(condition, asked, depth + 1);
            else
                CollectOfInputs(derivation, asked, depth + 1);
            if (asked.Count > before || IsOfOthers(derivation))
                return;
        }

        var question = fact.AskThrough is { } set && sheet.GivenOf(set) is null ? set : fact;
        if (sheet.GivenOf(question) is null || sheet.IsVague(question))
            asked.Add(question);
        else if (question.Type == FactType.Set)
            CollectPremises(question, asked, depth + 1);
    }

    /// <summary>The set was answered; what was not ticked stays open because something else could still imply it.</summary>
    private void CollectPremises(Fact set, List<Fact> asked, int depth)
    {
        foreach (var premise in sheet.Rules.Connections.Ties.OpenPremisesOf(set, ulong.MaxValue, sheet))
            CollectQuestions(premise, asked, depth);
    }

    /// <summary>It could only follow from what does not concern the project, such as the lists of other trades.</summary>
    private bool IsOfOthers(Derivation derivation) => derivation is ConditionDerivation { Condition: var condition }
        && Proof.NodeOf(condition, sheet).OpenLeaves.ToList() is { Count: > 0 } open && open.All(l => !Concerns(l.Test.Fact));

    /// <summary>What surely does not concern the project is not asked; strict mode takes nothing so.</summary>
    private bool Concerns(Fact fact) =>
        sheet.Strict || sheet.Rules.Program.IsPossible(sheet.Rules.Connections.ConcernsOf[fact.Index], sheet.Slots);

    private void CollectOfInputs(Derivation derivation, List<Fact> asked, int depth)
    {
        foreach (var input in derivation.Inputs.Where(i => sheet.ValueOf(i) is null || sheet.IsVague(i)))
            CollectQuestions(input, asked, depth);
    }

    internal void CollectOfCondition(Condition condition, List<Fact> asked, int depth = 0)
    {
        foreach (var leaf in Proof.NodeOf(condition, sheet).OpenLeaves)
            CollectQuestions(leaf.Test.Fact, asked, depth);
    }

    private static void Count<T>(Dictionary<T, Tally> tallies, T key, Rule rule, double weight)
        where T : notnull
    {
        if (!tallies.TryGetValue(key, out var tally))
            tallies[key] = tally = new Tally();
        tally.Weight += weight;
        if (!tally.Rules.Contains(rule))
            tally.Rules.Add(rule);
    }

    /// <summary>A clause that bars in principle stands contested until an authority has said whether it grants an exception.</summary>
    private void AskForExceptions()
    {
        if (sheet.Rules.Vocabulary[CoreFacts.ExceptionGranted] is not { } granted)
            return;
        foreach (var reason in decision.Reasons.Where(r => r.AwaitsException))
            Count(facts, granted, reason.Rule, 1);
    }

    private ImmutableArray<Need> Ordered(ImmutableArray<Fact> ofGrade, ImmutableArray<Fact> ofPermit)
    {
        var first = ofGrade.Select(fact => (Fact: fact, For: NeedPurpose.Grade))
            .Concat(ofPermit.Except(ofGrade).Select(fact => (Fact: fact, For: NeedPurpose.Permit))).ToList();
        var questions = first
            .Select((q, index) => (q.Fact, q.For, Rank: index))
            .Concat(facts.Keys.Except(first.Select(q => q.Fact)).Select(fact => (Fact: fact, For: NeedPurpose.Verdict, Rank: first.Count)))
            .OrderBy(q => FirstQuestion(q.Fact))
            .ThenBy(q => q.Rank)
            .ThenBy(q => q.Fact.SettledBy)
            .ThenByDescending(q => facts.GetValueOrDefault(q.Fact)?.Weight ?? 0)
            .ThenBy(q => q.Fact.Index)
            .Select(q => NeedOf(q.Fact, q.For));
        var gaps = lists
            .OrderBy(l => l.Key.Id, StringComparer.Ordinal)
            .Select(l => new Need { List = l.Key, Decides = l.Value.Decides, Worst = l.Value.Worst, For = NeedPurpose.Verdict });
        return [.. questions, .. gaps];
    }

    /// <summary>Place and trade come before everything: most of the rest follows from them.</summary>
    private static int FirstQuestion(Fact fact) => fact.Id switch
    {
        CoreFacts.Region => 0,
        CoreFacts.Industry => 1,
        _ => 2,
    };

    private Need NeedOf(Fact fact, NeedPurpose purpose) => facts.TryGetValue(fact, out var tally)
        ? new Need { Fact = fact, Decides = tally.Decides, Worst = tally.Worst, For = purpose, Weight = tally.Weight }
        : new Need { Fact = fact, Decides = [], Worst = Verdict.Pass, For = purpose };

    private sealed class Tally
    {
        public double Weight { get; set; }

        public List<Rule> Rules { get; } = [];

        public ImmutableArray<Rule> Decides => [.. Rules.OrderBy(r => r.Effect).ThenBy(r => r.Id, StringComparer.Ordinal)];

        public Verdict Worst => Rules.Max(r => r.Effect.Verdict());
    }
}
