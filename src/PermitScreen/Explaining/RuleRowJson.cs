using System.Text.Json;
using NodaTime;
using PermitScreen.Rules;

namespace PermitScreen.Explaining;

/// <summary>A rule as a row of a list: id, title, effect, where and when it speaks, its clauses.</summary>
internal static class RuleRowJson
{
    public static void Write(Utf8JsonWriter json, Rule rule, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("pack", rule.Pack);
        json.WriteString("title", rule.Title.In(language));
        json.WriteString("effect", SnakeCase.Of(rule.Effect));
        json.WriteString("dimension", SnakeCase.Of(rule.Dimension));
        json.WriteString("region", rule.Scope.Region.Length == 0 ? "" : rule.Scope.Region.PadRight(6, '0'));
        json.WriteStartArray("clauses");
        foreach (var clause in rule.Clauses)
            json.WriteStringValue(clause.Id);
        json.WriteEndArray();
        WriteDay(json, "from", rule.InForce == EffectivePeriod.Always ? null : rule.InForce.From);
        WriteDay(json, "to", rule.InForce.To);
        json.WriteBoolean("verified", rule.Verified);
        json.WriteString("place", rule.Place.ToString());
        json.WriteEndObject();
    }

    private static void WriteDay(Utf8JsonWriter json, string name, LocalDate? day)
    {
        if (day is { } known)
            json.WriteString(name, Dates.Format(known));
    }
}
