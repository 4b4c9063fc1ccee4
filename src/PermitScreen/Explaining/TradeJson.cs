using System.Text.Json;
using PermitScreen.Codes;
using PermitScreen.Trades;

namespace PermitScreen.Explaining;

/// <summary>The trades that everyday words may mean, as JSON.</summary>
internal static class TradeJson
{
    public static void Write(Utf8JsonWriter json, TradeAnswer answer, Language language)
    {
        json.WriteStartObject();
        json.WriteString("words", answer.Text);
        json.WriteBoolean("needs_finer", answer.NeedsFiner);
        json.WriteStartArray("matches");
        foreach (var match in answer.Matches)
            WriteMatch(json, match, language);
        json.WriteEndArray();
        WriteEntries(json, "nearest", answer.Nearest);
        json.WriteEndObject();
    }

    private static void WriteMatch(Utf8JsonWriter json, TradeMatch match, Language language)
    {
        json.WriteStartObject();
        json.WriteString("kind", match.Target.Kind == TradeKind.Item ? "item" : "industry");
        json.WriteString("code", match.Target.Code);
        json.WriteString("name", match.Name.In(language));
        WriteTexts(json, "path", match.Path);
        json.WriteNumber("score", match.Score);
        WriteTexts(json, "matched", match.Matched);
        WriteTexts(json, "items", match.Items);
        WriteEntries(json, "finer", match.Finer);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WriteEntries(Utf8JsonWriter json, string name, IEnumerable<CodeEntry> entries)
    {
        json.WriteStartArray(name);
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            json.WriteString("code", entry.Code);
            json.WriteString("name", entry.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
