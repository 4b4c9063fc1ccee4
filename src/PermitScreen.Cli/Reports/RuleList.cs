using System.Text.Json;
using NodaTime;
using PermitScreen.Cli.Wording;
using PermitScreen.Rules;

namespace PermitScreen.Cli.Reports;

/// <summary>Rules as a list: effect, id, title, clauses and period of each.</summary>
internal static class RuleList
{
    public static void WriteText(IReadOnlyCollection<Rule> found, TextWriter output, Language language)
    {
        foreach (var rule in found)
        {
            var clauses = string.Join(' ', rule.Clauses.Select(c => c.Id));
            output.WriteLine($"{SnakeCase.Of(rule.Effect),-9} {rule.Id}  {rule.Title.In(language)}  [{clauses}]  {Period(rule)}");
        }

        output.WriteLine(Messages.RulesListed(found.Count).In(language));
    }

    private static string Period(Rule rule)
    {
        var from = rule.InForce == EffectivePeriod.Always ? "" : rule.InForce.IsExact
            ? Dates.Format(rule.InForce.From)
            : Dates.Format(rule.InForce.From)[..4];
        return rule.InForce.To is { } to ? $"{from}–{Dates.Format(to)}" : from.Length == 0 ? "" : $"{from}–";
    }

    public static void WriteJson(IReadOnlyCollection<Rule> found, TextWriter output, Language language) => JsonText.WriteLine(output, indented: true, json =>
    {
        json.WriteStartArray();
        foreach (var rule in found)
            WriteRule(json, rule, language);
        json.WriteEndArray();
    });

    private static void WriteRule(Utf8JsonWriter json, Rule rule, Language language)
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
