using System.CommandLine;
using PermitScreen.Cli.Reports;
using PermitScreen.Cli.Wording;

namespace PermitScreen.Cli.Commands;

/// <summary>Runs the cases that stand beside the rules and the catalogue items.</summary>
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

    protected override bool ReadsExamples => true;

    protected override int Run(Invocation invocation)
    {
        if (invocation.LoadRules(invocation.Parse.GetValue(directory)) is not { } rules)
            return ExitCode.BadInput;
        var cases = TestedCase.RunAll(rules).ToList();
        var failed = cases.Where(c => c.Failure is not null).ToList();
        foreach (var one in failed)
            invocation.Out.WriteLine($"{one.Place} {one.Owner}: {one.Name}: {one.Failure!.In(invocation.Language)}");
        invocation.Out.WriteLine(Messages.Tested(cases.Count - failed.Count, failed.Count));
        if (invocation.Parse.GetValue(junit) is { } file && !OutputFile.Write(file, invocation, stream => JUnitReport.Write(cases, stream)))
            return ExitCode.BadInput;
        return failed.Count == 0 ? ExitCode.Completed : ExitCode.Failed;
    }
}
