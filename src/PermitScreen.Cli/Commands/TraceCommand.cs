using System.CommandLine;
using System.Text.Json;
using PermitScreen.Cli.Reports;
using PermitScreen.Cli.Wording;
using PermitScreen.Diagnostics;
using PermitScreen.Loading;
using PermitScreen.Rules;
using PermitScreen.Texts;

namespace PermitScreen.Cli.Commands;

/// <summary>Prints the clause ledger: what became of every requirement of every document.</summary>
internal sealed class TraceCommand : ToolCommand
{
    private readonly Option<string[]> documents = new("--document")
    {
        Description = "只看这份文件，可重复。Only this document; may be repeated.",
        HelpName = "ID",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string> format = new Option<string>("--format")
    {
        Description = "输出格式 Format of the output",
        HelpName = "text|json",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "json");

    public TraceCommand()
        : base(
            "trace",
            "条款台账：每份文件的每一条由哪些规则落实、为何不能编码，或者缺失。",
            "The clause ledger: which rules cover each clause, why it is not encodable, or that it is missing.",
            "trace --document zhaotong-2018")
    {
        Add(documents);
        Add(format);
    }

    protected override int Run(Invocation invocation)
    {
        if (invocation.LoadRules() is not { } rules)
            return ExitCode.BadInput;
        var only = invocation.Parse.GetValue(documents)!;
        foreach (var unknown in only.Where(id => rules.Documents.All(d => d.Id != id)))
        {
            invocation.Say(Messages.NoSuchDocument(unknown, Nearest.Find(unknown, rules.Documents.Select(d => d.Id))));
            return ExitCode.BadInput;
        }

        var entries = new ClauseLedger(rules).Entries.Where(e => only.Length == 0 || only.Contains(e.Document.Id)).ToList();
        if (invocation.Parse.GetValue(format) == "json")
            JsonOutput.Write(invocation.Out, json => WriteJson(json, entries, invocation.Language));
        else
            WriteText(entries, invocation);
        return entries.Exists(e => e.State == LedgerState.Missing) ? ExitCode.Failed : ExitCode.Completed;
    }

    private static void WriteText(List<LedgerEntry> entries, Invocation invocation)
    {
        foreach (var group in entries.GroupBy(e => e.Document))
        {
            invocation.Out.WriteLine($"{group.Key.Id}  {group.Key.Title.In(invocation.Language)}");
            foreach (var entry in group)
                invocation.Out.WriteLine($"  {entry.Clause.Id}  §{entry.Clause.Section}  {Describe(entry, invocation.Language)}");
            invocation.Out.WriteLine($"  {Messages.TracedDocument([.. group]).In(invocation.Language)}");
            invocation.Out.WriteLine();
        }

        invocation.Out.WriteLine(Messages.Traced(entries).In(invocation.Language));
    }

    private static string Describe(LedgerEntry entry, Language language) => entry.State switch
    {
        LedgerState.Covered => string.Join(", ", entry.Rules),
        LedgerState.NotEncodable => Messages.NotEncodable(entry.Clause.NotEncodable!).In(language),
        _ => Messages.Missing(entry.Clause.Check).In(language),
    };

    private static void WriteJson(Utf8JsonWriter json, List<LedgerEntry> entries, Language language)
    {
        json.WriteStartObject();
        json.WriteStartArray("clauses");
        foreach (var entry in entries)
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

        json.WriteEndArray();
        foreach (var state in Enum.GetValues<LedgerState>())
            json.WriteNumber(SnakeCase.Of(state), entries.Count(e => e.State == state));
        json.WriteEndObject();
    }
}
