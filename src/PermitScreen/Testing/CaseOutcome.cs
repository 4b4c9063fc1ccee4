using PermitScreen.Rules;

namespace PermitScreen.Testing;

/// <summary>What a rule made of one of its cases.</summary>
/// <param name="Problem">a contradiction among the given facts, or null</param>
public sealed record CaseOutcome(Rule Rule, RuleCase Case, RuleState Actual, string? Problem)
{
    public bool Passed => Problem is null && Actual == Case.Expected;
}
