using System.Collections.Immutable;
using PermitScreen.Codes;

namespace PermitScreen.Trades;

/// <summary>Where to begin looking when nothing fits: divisions with two neighbouring characters of the text in a name, if they are few.</summary>
internal static class NearestDivisions
{
    private const int Few = 6;

    /// <summary>Pairs that half the table has.</summary>
    private static readonly ImmutableArray<string> Empty = ["制造", "加工", "生产", "服务", "其他", "设备", "用品", "制品", "活动", "管理", "专用"];

    public static ImmutableArray<CodeEntry> Of(string text, IndustryTable table)
    {
        var pairs = Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(i => text.Substring(i, 2)).Except(Empty).ToList();
        ImmutableArray<CodeEntry> near =
        [
            .. table.Entries
                .Where(entry => entry.Code.Length == 4 && pairs.Exists(pair => entry.Name.Contains(pair, StringComparison.Ordinal)))
                .Select(entry => entry.Code[..2])
                .Distinct()
                .Select(code => table.TryGet(code, out var division) ? division : null)
                .OfType<CodeEntry>(),
        ];
        return near.Length is > 0 and <= Few ? near : [.. table.Children(null)];
    }
}
