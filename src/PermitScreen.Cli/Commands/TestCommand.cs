using System.CommandLine;
using PermitScreen.Cli.Reports;
using PermitScreen.Cli.Wording;
using PermitScreen.Loading;
using PermitScreen.Testing;

namespace PermitScreen.Cli.Commands;

/// <summary>Runs the cases that stand beside the rules.</summary>
internal sealed class TestCommand : ToolCommand
{
    private readonly Argument<string?> directory = new("DIR")
    {
        Description = "规则目录，缺省同 --rules。Rule directory; as --rules if absent.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> junit = new("--junit")
    {
        Description = "另写一份 JUnit XML 报告。Also write a JUnit XML report.",
        HelpName = "FILE",
    };

    public TestCommand()
        : base(
            "test",
            "运行写在规则旁边的用例，列出未通过的。",
            "Runs the cases that stand beside the rules and lists the failures.",
            "test rules --junit cases.xml")
    {
        Add(directory);
        Add(junit);
    }

    protected override int Run(Invocation invocation)
    {
        if (invocation.LoadRules(invocation.Parse.GetValue(directory)) is not { } rules)
            return ExitCode.BadInput;
        var outcomes = new CaseRunner(rules).RunAll().ToList();
        foreach (var outcome in outcomes.Where(o => !o.Passed))
            invocation.Out.WriteLine($"{outcome.Case.Place} {outcome.Rule.Id}: {outcome.Case.Name}: {Describe(outcome).In(invocation.Language)}");
        var failed = outcomes.Count(o => !o.Passed);
        invocation.Out.WriteLine(Messages.Tested(outcomes.Count - failed, failed));
        if (invocation.Parse.GetValue(junit) is { } file && !OutputFile.Write(file, invocation, stream => JUnitReport.Write(outcomes, stream)))
            return ExitCode.BadInput;
        return failed == 0 ? ExitCode.Completed : ExitCode.Failed;
    }

    internal static Texts.Bilingual Describe(CaseOutcome outcome) => outcome.Problem is { } problem
        ? Messages.CaseContradicts(problem)
        : Messages.CaseFailed(SnakeCase.Of(outcome.Case.Expected), SnakeCase.Of(outcome.Actual));
}
