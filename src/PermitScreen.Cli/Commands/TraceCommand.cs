using System.CommandLine;
using PermitScreen.Cli.Reports;
using PermitScreen.Cli.Wording;
using PermitScreen.Diagnostics;
using PermitScreen.Rules;

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

    protected override bool ReadsExamples => true;

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
            LedgerText.WriteJson(entries, invocation.Out, invocation.Language);
        else
            LedgerText.WriteText(entries, invocation.Out, invocation.Language);
        return entries.Exists(e => e.State == LedgerState.Missing) ? ExitCode.Failed : ExitCode.Completed;
    }
}
