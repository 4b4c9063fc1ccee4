using System.CommandLine;
using PermitScreen.Cli.Options;
using PermitScreen.Cli.Wording;
using PermitScreen.Diagnostics;
using PermitScreen.Explaining;
using PermitScreen.Rules;

namespace PermitScreen.Cli.Commands;

/// <summary>Explains a rule, and what it makes of an application, also when it stays silent.</summary>
internal sealed class ExplainCommand : ToolCommand
{
    private readonly Argument<string> rule = new("RULE")
    {
        Description = "规则标识，见 permitscreen rules。Id of the rule.",
    };

    private readonly Option<string?> application = new("--application")
    {
        Description = "申请文件：说明该规则对它为何触发、为何不触发。Why the rule fires for this application, or why not.",
        HelpName = "FILE",
    };

    private readonly AsOfOption asOf = new();
    private readonly StrictOption strict = new();
    private readonly ZonesOption zones = new();

    public ExplainCommand()
        : base(
            "explain",
            "说明一条规则：条件、效果、依据；给出申请时说明为何触发或不触发。",
            "Explains a rule; with an application, why it fires or why not.",
            "explain zhaotong/small-coal-boiler --application project.yaml")
    {
        Add(rule);
        Add(application);
        Add(asOf);
        Add(strict);
        Add(zones);
    }

    protected override bool ReadsExamples => true;

    protected override int Run(Invocation invocation)
    {
        if (zones.LoadScreener(invocation) is not { } screener)
            return ExitCode.BadInput;
        var rules = screener.RuleSet;
        var id = invocation.Parse.GetValue(rule)!;
        var versions = rules.RulesWithId(id).ToList();
        if (versions.Count == 0)
        {
            invocation.Say(Messages.NoSuchRule(id, Nearest.Find(id, rules.Rules.Select(r => r.Id))));
            return ExitCode.BadInput;
        }

        if (invocation.Parse.GetValue(application) is { } file)
            return ExplainFor(file, versions, screener, invocation);
        for (var i = 0; i < versions.Count; i++)
        {
            if (i > 0)
                invocation.Out.WriteLine();
            invocation.Show(RuleText.Describe(rules, versions[i], invocation.Language, invocation.Terminal.ColourOut));
        }

        return ExitCode.Completed;
    }

    private int ExplainFor(string file, List<Rule> versions, Screener screener, Invocation invocation)
    {
        var screening = new Screening(screener, invocation.Parse.GetValue(asOf), invocation.Parse.GetValue(strict));
        if (screening.Decide(file, invocation) is not { } decision)
            return ExitCode.BadInput;
        // Of several versions the one of the day answers; when none was in force, the latest says so.
        var version = versions.Find(v => v.InForce.Contains(decision.AsOf) != Truth.No) ?? versions[^1];
        invocation.Show(WhyNotText.Write(decision, version, invocation.Language, invocation.Terminal.ColourOut));
        return ExitCode.Completed;
    }
}
