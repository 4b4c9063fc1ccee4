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
        if (decision.IsCertain)
            return [];
        var finder = new NeedFinder(decision);
        foreach (var rule in finder.OpenRules())
            finder.Add(rule);
        return finder.Ordered();
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
        if (depth > 16 || sheet.OriginOf(fact) == FactOrigin.NotApplicable)
            return;
        if (fact.Gate is { } gate && Proof.TruthOf(gate, sheet) == Truth.Unknown)
        {
            var before = asked.Count;
            CollectOfCondition(gate, asked, depth + 1);
            if (asked.Count > before)
                return;
        }

        if (fact.Derivation is { } derivation)
        {
            var before = asked.Count;
            if (derivation is ConditionDerivation { Condition: var condition })
                CollectOfCondition(condition, asked, depth + 1);
            else
                CollectOfInputs(derivation, asked, depth + 1);
            if (asked.Count > before)
                return;
        }

        var question = fact.AskThrough is { } set && sheet.GivenOf(set) is null ? set : fact;
        if (sheet.GivenOf(question) is null)
            asked.Add(question);
    }

    private void CollectOfInputs(Derivation derivation, List<Fact> asked, int depth)
    {
        foreach (var input in derivation.Inputs.Where(i => sheet.ValueOf(i) is null))
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

    private ImmutableArray<Need> Ordered()
    {
        var questions = facts
            .OrderByDescending(f => f.Value.Weight)
            .ThenBy(f => f.Key.Index)
            .Select(f => new Need(f.Key, null, f.Value.Decides, f.Value.Worst));
        var gaps = lists
            .OrderBy(l => l.Key.Id, StringComparer.Ordinal)
            .Select(l => new Need(null, l.Key, l.Value.Decides, l.Value.Worst));
        return [.. questions, .. gaps];
    }

    private sealed class Tally
    {
        public double Weight { get; set; }

        public List<Rule> Rules { get; } = [];

        public ImmutableArray<Rule> Decides => [.. Rules.OrderBy(r => r.Effect).ThenBy(r => r.Id, StringComparer.Ordinal)];

        public Verdict Worst => Rules.Max(r => r.Effect.Verdict());
    }
}
