using System.CommandLine;
using PermitScreen.Cli.Reports;
using PermitScreen.Diagnostics;
using PermitScreen.Loading;
using PermitScreen.Nodes;

namespace PermitScreen.Cli.Commands;

/// <summary>Parses the rule files ahead: a step of the build, so that the tool starts without parsing those that it is shipped with.</summary>
internal sealed class ParseCommand : ToolCommand
{
    private readonly Option<string> target = new("--out") { Description = "输出文件。File to write.", HelpName = "FILE", Required = true };

    public ParseCommand()
        : base("parse", "预先解析规则文件（构建步骤）。", "Parses the rule files ahead (a step of the build).", "parse --rules rules --out rules.parsed") =>
        Add(target);

    protected override int Run(Invocation invocation)
    {
        var faults = new DiagnosticList();
        var texts = new RuleDirectory(invocation.RuleDirectory, NodeLimits.Default, default).SoundTexts(faults);
        invocation.Report(faults.Sorted());
        var file = invocation.Parse.GetRequiredValue(target);
        return !faults.HasErrors && OutputFile.Write(file, invocation, stream => ParsedFiles.Write(stream, texts)) ? ExitCode.Completed : ExitCode.BadInput;
    }
}
