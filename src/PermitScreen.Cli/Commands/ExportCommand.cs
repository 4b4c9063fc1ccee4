using System.CommandLine;
using PermitScreen.Cli.Options;
using PermitScreen.Cli.Wording;
using PermitScreen.Diagnostics;
using PermitScreen.RulesEngine;

namespace PermitScreen.Cli.Commands;

/// <summary>Writes rules as another program reads them.</summary>
internal sealed class ExportCommand : ToolCommand
{
    private readonly Option<string> to = new Option<string>("--to")
    {
        Description = "为谁导出：Microsoft RulesEngine 的工作流。For whom: workflows of Microsoft RulesEngine.",
        HelpName = "rulesengine",
        Required = true,
    }.AcceptOnlyFromAmong("rulesengine");

    private readonly Option<string?> region = new("--region")
    {
        Description = "行政区划代码或名称：只导出对该地及其下辖区域适用的规则。Region, by code or name: only the rules that speak there or below.",
        HelpName = "REGION",
    };

    private readonly Option<string?> document = new("--document")
    {
        Description = "依据文件：只导出引用它的规则。Id of a document: only the rules that cite it.",
        HelpName = "ID",
    };

    private readonly AsOfOption asOf = new() { Description = "导出该日施行的规则，缺省为今天。The rules in force on this day; today if absent." };

    public ExportCommand()
        : base(
            "export",
            "把规则导出为 Microsoft RulesEngine 的工作流（JSON，写到标准输出）。",
            "Writes the rules as workflows of Microsoft RulesEngine: JSON on standard output.",
            "export --to rulesengine --region 530602 --as-of 2026-08-15")
    {
        Add(to);
        Add(region);
        Add(document);
        Add(asOf);
    }

    protected override int Run(Invocation invocation)
    {
        if (invocation.LoadRules() is not { } rules)
            return ExitCode.BadInput;
        var parse = invocation.Parse;
        string? place = null;
        if (parse.GetValue(region) is { } text)
        {
            var resolution = rules.Tables.Regions.Resolve(text);
            if (resolution.Entry is not { } entry)
            {
                invocation.Say(Messages.NoSuchCode(text, resolution.Entries.Select(e => $"{e.Code} {e.FullName}")));
                return ExitCode.BadInput;
            }

            place = entry.Code;
        }

        if (parse.GetValue(document) is { } id && rules.Documents.All(d => d.Id != id))
        {
            invocation.Say(Messages.NoSuchDocument(id, Nearest.Find(id, rules.Documents.Select(d => d.Id))));
            return ExitCode.BadInput;
        }

        var scope = new ExportScope { Day = parse.GetValue(asOf) ?? AsOfOption.Today, Region = place, Document = parse.GetValue(document) };
        invocation.Out.WriteLine(RulesEngineExport.Write(rules, scope));
        return ExitCode.Completed;
    }
}
