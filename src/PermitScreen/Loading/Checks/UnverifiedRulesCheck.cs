using PermitScreen.Rules;

namespace PermitScreen.Loading.Checks;

/// <summary>What rests on something only recalled may warn but not forbid.</summary>
internal sealed class UnverifiedRulesCheck : RuleSetCheck
{
    public override void Check(Definitions definitions)
    {
        foreach (var rule in definitions.Packs.Values.SelectMany(p => p.Rules).Where(r => !r.Verified && r.Effect == Effect.Reject))
            definitions.Diagnostics.Add(RuleFaults.UnverifiedReject, rule.Place);
    }
}
