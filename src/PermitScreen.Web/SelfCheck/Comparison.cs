using System.Collections.Immutable;
using PermitScreen.Explaining;
using PermitScreen.Rules;
using PermitScreen.Web.Resources;

namespace PermitScreen.Web.SelfCheck;

/// <summary>Two decisions side by side, and what differs.</summary>
internal sealed record Comparison(ImmutableArray<ComparedLine> Lines, ImmutableArray<ComparedRule> Rules)
{
    public static Comparison Of(Decision now, Decision then, FactText words, Texts texts)
    {
        var (left, right) = (DecisionReport.Of(now, words.Language), DecisionReport.Of(then, words.Language));
        var (leadLeft, leadRight) = (Lead.Of(now, left, words, texts), Lead.Of(then, right, words, texts));
        return new(
            [
                .. leadLeft.Zip(leadRight).Where(pair => pair.First.Key is "grade" or "verdict").Select(pair => new ComparedLine(pair.First.Heading, pair.First.Lines[0], pair.Second.Lines[0])),
                new(words.Wording.ProcedureLabel, Procedure(now, words, texts), Procedure(then, words, texts)),
                .. left.Dimensions.Zip(right.Dimensions).Select(pair => new ComparedLine(pair.First.Label, pair.First.Text, pair.Second.Text)),
            ],
            [.. Differences(now, then, words, texts)]);
    }

    /// <summary>Nothing that is compared differs.</summary>
    public bool IsSame => Rules.IsEmpty && Lines.All(line => line.IsSame);

    private static string Procedure(Decision decision, FactText words, Texts texts) =>
        decision.Classification.Procedure is { } procedure ? words.Wording.Name(procedure) : texts["compare.open"];

    private static IEnumerable<ComparedRule> Differences(Decision now, Decision then, FactText words, Texts texts)
    {
        var (before, after) = (StatesOf(now), StatesOf(then));
        return before.Keys.Union(after.Keys)
            .Select(rule => (Rule: rule, Before: before.GetValueOrDefault(rule), After: after.GetValueOrDefault(rule)))
            .Where(pair => pair.Before != pair.After)
            .OrderBy(pair => pair.Rule.Effect)
            .ThenBy(pair => pair.Rule.Id, StringComparer.Ordinal)
            .Select(pair => new ComparedRule(pair.Rule, words.Wording.Name(pair.Rule.Effect), Name(pair.Before), Name(pair.After)));

        string Name(RuleState state) => state == RuleState.OutOfScope ? texts["compare.silent"] : words.Wording.Name(state);
    }

    /// <summary>The state of each rule behind a decision; a silent one is in none.</summary>
    private static Dictionary<Rule, RuleState> StatesOf(Decision decision) =>
        decision.Reasons.Concat(decision.Deferred).Concat(decision.Unconcerned).ToDictionary(r => r.Rule, r => r.State);
}

/// <param name="Now">by the answers as they are</param>
/// <param name="Then">by the answers with the change</param>
internal sealed record ComparedLine(string Label, string Now, string Then)
{
    public bool IsSame => Now == Then;
}

/// <param name="Effect">name of its effect</param>
internal sealed record ComparedRule(Rule Rule, string Effect, string Now, string Then);
