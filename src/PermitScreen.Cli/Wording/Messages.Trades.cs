using PermitScreen.Trades;

namespace PermitScreen.Cli.Wording;

/// <summary>What the tool says about trades found by everyday words.</summary>
internal static partial class Messages
{
    public static Bilingual TradeNeedsChoice => new(
        "不止一种可能：请按实际产品或工艺选一个最细的代码。",
        "More than one is possible: choose the finest code by the product or process itself.");

    public static Bilingual TradeMatched(TradeMatch match)
    {
        var showsItems = match.Target.Kind == TradeKind.Industry && !match.Items.IsEmpty;
        return new(
            $"匹配：{string.Join("、", match.Matched)}（{Number(match.Score)} 分）" + (showsItems ? $"；环评名录第 {string.Join("、", match.Items)} 项" : ""),
            $"matched {string.Join(", ", match.Matched)} (score {Number(match.Score)})" + (showsItems ? $"; catalogue items {string.Join(", ", match.Items)}" : ""));
    }

    public static Bilingual TradeFiner(TradeMatch match)
    {
        const int Most = 12;
        var finer = match.Finer.Take(Most).Select(entry => $"{entry.Code} {entry.Name}").ToList();
        var more = match.Finer.Length > Most ? " …" : "";
        return new(
            $"还须细分：{string.Join("、", finer)}{more}",
            $"a finer one is needed: {string.Join(", ", finer)}{more}");
    }

    public static Bilingual NoTradeFits(string words) => new(
        $"没有与“{words}”相符的行业或条目。请换个说法（产品、工艺、场所），或从下列类别逐级查找：",
        $"Nothing fits “{words}”. Say it otherwise (product, process, place of work), or go down from these:");
}
