using System.CommandLine;
using PermitScreen.Asking;
using PermitScreen.Cli.Asking;
using PermitScreen.Cli.Options;
using PermitScreen.Cli.Reports;
using PermitScreen.Cli.Wording;
using PermitScreen.Diagnostics;
using PermitScreen.Explaining;
using PermitScreen.Facts;
using PermitScreen.Loading.Applications;

namespace PermitScreen.Cli.Commands;

/// <summary>Asks for what can still change the verdict, one question at a time, and decides.</summary>
internal sealed class AskCommand : ToolCommand
{
    private readonly Argument<string?> file = new("FILE")
    {
        Description = "已填了一部分的申请（可省略）。An application to begin with.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string[]> given = new("--given")
    {
        Description = "已知的事实，可重复，如 project.region=530602。A fact already known; may be repeated.",
        HelpName = "FACT=VALUE",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string?> save = new("--save")
    {
        Description = "把回答存成申请文件（YAML）。Write the answers as an application.",
        HelpName = "FILE",
    };

    private readonly FormatOption format = new();
    private readonly AllOption all = new();
    private readonly AsOfOption asOf = new();
    private readonly StrictOption strict = new();
    private readonly FailOnOption failOn = new();
    private readonly ZonesOption zones = new();

    public AskCommand()
        : base(
            "ask",
            "一问一答：只问还可能改变结论的问题，最后给出结论。",
            "Asks in the terminal, only what can still change the verdict, and decides.",
            "ask --given project.region=530602 --save project.yaml")
    {
        Add(file);
        Add(given);
        Add(save);
        Add(format);
        Add(all);
        Add(asOf);
        Add(strict);
        Add(failOn);
        Add(zones);
    }

    protected override int Run(Invocation invocation)
    {
        if (zones.LoadScreener(invocation) is not { } screener || Begin(screener.RuleSet, invocation) is not { } start)
            return ExitCode.BadInput;
        var sheet = screener.Bind(start, asOf.OptionsFor(start, strict, invocation.Parse));
        invocation.Report(sheet.Warnings);
        if (!sheet.Problems.IsEmpty)
        {
            invocation.Report(sheet.Problems);
            return ExitCode.BadInput;
        }

        var begun = start with { AsOf = invocation.Parse.GetValue(asOf) ?? start.AsOf ?? AsOfOption.Today };
        var interview = new Interview(screener, begun, asOf.OptionsFor(begun, strict, invocation.Parse));
        var dialogue = new Dialogue(invocation.Terminal, invocation.Language);
        var target = invocation.Parse.GetValue(save);
        var isSaved = true;
        // Found before the first question, and not after the last: a file that would be lost, or that cannot be written.
        if (target is not null && !OutputFile.IsDevice(target) && !IsItsOwn(target, invocation))
        {
            if (File.Exists(target))
            {
                invocation.Say(Messages.SaveExists(target));
                return ExitCode.BadInput;
            }

            Save(begun);
            if (!isSaved)
                return ExitCode.BadInput;
        }

        var decision = new Conversation(interview, dialogue, new FactText(screener.RuleSet, invocation.Language), Keep).Run();
        if (target is not null && isSaved)
            invocation.Say(Messages.Saved(target));
        if (!isSaved)
            return ExitCode.BadInput;
        invocation.Show(DecisionWriter.Write(decision, format.Of(invocation.Parse), invocation.Language, all.ViewOf(invocation.Parse, invocation.Terminal)));
        return failOn.IsReached(invocation.Parse, decision.Verdict) ? ExitCode.Failed : ExitCode.Completed;

        // After every answer, so that who is interrupted begins again where it was: the file is an application to begin with.
        void Keep(InterviewTurn turn) => Save(turn.Decision.Application);

        void Save(Application application)
        {
            var yaml = System.Text.Encoding.UTF8.GetBytes(ApplicationWriter.WriteYaml(application));
            isSaved &= target is null || OutputFile.Write(target, invocation, stream => stream.Write(yaml));
        }
    }

    /// <summary>The file that the interview goes on with may be saved to; any other that is there would be lost.</summary>
    private bool IsItsOwn(string target, Invocation invocation) => invocation.Parse.GetValue(file) is { } begun && OutputFile.IsSame(begun, target);

    /// <summary>What is known before the first question; null after its faults have been reported.</summary>
    private Application? Begin(RuleSet rules, Invocation invocation)
    {
        var application = new Application { Id = "ask" };
        if (invocation.Parse.GetValue(file) is { } name)
        {
            if (ApplicationFile.Read(name, rules, invocation) is not { } read)
                return null;
            application = read;
        }

        var answers = new AnswerReader(rules);
        var answered = new HashSet<Fact>();
        foreach (var text in invocation.Parse.GetValue(given)!)
        {
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            var result = answers.Read(text[..Math.Max(equals, 0)], text[(equals + 1)..], SourcePlace.Whole("--given"));
            invocation.Report(result.Diagnostics);
            if (result.Diagnostics.Count > 0)
                return null;
            if (result.Fact is not { } fact)
                continue;
            if (!answered.Add(fact.Fact))
            {
                invocation.Report([new Diagnostic(ApplicationFaults.GivenTwice, SourcePlace.Whole("--given"), [fact.Fact.Id, "--given"])]);
                return null;
            }

            application = application.With(fact);
        }

        return application;
    }
}
