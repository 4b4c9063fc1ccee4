using System.Text.Json.Nodes;
using NodaTime;
using PermitScreen.Facts;
using PermitScreen.Screening.Engine;

namespace PermitScreen.RulesEngine.Export;

/// <summary>The facts themselves, as data, and the expressions of their gates.</summary>
internal static class FactExport
{
    public static IEnumerable<ExportedRule> Facts(Vocabulary vocabulary, LocalDate day)
    {
        var twofold = TwofoldFacts.Of(vocabulary);
        return vocabulary.Facts.Where(f => f.Type != FactType.Text).Select(f => new ExportedRule(f.Id, "true", Properties(f, twofold.Contains(f), day)));
    }

    public static IEnumerable<ExportedRule> Gates(Vocabulary vocabulary, ExpressionText text) =>
        from fact in vocabulary.Facts
        where fact.Gate is not null
        from rule in ExportedRule.Both(fact.Id, text.Certainly(fact.Gate!), text.Possibly(fact.Gate!), () => new JsonObject { ["fact"] = fact.Id })
        select rule;

    private static JsonObject Properties(Fact fact, bool isTwofold, LocalDate day)
    {
        var properties = new JsonObject { ["type"] = SnakeCase.Of(fact.Type), ["label"] = Json.Of(fact.Label) };
        if (fact.Unit is { } unit)
            properties["unit"] = unit.Symbol;
        if (fact.Type == FactType.Boolean)
            properties["options"] = Json.Of(["false", "true"]);
        else if (!fact.Options.IsEmpty)
            properties["options"] = Json.Of(fact.Options.Select(o => o.Id));
        if (ExpressionText.IsOfCodes(fact))
            properties["of_codes"] = true;
        if (fact.IsNeverEmpty)
            properties["never_empty"] = true;
        if (isTwofold)
            properties["twofold"] = true;
        if (fact.Derivation is not null)
            properties["derived"] = true;
        if (fact.Id == CoreFacts.AsOf)
            properties["day"] = Dates.DayNumber(day);
        if (fact.Gate is { } gate)
            properties["gate_says"] = Json.Imposed(gate, true);
        return properties;
    }
}
