using PermitScreen.Diagnostics;
using PermitScreen.Rules;

namespace PermitScreen.Loading.Checks;

/// <summary>Overrides name existing rules, do not run in circles, and never let an easing undo a prohibition.</summary>
internal sealed class OverridesCheck : RuleSetCheck
{
    /// <summary>Each step multiplies what deciding costs; real exceptions to exceptions end well before this.</summary>
    private const int MaxSteps = 3;

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
        foreach (var id in LongChains(edges))
            definitions.Diagnostics.Add(RuleFaults.OverrideTooDeep, rules[id].First().Place, $"{MaxSteps}");
    }

    /// <summary>The rules at which a chain of more than the allowed steps begins: what is left after peeling the ends that many times.</summary>
    private static IEnumerable<string> LongChains(Dictionary<string, List<string>> edges)
    {
        var starts = edges.Where(e => e.Value.Count > 0).Select(e => e.Key).ToHashSet(StringComparer.Ordinal);
        for (var step = 0; step < MaxSteps; step++)
            starts = [.. starts.Where(id => edges[id].Exists(starts.Contains))];
        return starts.Order(StringComparer.Ordinal);
    }

    private static void CheckOne(Rule rule, string id, ILookup<string, Rule> rules, DiagnosticList diagnostics)
    {
        if (!rules.Contains(id))
            diagnostics.AddUnknown(RuleFaults.UnknownRule, rule.Place, Nearest.Find(id, rules.Select(g => g.Key)), id);
        else if (rules[id].Any(r => r.Effect == Effect.Reject) && rule.Effect is not (Effect.Reject or Effect.Notify))
            diagnostics.Add(RuleFaults.OverrideTooWeak, rule.Place, id);
    }
}
