using System.CommandLine;
using PermitScreen.Cli.Options;
using PermitScreen.Cli.Reports;
using PermitScreen.Cli.Wording;
using PermitScreen.Codes;
using PermitScreen.Diagnostics;
using PermitScreen.Rules;

namespace PermitScreen.Cli.Commands;

/// <summary>Lists rules, narrowed by where, when and to whom they speak.</summary>
internal sealed class RulesCommand : ToolCommand
{
    private readonly Option<string?> region = new("--region")
    {
        Description = "行政区划代码或名称：对该地及其下辖区域适用的规则。Region, by code or name: the rules that speak there or below.",
        HelpName = "REGION",
    };

    private readonly Option<string?> industry = new("--industry")
    {
        Description = "行业代码或名称。Industry, by code or name.",
        HelpName = "INDUSTRY",
    };

    private readonly Option<string?> effect = new Option<string?>("--effect")
    {
        Description = "规则的效果。What the rules do.",
        HelpName = "reject|notify|…",
    }.AcceptOnlyFromAmong([.. SnakeCase.All<Effect>()]);

    private readonly Option<string?> pack = new("--pack")
    {
        Description = "规则包。Pack of the rules.",
        HelpName = "ID",
    };

    private readonly Option<string> format = new Option<string>("--format")
    {
        Description = "输出格式 Format of the output",
        HelpName = "text|json",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "json");

    private readonly AsOfOption asOf = new() { Description = "该日施行的规则。The rules in force on this day." };

    public RulesCommand()
        : base(
            "rules",
            "列出规则，可按地区、日期、行业、效果筛选。",
            "Lists rules, by region, day, industry and effect.",
            "rules --region 530602 --effect reject --as-of 2025-06-01")
    {
        Add(region);
        Add(asOf);
        Add(industry);
        Add(effect);
        Add(pack);
        Add(format);
    }

    protected override int Run(Invocation invocation)
    {
        if (invocation.LoadRules() is not { } rules)
            return ExitCode.BadInput;
        var parse = invocation.Parse;
        var place = Resolve(parse.GetValue(region), rules.Tables.Regions, invocation, out var regionFound);
        var trade = Resolve(parse.GetValue(industry), rules.Tables.Industries, invocation, out var industryFound);
        if (!regionFound || !industryFound)
            return ExitCode.BadInput;
        if (parse.GetValue(pack) is { } name && rules.Packs.All(p => p.Id != name))
        {
            invocation.Say(Messages.NoSuchPack(name, Nearest.Find(name, rules.Packs.Select(p => p.Id))));
            return ExitCode.BadInput;
        }

        var query = new RuleQuery
        {
            Region = place,
            Day = parse.GetValue(asOf),
            Industry = trade,
            Effect = parse.GetValue(effect) is { } wanted ? SnakeCase.Parse<Effect>(wanted) : null,
            Pack = parse.GetValue(pack),
        };
        var found = rules.Rules.Where(query.Fits).ToList();
        if (parse.GetValue(format) == "json")
            RuleList.WriteJson(found, invocation.Out, invocation.Language);
        else
            RuleList.WriteText(found, invocation.Out, invocation.Language);
        return ExitCode.Completed;
    }

    private static string? Resolve(string? text, ICodeTable table, Invocation invocation, out bool isFound)
    {
        isFound = true;
        if (text is null)
            return null;
        var resolution = table.Resolve(text);
        if (resolution.Entry is { } entry)
            return entry.Code;
        isFound = false;
        invocation.Say(Messages.NoSuchCode(text, resolution.Entries.Select(e => $"{e.Code} {e.FullName}")));
        return null;
    }
}
