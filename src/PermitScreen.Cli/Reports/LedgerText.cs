using System.Text.Json;
using PermitScreen.Cli.Wording;
using PermitScreen.Rules;

namespace PermitScreen.Cli.Reports;

/// <summary>The clause ledger, by document.</summary>
internal static class LedgerText
{
    public static void WriteText(IReadOnlyCollection<LedgerEntry> entries, TextWriter output, Language language)
    {
        foreach (var group in entries.GroupBy(e => e.Document))
        {
            output.WriteLine($"{group.Key.Id}  {group.Key.Title.In(language)}");
            foreach (var entry in group)
                output.WriteLine($"  {entry.Clause.Id}  §{entry.Clause.Section}  {Describe(entry, language)}");
            output.WriteLine($"  {Messages.TracedDocument([.. group]).In(language)}");
            output.WriteLine();
        }

        output.WriteLine(Messages.Traced(entries).In(language));
    }

    private static string Describe(LedgerEntry entry, Language language) => entry.State switch
    {
        LedgerState.Covered => string.Join(", ", entry.Rules),
        LedgerState.NotEncodable => Messages.NotEncodable(entry.Clause.NotEncodable!).In(language),
        _ => Messages.Missing(entry.Clause.Check).In(language),
    };

    public static void WriteJson(IReadOnlyCollection<LedgerEntry> entries, TextWriter output, Language language) => JsonText.WriteLine(output, indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("clauses");
        foreach (var entry in entries)
            WriteEntry(json, entry, language);
        json.WriteEndArray();
        foreach (var state in Enum.GetValues<LedgerState>())
            json.WriteNumber(SnakeCase.Of(state), entries.Count(e => e.State == state));
        json.WriteEndObject();
    });

    private static void WriteEntry(Utf8JsonWriter json, LedgerEntry entry, Language language)
    {
        json.WriteStartObject();
        json.WriteString("document", entry.Document.Id);
        json.WriteString("clause", entry.Clause.Id);
        json.WriteString("section", entry.Clause.Section);
        json.WriteString("state", SnakeCase.Of(entry.State));
        json.WriteStartArray("rules");
        foreach (var rule in entry.Rules)
            json.WriteStringValue(rule);
        json.WriteEndArray();
        if (entry.State == LedgerState.NotEncodable)
            json.WriteString("reason", entry.Clause.NotEncodable!.In(language));
        json.WriteEndObject();
    }
}
