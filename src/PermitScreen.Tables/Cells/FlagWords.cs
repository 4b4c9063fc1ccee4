namespace PermitScreen.Tables.Cells;

/// <summary>The words and marks for yes and no. ○, ● and x are ticks for some and crosses for others, so they are neither.</summary>
internal static class FlagWords
{
    private static readonly HashSet<string> Yes = new(StringComparer.OrdinalIgnoreCase)
    {
        "是", "是的", "有", "涉及", "属于", "存在", "占用", "位于", "√", "✓", "✔", "☑", "1", "y", "yes", "t", "true", "对",
    };

    private static readonly HashSet<string> No = new(StringComparer.OrdinalIgnoreCase)
    {
        "否", "不", "不是", "无", "没有", "不涉及", "未涉及", "不属于", "不存在", "不占用", "未占用", "不位于", "×", "✗", "✘", "☐", "0", "n", "no", "f", "false", "非", "错",
    };

    private static readonly HashSet<string> Either = new(StringComparer.OrdinalIgnoreCase) { "x", "○", "〇", "o", "●", "■", "☒", "*", "+" };

    private static readonly HashSet<string> Presence = ["有", "无", "没有", "涉及", "不涉及", "未涉及", "存在", "不存在"];

    // How the labels of facts begin that ask whether something is there.
    private static readonly string[] PresenceLabels =
        ["有", "涉及", "属", "位于", "占用", "存在", "采用", "产生", "排放", "使用", "依托", "列入", "可能", "新增", "新设", "建设", "以", "用", "周边", "挖沟", "网箱", "开山", "填塘", "河道"];

    /// <summary>Words that speak of something being there: 不涉及 says no to 有锅炉, and nothing to 符合园区规划.</summary>
    public static bool SaysPresence(string text) => Presence.Contains(text);

    /// <summary>Whether a question is about something being there.</summary>
    public static bool AsksPresence(string label) => Array.Exists(PresenceLabels, begin => label.StartsWith(begin, StringComparison.Ordinal));

    /// <summary>Yes or no; null for anything else.</summary>
    public static bool? Read(string text) => Yes.Contains(text) ? true : No.Contains(text) ? false : null;

    /// <summary>A mark that means yes to some and no to others.</summary>
    public static bool IsEither(string text) => Either.Contains(text);
}
