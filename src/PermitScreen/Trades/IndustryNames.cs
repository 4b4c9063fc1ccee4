using PermitScreen.Codes;

namespace PermitScreen.Trades;

/// <summary>
/// The official names as words: whole (轮胎制造), without what is done (轮胎), and the single goods of a name that lists several
/// (糕点、面包制造).
/// </summary>
internal static class IndustryNames
{
    private const int Whole = 100;
    private const int Bare = 95;
    private const int Listed = 80;

    /// <summary>What names end in, longest first.</summary>
    private static readonly string[] Ends =
    [
        "生产和供应业", "开采洗选", "生产和供应", "制造业", "加工业", "采选业", "的饲养", "制造", "加工", "采选", "开采", "种植", "饲养", "养殖", "冶炼",
        "零售", "批发", "修理", "仓储", "服务", "租赁", "制作", "生产", "业",
    ];

    /// <summary>Trades that are told by what is done with the goods and not by the goods, by section and code.</summary>
    private static readonly string[] ToldByDoing = ["F", "G", "C43", "O81", "L71"];

    public static IEnumerable<(string Word, Sense Sense)> Of(IndustryTable table)
    {
        foreach (var entry in table.Entries.Where(entry => !IsOnlyChildBelow(entry, table)))
        {
            var target = new TradeTarget(TradeKind.Industry, entry.Code);
            yield return (CodeText.Compact(entry.Name), new(target, entry.Name, Whole));
            if (entry.Name.StartsWith("其他", StringComparison.Ordinal) || Array.Find(Ends, end => entry.Name.EndsWith(end, StringComparison.Ordinal)) is not { } end)
                continue;
            var bare = entry.Name[..^end.Length];
            var needsDoing = ToldByDoing.Any(prefix => IndustryKeys.Of(entry.Code, table).StartsWith(prefix, StringComparison.Ordinal));
            if (bare.Length > 0)
                yield return (CodeText.Compact(bare), new(target, entry.Name, Bare, needsDoing));
            foreach (var one in Goods(bare).Where(_ => entry.Code.Length == 4))
                yield return (CodeText.Compact(one), new(target, entry.Name, Listed, needsDoing));
        }
    }

    /// <summary>421 and its only class 4210 bear one name and mean one thing: the class is what a project states.</summary>
    private static bool IsOnlyChildBelow(CodeEntry entry, IndustryTable table) => table.Children(entry.Code) is [var only] && only.Name == entry.Name;

    /// <summary>
    /// The goods that a name lists. What all share stands behind the last one (塑料板、管、型材), so the others count only where the last
    /// is no longer than they are.
    /// </summary>
    private static IEnumerable<string> Goods(string bare)
    {
        var parts = bare.Split(['、', '和', '及'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length < 2 ? [] : parts.Where(part => part.Length >= 2 && part.Length >= parts[^1].Length && !part.Contains('类') && !Affixes.IsBare(part));
    }
}
