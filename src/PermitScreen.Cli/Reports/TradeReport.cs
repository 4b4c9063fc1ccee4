using System.Globalization;
using PermitScreen.Cli.Wording;
using PermitScreen.Explaining;
using PermitScreen.Trades;

namespace PermitScreen.Cli.Reports;

/// <summary>The trades that everyday words may mean, as lines or as JSON.</summary>
internal static class TradeReport
{
    public static void WriteText(TradeAnswer answer, TextWriter output, Language language)
    {
        foreach (var match in answer.Matches)
        {
            output.WriteLine($"{Number(match.Target).In(language)}  {match.Name.In(language)}");
            output.WriteLine($"      {string.Join(" › ", match.Path)}");
            output.WriteLine($"      {Messages.TradeMatched(match).In(language)}");
            if (!match.Finer.IsEmpty)
                output.WriteLine($"      {Messages.TradeFiner(match).In(language)}");
        }

        if (answer.Matches.IsEmpty)
        {
            output.WriteLine(Messages.NoTradeFits(answer.Text).In(language));
            foreach (var entry in answer.Nearest)
                output.WriteLine($"{entry.Code,-4}  {entry.Name}");
        }
        else if (answer.NeedsFiner)
        {
            output.WriteLine(Messages.TradeNeedsChoice.In(language));
        }
    }

    public static void WriteJson(TradeAnswer answer, TextWriter output, Language language) =>
        JsonText.WriteLine(output, indented: true, json => TradeJson.Write(json, answer, language));

    private static Bilingual Number(TradeTarget target) => target.Kind == TradeKind.Item
        ? new($"名录第 {target.Code} 项", string.Create(CultureInfo.InvariantCulture, $"item {target.Code}"))
        : new(target.Code, target.Code);
}
