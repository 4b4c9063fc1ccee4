using System.CommandLine;
using PermitScreen.Cli.Options;
using PermitScreen.Explaining;

namespace PermitScreen.Cli.Commands;

/// <summary>Decides one or several applications.</summary>
internal sealed class ScreenCommand : ToolCommand
{
    private readonly Argument<string[]> files = new("FILE")
    {
        Description = "申请文件（YAML 或 JSON），“-”为标准输入。Applications in YAML or JSON; - is standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly FormatOption format = new();
    private readonly AllOption all = new();
    private readonly CompactOption compact = new();
    private readonly AsOfOption asOf = new();
    private readonly StrictOption strict = new();
    private readonly FailOnOption failOn = new();
    private readonly ZonesOption zones = new();

    public ScreenCommand()
        : base(
            "screen",
            "判定申请：给出结论、理由、依据条款和还缺的信息。",
            "Decides applications: verdict, reasons, clauses, and what is still missing.",
            "screen project.yaml --as-of 2025-06-01")
    {
        Add(files);
        Add(format);
        Add(all);
        Add(compact);
        Add(asOf);
        Add(strict);
        Add(failOn);
        Add(zones);
    }

    protected override int Run(Invocation invocation)
    {
        if (zones.LoadScreener(invocation) is not { } screener)
            return ExitCode.BadInput;
        var screening = new Screening(screener, invocation.Parse.GetValue(asOf), invocation.Parse.GetValue(strict));
        var code = ExitCode.Completed;
        var separator = false;
        foreach (var file in invocation.Parse.GetValue(files)!)
        {
            if (screening.Decide(file, invocation) is not { } decision)
            {
                code = ExitCode.BadInput;
                continue;
            }

            // Who contradicts himself is told so first; the rest is decided, and never passes.
            if (!decision.Problems.IsEmpty)
                code = ExitCode.BadInput;
            if (separator)
                invocation.Out.WriteLine();
            separator = true;
            var form = format.Of(invocation.Parse);
            invocation.Show(form == OutputFormat.Json
                ? DecisionJson.Write(decision, invocation.Language, detail: compact.Of(invocation.Parse))
                : DecisionWriter.Write(decision, form, invocation.Language, all.ViewOf(invocation.Parse, invocation.Terminal)));
            if (failOn.IsReached(invocation.Parse, decision.Verdict))
                code = Math.Max(code, ExitCode.Failed);
        }

        return code;
    }
}
