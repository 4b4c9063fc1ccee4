using System.Text.Json;
using PermitScreen.Rules;

namespace PermitScreen.Web.Mcp;

/// <summary>A clause with its document, as JSON, and what of it is open.</summary>
internal static class ClauseJson
{
    /// <summary>Into the open object.</summary>
    public static void Write(Utf8JsonWriter json, SourceDocument document, Clause clause, IEnumerable<string> rules, Language language)
    {
        json.WriteString("clause", clause.Id);
        json.WriteString("document", document.Title.In(language));
        json.WriteString("issuer", document.Issuer.In(language));
        json.WriteString("authority", SnakeCase.Of(document.Authority));
        json.WriteString("published", document.Published);
        json.WriteString("region", document.Region);
        json.WriteString("section", clause.Section);
        json.WriteString("locator", clause.Locator);
        json.WriteString("about", clause.Check);
        if (clause.Strength is { } strength)
            json.WriteString("strength", SnakeCase.Of(strength));
        json.WriteStartArray("rules");
        foreach (var rule in rules)
            json.WriteStringValue(rule);
        json.WriteEndArray();
    }

    public static IEnumerable<Bilingual> Open(SourceDocument document, Clause clause, IReadOnlyCollection<string> rules)
    {
        if (document.Verified is null)
            yield return new("该文件未与原文核对", "the document was never compared with its text");
        if (document.Note is { } note)
            yield return note;
        if (clause.NotEncodable is { } why)
            yield return new($"未编码为规则：{why.Zh}", $"not encoded: {why.En}");
        else if (rules.Count == 0)
            yield return new("尚无规则引用该条", "no rule cites the clause");
    }
}
