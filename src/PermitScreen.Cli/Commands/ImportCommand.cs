using System.CommandLine;
using System.Text.Json;
using PermitScreen.Cli.Options;
using PermitScreen.Cli.Wording;
using PermitScreen.RulesEngine;

namespace PermitScreen.Cli.Commands;

/// <summary>Takes rules of another program over. What cannot be said is listed; no expression of the file is compiled or run.</summary>
internal sealed class ImportCommand : ToolCommand
{
    private readonly Argument<string> file = new("FILE") { Description = "工作流的 JSON 文件；“-”为标准输入。JSON file of workflows; - is standard input." };

    private readonly Option<string> from = new Option<string>("--from")
    {
        Description = "从何导入：Microsoft RulesEngine 的工作流。From what: workflows of Microsoft RulesEngine.",
        HelpName = "rulesengine",
        Required = true,
    }.AcceptOnlyFromAmong("rulesengine");

    private readonly Option<string> part = new Option<string>("--part")
    {
        Description = "写出哪个文件：规则、规则所用的词汇，或者规则所引文件的草稿。Which file to write: the rules, their vocabulary, or the draft of the document that they cite.",
        HelpName = "pack|vocabulary|document",
        DefaultValueFactory = _ => "pack",
    }.AcceptOnlyFromAmong("pack", "vocabulary", "document");

    private readonly Option<string> pack = new("--pack")
    {
        Description = "规则包的代号。Id of the pack.",
        HelpName = "ID",
        DefaultValueFactory = _ => "house",
    };

    public ImportCommand()
        : base(
            "import",
            "把 Microsoft RulesEngine 的工作流导入为规则包（YAML，写到标准输出）；表达不了的逐条列出。",
            "Turns workflows of Microsoft RulesEngine into a pack: YAML on standard output. What cannot be said is listed.",
            "import --from rulesengine house-rules.json")
    {
        Add(file);
        Add(from);
        Add(part);
        Add(pack);
    }

    protected override int Run(Invocation invocation)
    {
        var (name, id) = (invocation.Parse.GetValue(file)!, invocation.Parse.GetValue(pack)!);
        if (!IsId(id))
        {
            invocation.Say(Messages.NoPackId(id));
            return ExitCode.BadInput;
        }

        if (InputText.Read(name, invocation) is not { } text || invocation.LoadRules() is not { } rules)
            return ExitCode.BadInput;
        ImportedPack imported;
        try
        {
            imported = RulesEngineImport.Read(text, new ImportOptions { Pack = id, Known = rules });
        }
        catch (JsonException e)
        {
            invocation.Say(Messages.Failed($"{InputText.NameOf(name)}: {e.Message}"));
            return ExitCode.BadInput;
        }

        return Write(imported, id, invocation);
    }

    private int Write(ImportedPack imported, string id, Invocation invocation)
    {
        foreach (var left in imported.LeftOut)
            invocation.Say(Messages.LeftOut(left));
        foreach (var remark in imported.Remarks)
            invocation.Say(Messages.TakenWithRemark(remark));
        if (imported.Files.Count == 0)
        {
            invocation.Say(Messages.NothingImported);
            return ExitCode.BadInput;
        }

        // A pack of known facts alone needs no words of its own.
        var folder = invocation.Parse.GetValue(part) switch { "vocabulary" => "vocabulary/", "document" => "documents/", _ => "packs/" };
        invocation.Out.Write(imported.Files.FirstOrDefault(f => f.Name.StartsWith(folder, StringComparison.Ordinal)).Text ?? "facts: []\n");
        invocation.Say(Messages.ToBeAdded(id));
        return imported.LeftOut.Count > 0 ? ExitCode.Failed : ExitCode.Completed;
    }

    /// <summary>As ids of packs, facts and clauses are written.</summary>
    private static bool IsId(string id) => id.Length is > 0 and <= 40 && char.IsAsciiLetterLower(id[0]) && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c));
}
