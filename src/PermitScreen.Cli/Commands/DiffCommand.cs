using System.CommandLine;
using NodaTime;
using PermitScreen.Cli.Batch;
using PermitScreen.Cli.Options;
using PermitScreen.Cli.Reports;
using PermitScreen.Cli.Wording;
using PermitScreen.Comparing;
using PermitScreen.Explaining;

namespace PermitScreen.Cli.Commands;

/// <summary>What a change of law changes: two rule directories, or the law of two days.</summary>
internal sealed class DiffCommand : ToolCommand
{
    private readonly Argument<string[]> cases = new("CASES")
    {
        Description = "申请：YAML、JSON、NDJSON 或表格；“-”为标准输入的 NDJSON。Applications: YAML, JSON, NDJSON or tables; - is NDJSON on standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> rules = new("--rules")
    {
        Description = "规则目录：写两次，先旧后新。Rule directory: twice, the old one first.",
        HelpName = "DIR",
        Arity = new ArgumentArity(1, 2),
        DefaultValueFactory = _ => [],
    };

    private readonly Option<LocalDate[]> asOf = new("--as-of")
    {
        Description = "判定日期：写两次比较两天的法；写一次两边都用它。Day: twice to compare the law of two days, once for both sides; else that of each application, else today.",
        HelpName = "DATE",
        Arity = new ArgumentArity(1, 2),
        DefaultValueFactory = _ => [],
        CustomParser = result =>
        {
            var days = new List<LocalDate>();
            foreach (var token in result.Tokens)
            {
                if (Dates.TryParseDay(token.Value, out var day))
                    days.Add(day);
                else
                    result.AddError($"--as-of: `{token.Value}` 不是日期，请写成 2025-06-01 的形式 is not a date, write it as 2025-06-01");
            }

            return [.. days];
        },
    };

    private readonly Option<string> format = new Option<string>("--format")
    {
        Description = "输出格式 Format of the output",
        HelpName = "text|json",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "json");

    private readonly StrictOption strict = new();

    public DiffCommand()
        : base(
            "diff",
            "比较两套规则，或者同一套规则在两天的差别：哪些规则变了，哪些申请的结论会变。",
            "Compares two rule directories, or the law of two days: which rules change, and which applications.",
            "diff --rules old --rules new applications.ndjson")
    {
        Add(cases);
        Add(rules);
        Add(asOf);
        Add(strict);
        Add(format);
    }

    protected override int Run(Invocation invocation)
    {
        var (directories, days) = (invocation.Parse.GetValue(rules)!, invocation.Parse.GetValue(asOf)!);
        if (directories.Length < 2 && days.Length < 2)
        {
            invocation.Say(Messages.TwoSides);
            return ExitCode.BadInput;
        }

        if (invocation.LoadRules(directories.FirstOrDefault()) is not { } old
            || (directories.Length < 2 ? old : invocation.LoadRules(directories[1])) is not { } current)
        {
            return ExitCode.BadInput;
        }

        var before = new Screener(old);
        var after = ReferenceEquals(old, current) ? before : new Screener(current);
        var impact = new Impact(new ImpactSide(before, OptionsFor(days, 0, invocation)), new ImpactSide(after, OptionsFor(days, 1, invocation)));
        try
        {
            return Write(impact, old, invocation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            invocation.Say(Messages.Failed(e.Message));
            return ExitCode.BadInput;
        }
    }

    private int Write(Impact impact, RuleSet old, Invocation invocation)
    {
        var files = invocation.Parse.GetValue(cases)!;
        var reader = new CaseFiles(old, invocation);
        var applications = reader.Read(files).Select(a => a.AsOf is null ? a with { AsOf = AsOfOption.Today } : a);
        if (invocation.Parse.GetValue(format) == "json")
            ImpactJson.Write(invocation.Out, impact, applications, invocation.Language);
        else
            new ImpactText(invocation.Out, invocation.Language).Write(impact, files.Length == 0 ? null : applications, new CodeNames(old.Tables));
        if (files.Length == 0)
            invocation.Say(Messages.NoCases);
        if (reader.Unreadable == 0)
            return ExitCode.Completed;
        invocation.Say(Messages.NotRead(reader.Unreadable));
        return impact.Counts.Cases == 0 ? ExitCode.BadInput : ExitCode.Completed;
    }

    /// <summary>One day stands for both sides.</summary>
    private ScreeningOptions OptionsFor(LocalDate[] days, int side, Invocation invocation) =>
        new() { AsOf = days.Length == 0 ? null : days[Math.Min(side, days.Length - 1)], Strict = invocation.Parse.GetValue(strict) };
}
