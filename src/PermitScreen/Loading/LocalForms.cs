using System.Collections.Immutable;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>
/// A rule <c>under</c> a higher one is its local form and takes over the exceptions of that one: its <c>unless</c>, and the rules that
/// override it, each for the days on which it is law. They are written into the local rule here, in versions where the higher rule has
/// several, so that everything behind sees plain rules.
/// </summary>
internal sealed class LocalForms(Definitions definitions)
{
    private readonly ILookup<string, Rule> rules = definitions.Packs.Values.SelectMany(p => p.Rules).ToLookup(r => r.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<Rule>> done = new(StringComparer.Ordinal);
    private readonly HashSet<string> open = new(StringComparer.Ordinal);

    public void Expand()
    {
        foreach (var pack in definitions.Packs.Values.ToList())
            definitions.Packs[pack.Id] = pack with { Rules = [.. pack.Rules.Select(r => r.Id).Distinct().SelectMany(id => VersionsOf(id))] };

        // A rule that overrides the higher rule overrides its local forms, whichever way they hang together.
        var forms = definitions.Packs.Values.SelectMany(p => p.Rules).SelectMany(r => r.Under.Select(u => (Higher: u, r.Id))).Distinct().ToLookup(p => p.Higher, p => p.Id, StringComparer.Ordinal);
        foreach (var pack in definitions.Packs.Values.ToList())
            definitions.Packs[pack.Id] = pack with { Rules = [.. pack.Rules.Select(r => Reaching(r, forms))] };
    }

    private static Rule Reaching(Rule rule, ILookup<string, string> forms)
    {
        var reached = rule.Overrides.ToList();
        for (var i = 0; i < reached.Count; i++)
            reached.AddRange(forms[reached[i]].Where(f => f != rule.Id && !reached.Contains(f)));
        return reached.Count == rule.Overrides.Length ? rule : rule with { Overrides = [.. reached] };
    }

    private ImmutableArray<Rule> VersionsOf(string id)
    {
        if (done.TryGetValue(id, out var versions))
            return versions;
        open.Add(id);
        var expanded = rules[id].SelectMany(Expand).ToImmutableArray();
        open.Remove(id);
        return done[id] = expanded;
    }

    private IEnumerable<Rule> Expand(Rule rule)
    {
        IEnumerable<Rule> versions = [rule];
        foreach (var higher in rule.Under)
        {
            if (!rules.Contains(higher))
                definitions.Diagnostics.AddUnknown(RuleFaults.UnknownRule, rule.Place, Nearest.Find(higher, rules.Select(g => g.Key)), higher);
            else if (open.Contains(higher))
                definitions.Diagnostics.Add(RuleFaults.UnderCycle, rule.Place, rule.Id, higher);
            else
                versions = [.. versions.SelectMany(v => WithExceptionsOf(VersionsOf(higher), v))];
        }

        return versions;
    }

    /// <summary>The rule as it reads beside each version of the higher one, and plain where there is none; the cases stay with their day.</summary>
    private static IEnumerable<Rule> WithExceptionsOf(ImmutableArray<Rule> higher, Rule rule)
    {
        var rest = new List<EffectivePeriod> { rule.InForce };
        var versions = new List<Rule>();
        foreach (var version in higher.Where(h => h.Unless is not null))
        {
            foreach (var period in rest.ToList())
            {
                var shared = period.Intersect(version.InForce);
                if (shared.To <= shared.From)
                    continue;
                rest.Remove(period);
                rest.AddRange(Around(period, shared));
                versions.Add(WithException(rule, version.Unless!, shared));
            }
        }

        versions.AddRange(rest.Select(p => rule with { InForce = p }));
        return versions.OrderBy(v => v.InForce.From).Select(v => v with { Cases = [.. rule.Cases.Where(c => IsDayOf(c, v, rule))] });
    }

    private static IEnumerable<EffectivePeriod> Around(EffectivePeriod whole, EffectivePeriod part)
    {
        if (whole.From < part.From)
            yield return whole with { To = part.From };
        if (part.To is { } end && !(whole.To <= end))
            yield return new EffectivePeriod(end, end, whole.To);
    }

    private static Rule WithException(Rule rule, Condition exception, EffectivePeriod period) => rule with
    {
        InForce = period,
        Unless = rule.Unless is { } own ? new Any([own, exception]) { Place = rule.Place } : exception,
        Condition = new All([rule.Condition, new Not(exception) { Place = exception.Place }]) { Place = rule.Condition.Place },
    };

    private static bool IsDayOf(RuleCase example, Rule version, Rule whole)
    {
        var day = example.AsOf ?? whole.InForce.SurelyFrom;
        return version.InForce.Contains(day) != Truth.No
            || day < whole.InForce.From && version.InForce.From == whole.InForce.From
            || day >= whole.InForce.To && version.InForce.To == whole.InForce.To;
    }
}
