using System.Globalization;
using System.Text.Json;
using PermitScreen.Cli.Wording;
using PermitScreen.Codes;
using PermitScreen.Trades;

namespace PermitScreen.Cli.Reports;

/// <summary>The trades that everyday words may mean, as lines or as JSON.</summary>
internal static class TradeReport
{
    public static void WriteText(TradeAnswer answer, TextWriter output, Language language)
    {
        foreach (var match in answer.Matches)
        {
            output.WriteLine($"{Number(match.Target).In(language)}  {match.Name.In(language)}");
            output.WriteLine($"      {string.Join(" › ", match.Path)}");
            output.WriteLine($"      {Messages.TradeMatched(match).In(language)}");
            if (!match.Finer.IsEmpty)
                output.WriteLine($"      {Messages.TradeFiner(match).In(language)}");
        }

        if (answer.Matches.IsEmpty)
        {
            output.WriteLine(Messages.NoTradeFits(answer.Text).In(language));
            foreach (var entry in answer.Nearest)
                output.WriteLine($"{entry.Code,-4}  {entry.Name}");
        }
        else if (answer.NeedsFiner)
        {
            output.WriteLine(Messages.TradeNeedsChoice.In(language));
        }
    }

    public static void WriteJson(TradeAnswer answer, TextWriter output, Language language) => JsonText.WriteLine(output, indented: true, json =>
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
    });

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

    private static Bilingual Number(TradeTarget target) => target.Kind == TradeKind.Item
        ? new($"名录第 {target.Code} 项", string.Create(CultureInfo.InvariantCulture, $"item {target.Code}"))
        : new(target.Code, target.Code);
}
