using System.CommandLine;
using PermitScreen.Cli.Reports;
using PermitScreen.Loading;

namespace PermitScreen.Cli.Commands;

/// <summary>Finds industry codes and catalogue items by everyday words.</summary>
internal sealed class TradeCommand : ToolCommand
{
    private readonly Argument<string[]> words = new("WORDS")
    {
        Description = "行业、产品、场所的日常说法，如 养猪、110kV变电站。Everyday words for a trade, a product or a place of work, in Chinese.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> format = new Option<string>("--format")
    {
        Description = "输出格式 Format of the output",
        HelpName = "text|json",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "json");

    public TradeCommand()
        : base(
            "trade",
            "用日常说法查行业代码和环评名录条目；没有把握时只列行业目录，不猜。",
            "Finds industry codes and catalogue items by everyday words; where nothing fits it shows the tree and does not guess.",
            "trade 养猪场")
    {
        Add(words);
        Add(format);
    }

    protected override int Run(Invocation invocation)
    {
        if (invocation.LoadRules() is not { } rules)
            return ExitCode.BadInput;
        var answer = TradeSuggestion.SearchIn(rules).Find(string.Concat(invocation.Parse.GetValue(words)!));
        if (invocation.Parse.GetValue(format) == "json")
            TradeReport.WriteJson(answer, invocation.Out, invocation.Language);
        else
            TradeReport.WriteText(answer, invocation.Out, invocation.Language);
        return ExitCode.Completed;
    }
}
