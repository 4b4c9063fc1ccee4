using System.CommandLine;
using PermitScreen.Cli.Reports;
using PermitScreen.Cli.Wording;
using PermitScreen.Proving;

namespace PermitScreen.Cli.Commands;

/// <summary>Checks a rule directory.</summary>
internal sealed class CheckCommand : ToolCommand
{
    private readonly Argument<string?> directory = new("DIR")
    {
        Description = "规则目录，缺省同 --rules。Rule directory; as --rules if absent.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> unverified = new("--unverified")
    {
        Description = "另列出未与原文核对的规则（verified: no）。Also list the rules not checked against a text.",
    };

    private readonly Option<bool> prove = new("--prove")
    {
        Description = "另证明对一切申请都成立的事，每一发现附一份申请。Also prove what holds for all applications; each finding comes with one.",
    };

    public CheckCommand()
        : base(
            "check",
            "检查规则目录，列出全部问题及其位置。",
            "Checks a rule directory and lists every fault with its place.",
            "check rules")
    {
        Add(directory);
        Add(unverified);
        Add(prove);
    }

    protected override bool ReadsExamples => true;

    protected override int Run(Invocation invocation)
    {
        var result = invocation.ReadRules(invocation.Parse.GetValue(directory) ?? invocation.RuleDirectory);
        foreach (var diagnostic in result.Diagnostics)
            invocation.Out.WriteLine(diagnostic.ToString(invocation.Language));
        var errors = result.Diagnostics.Count(d => d.IsError);
        var warnings = result.Diagnostics.Count - errors;
        if (!result.TryGetValue(out var rules))
        {
            invocation.Out.WriteLine(Messages.CheckFailed(errors, warnings).In(invocation.Language));
            return ExitCode.BadInput;
        }

        if (invocation.Parse.GetValue(unverified))
            ListUnverified(rules, invocation);
        if (invocation.Parse.GetValue(prove))
            ProofText.Write(RuleSetProof.Prove(rules), invocation.Out, invocation.Language);
        invocation.Out.WriteLine(Messages.Checked(rules.Rules.Length, rules.Documents.Length, errors, warnings).In(invocation.Language));
        return ExitCode.Completed;
    }

    private static void ListUnverified(RuleSet rules, Invocation invocation)
    {
        foreach (var rule in rules.Rules.Where(r => !r.Verified))
            invocation.Out.WriteLine($"{rule.Place} {rule.Id} {rule.Title.In(invocation.Language)}");
    }
}
