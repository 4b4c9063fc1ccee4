using System.Text.Json;
using PermitScreen.Explaining;
using PermitScreen.Rules;

namespace PermitScreen.Web.Api;

/// <summary>One version of a rule, complete in itself: where it is written, what it asks, in words, and how its text was read.</summary>
internal static class RuleBookJson
{
    public static void Write(Utf8JsonWriter json, RuleSet ruleSet, Rule rule, Language language)
    {
        json.WriteStartObject();
        json.WriteString("title", rule.Title.In(language));
        json.WriteString("pack", rule.Pack);
        json.WriteString("effect", SnakeCase.Of(rule.Effect));
        json.WriteString("dimension", SnakeCase.Of(rule.Dimension));
        if (rule.Strength is { } strength)
            json.WriteString("strength", SnakeCase.Of(strength));
        json.WriteString("region", rule.Scope.Region.Length == 0 ? "" : rule.Scope.Region.PadRight(6, '0'));
        json.WriteStartArray("citations");
        foreach (var citation in Citation.Of(rule, language))
            WriteCitation(json, citation, language);
        json.WriteEndArray();
        if (rule.Note is { } note)
            json.WriteString("how_we_read_it", note.In(language));
        RuleJson.WriteInterpretations(json, rule.Interpretations, ruleSet, language);
        json.WriteBoolean("verified", rule.Verified);
        json.WriteString("text", RuleText.Describe(ruleSet, rule, language));
        json.WriteEndObject();
    }

    private static void WriteCitation(Utf8JsonWriter json, Citation citation, Language language)
    {
        json.WriteStartObject();
        json.WriteString("clause", citation.Clause);
        json.WriteString("document", citation.Document);
        json.WriteString("section", citation.Section);
        json.WriteString("locator", citation.Locator);
        json.WriteString("authority", SnakeCase.Of(citation.Authority));
        json.WriteString("issuer", citation.Issuer);
        if (citation.From is { } from)
            json.WriteString("from", from);
        if (citation.To is { } to)
            json.WriteString("to", to);
        json.WriteString("text", citation.ToText(language));
        json.WriteEndObject();
    }
}
