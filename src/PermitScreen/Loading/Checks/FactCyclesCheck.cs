using PermitScreen.Rules;

namespace PermitScreen.Loading.Checks;

/// <summary>A fact must not depend on itself through gates and derivations: there would be no order to compute them in.</summary>
internal sealed class FactCyclesCheck : RuleSetCheck
{
    public override void Check(Definitions definitions)
    {
        var edges = definitions.Facts.Values.ToDictionary(
            f => f.Id,
            f => (f.Gate?.Facts ?? []).Concat(f.Derivation?.Inputs ?? []).Select(i => i.Id).Distinct().ToList());
        foreach (var cycle in Cycles.Find(edges))
            definitions.Diagnostics.Add(RuleFaults.FactCycle, definitions.Facts[cycle[0]].Place, string.Join(" → ", cycle));
    }
}
