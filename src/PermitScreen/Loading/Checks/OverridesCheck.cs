using PermitScreen.Diagnostics;
using PermitScreen.Rules;

namespace PermitScreen.Loading.Checks;

/// <summary>Overrides name existing rules, do not run in circles, and never let an easing undo a prohibition.</summary>
internal sealed class OverridesCheck : RuleSetCheck
{
    public override void Check(Definitions definitions)
    {
        var rules = definitions.Packs.Values.SelectMany(p => p.Rules).ToLookup(r => r.Id, StringComparer.Ordinal);
        foreach (var rule in rules.SelectMany(g => g))
        {
            foreach (var id in rule.Overrides)
                CheckOne(rule, id, rules, definitions.Diagnostics);
        }

        var edges = rules.ToDictionary(g => g.Key, g => g.SelectMany(r => r.Overrides).Where(rules.Contains).Distinct().ToList());
        foreach (var cycle in Cycles.Find(edges))
            definitions.Diagnostics.Add(RuleFaults.OverrideCycle, rules[cycle[0]].First().Place, string.Join(" → ", cycle));
    }

    private static void CheckOne(Rule rule, string id, ILookup<string, Rule> rules, DiagnosticList diagnostics)
    {
        if (!rules.Contains(id))
            diagnostics.AddUnknown(RuleFaults.UnknownRule, rule.Place, Nearest.Find(id, rules.Select(g => g.Key)), id);
        else if (rules[id].Any(r => r.Effect == Effect.Reject) && rule.Effect is not (Effect.Reject or Effect.Notify))
            diagnostics.Add(RuleFaults.OverrideTooWeak, rule.Place, id);
    }
}
