using PermitScreen.Screening.Engine;

namespace PermitScreen.Tests.Laws;

/// <summary>All that a decision says, except the order in which the applicant stated the facts.</summary>
internal static class DecisionDump
{
    public static string Of(Decision decision)
    {
        var sorted = decision.Application with { Facts = [.. decision.Application.Facts.OrderBy(f => f.Fact.Id, StringComparer.Ordinal)] };
        var states = decision.RuleSet.Rules.Select((r, i) => $"{r.Id} {RuleJudge.StateOf(decision.Sheet, i)}");
        var reasons = decision.Reasons.Select(r =>
            $"{r.Rule.Id} {r.IsContested} {string.Join(',', r.OverriddenBy)} {string.Join(',', r.SmallestChange.Select(c => $"{c.Fact.Id} {c.To}"))} "
            + string.Join(',', r.Proof.Leaves.Select(l => $"{l.Test.Fact.Id} {l.Truth} {l.Origin}")));
        var json = DecisionWriter.Write(decision.RuleSet.Screener().Screen(sorted with { Facts = [.. sorted.Facts.Select(f => f with { Place = default })] }, Sample.On(decision.AsOf, decision.Sheet.Strict)), OutputFormat.Json, Language.En);
        return string.Join('\n', [decision.Range.ToString(), .. states, .. reasons, .. decision.Asked(), json]);
    }
}
