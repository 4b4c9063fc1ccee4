using PermitScreen.Rules;

namespace PermitScreen.Loading.Checks;

/// <summary>Who is rejected is told what to do.</summary>
internal sealed class RemediesCheck : RuleSetCheck
{
    public override void Check(Definitions definitions)
    {
        foreach (var rule in definitions.Packs.Values.SelectMany(p => p.Rules).Where(r => r.Effect == Effect.Reject && r.Remedy is null))
            definitions.Diagnostics.Add(RuleFaults.NoRemedy, rule.Place);
    }
}
