namespace PermitScreen.Loading;

/// <summary>
/// The words for yes and no that people write. 涉及 and 不涉及 are none: beside “meets its standard” they would say the opposite of what is meant.
/// </summary>
internal static class Flags
{
    private static readonly string[] Yes = ["true", "yes", "y", "是", "有", "属于", "存在", "含", "含有", "设有", "使用", "产生", "位于", "在", "√", "✓", "☑"];
    private static readonly string[] No =
        ["false", "no", "n", "否", "无", "没有", "不是", "不属于", "不存在", "不含", "不设", "未设", "不使用", "未使用", "不产生", "不位于", "不在", "×", "✗"];

    /// <summary>All of them but those that YAML has itself.</summary>
    public static IEnumerable<string> Words => Yes.Skip(1).Concat(No.Skip(1));

    public static bool TryParse(string text, out bool value)
    {
        var word = text.Trim();
        value = Yes.Contains(word, StringComparer.OrdinalIgnoreCase);
        return value || No.Contains(word, StringComparer.OrdinalIgnoreCase);
    }
}
