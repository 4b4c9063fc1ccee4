using PermitScreen.Diagnostics;
using PermitScreen.Rules;

namespace PermitScreen.Checks;

/// <summary>What rests on something only recalled may warn but not forbid.</summary>
internal sealed class UnverifiedRulesCheck : RuleSetCheck
{
    public override void Check(RuleSet ruleSet, IReadOnlyList<Rule> rules, DiagnosticList diagnostics)
    {
        foreach (var rule in rules.Where(r => !r.Verified && r.Effect == Effect.Reject))
            diagnostics.Add(RuleFaults.UnverifiedReject, rule.Place);
    }
}
