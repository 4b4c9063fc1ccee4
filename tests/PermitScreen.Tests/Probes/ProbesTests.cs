using System.Text.Json;
using PermitScreen.Explaining;
using PermitScreen.Rules;
using Xunit;

namespace PermitScreen.Tests.Probes;

/// <summary>
/// Inputs that once ended in a wrong certain answer, a wrong grade or no question. <c>may_be</c> names the answers that are right: P, N, R
/// for a certain pass, notice or reject, O for an open one.
/// </summary>
public class ProbesTests
{
    public static TheoryData<string> Names => [.. Probe.All.Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_once_went_wrong_comes_out_right(string name)
    {
        var probe = Probe.All.Single(p => p.Name == name);
        Nothing.In(Faults(probe, probe.Screen()).Select(fault => $"{fault}, but {probe["why"]}"));
    }

    private static IEnumerable<string> Faults(Probe probe, Decision decision)
    {
        var fired = decision.Reasons.Where(r => r.State == RuleState.Fires).Select(r => r.Rule).ToList();
        var asked = decision.Needs.Select(n => n.Fact?.Id).Concat(decision.Classification.Needs.Select(f => f.Id)).ToHashSet();
        var grade = decision.Classification.Grade is { } settled ? SnakeCase.Of(settled) : "open";
        var grades = decision.Classification.Range.Select(g => SnakeCase.Of(g)).ToList();
        var state = decision.IsCertain ? decision.Verdict.ToString()[..1] : "O";
        if (!probe["may_be"]!.Contains(state, StringComparison.Ordinal))
            yield return $"is {state} {decision.Range}";
        if (probe["no_reject"] is not null && fired.Exists(r => r.Effect == Effect.Reject))
            yield return $"rejected by {string.Join(' ', fired.Where(r => r.Effect == Effect.Reject).Select(r => r.Id))}";
        if (probe["asks"] is { } asks && !asked.Contains(asks))
            yield return $"does not ask {asks}";
        if (probe["not_asks"] is { } spared && asked.Contains(spared))
            yield return $"asks {spared}";
        if (probe["grade"] is { } right && grade != right)
            yield return $"grade {grade} ({string.Join(' ', grades)})";
        if (probe["grade_not"] is { } wrong && grade == wrong)
            yield return $"grade {grade}";
        if (probe["grade_in"] is { } possible && !grades.Contains(possible))
            yield return $"grades {string.Join(' ', grades)} without {possible}";
        if (probe["grade_reduced"] is not null && decision.Classification.ReducedTo is { } reduced)
            yield return $"grade reduced to {reduced}";
        if (probe["mentions"] is { } mention && !Pages(decision).Contains(mention, StringComparison.Ordinal))
            yield return $"nothing mentions {mention}";
        if (probe["settled_or_asks"] is not null && !decision.IsCertain && asked.Count == 0)
            yield return "open, and nothing is asked";
    }

    /// <summary>Reasons and questions as they are written.</summary>
    private static string Pages(Decision decision)
    {
        using var json = JsonDocument.Parse(DecisionJson.Write(decision, Language.Zh));
        return json.RootElement.GetProperty("reasons").GetRawText() + json.RootElement.GetProperty("needs").GetRawText();
    }
}
