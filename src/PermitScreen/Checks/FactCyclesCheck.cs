using PermitScreen.Diagnostics;
using PermitScreen.Rules;

namespace PermitScreen.Checks;

/// <summary>A fact must not depend on itself through gates and derivations: there would be no order to compute them in.</summary>
internal sealed class FactCyclesCheck : RuleSetCheck
{
    public override void Check(RuleSet ruleSet, IReadOnlyList<Rule> rules, DiagnosticList diagnostics)
    {
        var edges = ruleSet.Vocabulary.Facts.ToDictionary(
            f => f.Id,
            f => (f.Gate?.Facts ?? []).Concat(f.Derivation?.Inputs ?? []).Select(i => i.Id).Distinct().ToList());
        foreach (var cycle in Cycles.Find(edges))
            diagnostics.Add(RuleFaults.FactCycle, ruleSet.Vocabulary.Facts.First(f => f.Id == cycle[0]).Place, string.Join(" → ", cycle));
    }
}
