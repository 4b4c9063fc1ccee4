using System.Text.Json;

namespace PermitScreen.Rules;

/// <summary>The packs and their rules, whatever files they stand in.</summary>
internal static class CanonicalRules
{
    public static void Write(Utf8JsonWriter json, RuleSet ruleSet)
    {
        var packs = ruleSet.Packs.OrderBy(pack => pack.Id, StringComparer.Ordinal).ToList();
        json.Each("packs", packs, pack =>
        {
            json.WriteString("id", pack.Id);
            json.Words("title", pack.Title);
            json.WriteString("region", pack.Region);
            json.Period("held", pack.Held);
        });
        var rules = packs.SelectMany(pack => pack.Rules.OrderBy(rule => rule.Id, StringComparer.Ordinal).ThenBy(rule => rule.InForce.From));
        json.Each("rules", rules, rule => Write(json, rule));
    }

    private static void Write(Utf8JsonWriter json, Rule rule)
    {
        json.WriteString("id", rule.Id);
        json.WriteString("pack", rule.Pack);
        json.Words("title", rule.Title);
        json.Texts("clauses", rule.Clauses.Select(CanonicalSources.KeyOf));
        json.Texts("documents", rule.Documents.Select(document => document.Id));
        json.Texts("interpretations", rule.Interpretations.Select(CanonicalSources.KeyOf));
        json.Period("in_force", rule.InForce);
        json.WriteString("region", rule.Scope.Region);
        json.Texts("industries", rule.Scope.Industries);
        json.Texts("unsettled_industries", rule.Scope.UnsettledIndustries);
        json.Condition("nature", rule.Scope.Nature);
        json.WriteString("unit", rule.Scope.Unit);
        json.Condition("condition", rule.Condition);
        json.Condition("unless", rule.Unless);
        json.Condition("concerns", rule.Concerns);
        json.Texts("under", rule.Under);
        json.WriteString("effect", SnakeCase.Of(rule.Effect));
        json.WriteString("dimension", SnakeCase.Of(rule.Dimension));
        json.Texts("overrides", rule.Overrides);
        json.Texts("duties", rule.Duties.SelectMany(duty => new[] { duty.Zh, duty.En }));
        json.Words("because", rule.Because);
        json.Words("remedy", rule.Remedy);
        json.Words("note", rule.Note);
        json.WriteBoolean("verified", rule.Verified);
    }
}
