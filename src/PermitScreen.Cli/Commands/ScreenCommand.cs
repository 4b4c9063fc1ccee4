using System.CommandLine;
using PermitScreen.Cli.Options;
using PermitScreen.Cli.Wording;
using PermitScreen.Cli.Zones;
using PermitScreen.Explaining;
using PermitScreen.Screening;

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
        Add(asOf);
        Add(strict);
        Add(failOn);
        Add(zones);
    }

    protected override int Run(Invocation invocation)
    {
        if (zones.Load(invocation) is not { } basis)
            return ExitCode.BadInput;
        var screener = new Screener(basis.Rules);
        var code = ExitCode.Completed;
        var separator = false;
        foreach (var file in invocation.Parse.GetValue(files)!)
        {
            if (Decide(file, screener, basis.Sites, invocation) is not { } decision)
            {
                code = ExitCode.BadInput;
                continue;
            }

            if (separator)
                invocation.Out.WriteLine();
            separator = true;
            invocation.Out.Write(DecisionWriter.Write(decision, format.Of(invocation.Parse), invocation.Language, invocation.Terminal.ColourOut));
            if (failOn.IsReached(invocation.Parse, decision.Verdict))
                code = Math.Max(code, ExitCode.Failed);
        }

        return code;
    }

    /// <summary>The decision, or null after what is wrong with the application has been said.</summary>
    private Decision? Decide(string file, Screener screener, SiteLookup sites, Invocation invocation)
    {
        if (ApplicationFile.Read(file, screener.RuleSet, invocation) is not { } application)
            return null;
        var day = invocation.Parse.GetValue(asOf) ?? application.AsOf ?? AsOfOption.Today;
        var found = sites.Find(application);
        invocation.Report(found.Diagnostics);
        if (found.IsRefused)
        {
            invocation.Say(Messages.NoDecision(InputText.NameOf(file)));
            return null;
        }

        var decision = screener.Screen(screener.Bind(application, day, invocation.Parse.GetValue(strict), found.Facts));
        if (decision.Sheet.Problems.IsEmpty)
            return decision;
        invocation.Report(decision.Sheet.Problems);
        invocation.Say(Messages.NoDecision(InputText.NameOf(file)));
        return null;
    }
}
