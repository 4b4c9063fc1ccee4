using PermitScreen.Diagnostics;
using PermitScreen.Rules;

namespace PermitScreen.Checks;

/// <summary>Overrides name existing rules, do not run in circles, and never let an easing undo a prohibition.</summary>
internal sealed class OverridesCheck : RuleSetCheck
{
    /// <summary>Deciding one rule looks at every rule that may set it aside, and at those that may set these aside; real exceptions end well before this.</summary>
    private const int MaxLooks = 1000;

    public override void Check(RuleSet ruleSet, IReadOnlyList<Rule> rules, DiagnosticList diagnostics)
    {
        var byId = ruleSet.Rules.ToLookup(r => r.Id, StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            foreach (var id in rule.Overrides)
                CheckOne(rule, id, byId, diagnostics);
        }

        var edges = byId.ToDictionary(g => g.Key, g => g.SelectMany(r => r.Overrides).Where(byId.Contains).Distinct().ToList());
        foreach (var cycle in Cycles.Find(edges))
            diagnostics.Add(RuleFaults.OverrideCycle, byId[cycle[0]].First().Place, string.Join(" → ", cycle));
        foreach (var id in Costly(edges))
            diagnostics.Add(RuleFaults.OverrideTooDeep, byId[id].First().Place, id, $"{MaxLooks}");
    }

    /// <summary>The rules at which the number of looks first exceeds the limit, counted from the rules that nothing overrides.</summary>
    private static IEnumerable<string> Costly(Dictionary<string, List<string>> edges)
    {
        var looks = edges.Keys.ToDictionary(id => id, _ => 1, StringComparer.Ordinal);
        var waiting = edges.Keys.ToDictionary(id => id, _ => 0, StringComparer.Ordinal);
        foreach (var general in edges.Values.SelectMany(g => g))
            waiting[general]++;
        var ready = new Queue<string>(waiting.Where(w => w.Value == 0).Select(w => w.Key));
        while (ready.TryDequeue(out var special))
        {
            foreach (var general in edges[special])
            {
                var before = looks[general];
                looks[general] = Math.Min(before + looks[special], MaxLooks + 1);
                if (looks[general] > MaxLooks && looks[special] <= MaxLooks && before <= MaxLooks)
                    yield return general;
                if (--waiting[general] == 0)
                    ready.Enqueue(general);
            }
        }
    }

    private static void CheckOne(Rule rule, string id, ILookup<string, Rule> rules, DiagnosticList diagnostics)
    {
        if (!rules.Contains(id))
            diagnostics.AddUnknown(RuleFaults.UnknownRule, rule.Place, Nearest.Find(id, rules.Select(g => g.Key)), id);
        else if (rules[id].Any(r => r.Effect == Effect.Reject) && rule.Effect is not (Effect.Reject or Effect.Notify))
            diagnostics.Add(RuleFaults.OverrideTooWeak, rule.Place, id);
    }
}
