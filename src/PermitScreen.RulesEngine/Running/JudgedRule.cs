using PermitScreen.Rules;
using Rule = RulesEngine.Models.Rule;

namespace PermitScreen.RulesEngine.Running;

/// <summary>An exported rule with the places of its expressions among the results.</summary>
internal sealed class JudgedRule
{
    public required string Id { get; init; }

    public required Effect Effect { get; init; }

    public required bool IsInPrinciple { get; init; }

    public required bool IsVerified { get; init; }

    public required string[] Overrides { get; init; }

    public required Bilingual Message { get; init; }

    public required string? Clause { get; init; }

    public required Place Own { get; init; }

    /// <summary>Read as the exception from another rule.</summary>
    public required Place AsException { get; init; }

    public required int? Granted { get; init; }

    public required int? Refused { get; init; }

    public List<JudgedRule> Overriders { get; } = [];

    public static List<JudgedRule> Of(IReadOnlyList<Rule> rules)
    {
        var at = rules.Select((r, i) => (r.RuleName, i)).ToDictionary(r => r.RuleName, r => r.i, StringComparer.Ordinal);
        var all = rules.Where(r => r.IsCertainly() && r.Text("name") == r.Text("rule")).Select(r => Read(r, at)).ToList();
        var byId = all.ToLookup(r => r.Id, StringComparer.Ordinal);
        foreach (var special in all)
        {
            foreach (var general in special.Overrides.SelectMany(id => byId[id]))
                general.Overriders.Add(special);
        }

        return all;
    }

    private static JudgedRule Read(Rule rule, Dictionary<string, int> at)
    {
        var id = rule.Text("rule")!;
        var own = new Place(at[$"{id} certainly"], at[$"{id} possibly"]);
        var message = rule.Property("message")!.Value;
        return new JudgedRule
        {
            Id = id,
            Effect = SnakeCase.Parse<Effect>(rule.Text("effect")!),
            IsInPrinciple = rule.Flag("in_principle"),
            IsVerified = rule.Flag("verified"),
            Overrides = rule.Texts("overrides"),
            Message = new Bilingual(message.GetProperty("zh").GetString()!, message.GetProperty("en").GetString()!),
            Clause = rule.Property("clause") is { } clause ? $"{clause.GetProperty("id").GetString()} {clause.GetProperty("section").GetString()}" : null,
            Own = own,
            AsException = at.TryGetValue($"{id} as exception certainly", out var certainly) ? new Place(certainly, at[$"{id} as exception possibly"]) : own,
            Granted = at.TryGetValue($"{id} exception granted", out var granted) ? granted : null,
            Refused = at.TryGetValue($"{id} exception refused", out var refused) ? refused : null,
        };
    }
}

/// <summary>Where the two expressions of one thing stand among the results.</summary>
internal readonly record struct Place(int Certainly, int Possibly);
