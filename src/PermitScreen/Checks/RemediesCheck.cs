using PermitScreen.Diagnostics;
using PermitScreen.Rules;

namespace PermitScreen.Checks;

/// <summary>Who is rejected is told what to do.</summary>
internal sealed class RemediesCheck : RuleSetCheck
{
    public override void Check(RuleSet ruleSet, IReadOnlyList<Rule> rules, DiagnosticList diagnostics)
    {
        foreach (var rule in rules.Where(r => r.Effect == Effect.Reject && r.Remedy is null))
            diagnostics.Add(RuleFaults.NoRemedy, rule.Place);
    }
}
