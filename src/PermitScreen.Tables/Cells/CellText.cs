using System.Globalization;
using System.Text;

namespace PermitScreen.Tables.Cells;

/// <summary>Evens out what people type, and knows the words for “nothing known” and for “none”.</summary>
internal static class CellText
{
    private static readonly HashSet<string> Dashes = ["-", "--", "---", "—", "——", "–", "―", "－", "/", "//", "\\", "／", "一一", "_"];

    private static readonly HashSet<string> Unknown = new(StringComparer.OrdinalIgnoreCase)
    {
        "?", "??", "n/a", "na", "null", "nan", "#n/a", "#value!", "#ref!", "#div/0!", "#name?", "#null!", "#num!", "未知", "不详", "待定", "不清楚", "不知道", "未填", "待填", "待核", "待核实", "待补充",
        "是/否", "有/无", "是或否", "有或无", "unknown",
    };

    private static readonly HashSet<string> None = new(StringComparer.OrdinalIgnoreCase)
    {
        "无", "没有", "不涉及", "未涉及", "均不涉及", "均无", "都没有", "以上都没有", "none",
    };

    /// <summary>Half width, without marks that do not show, spaces at the ends gone and line breaks as semicolons.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var narrow = c switch
            {
                >= '！' and <= '～' => (char)(c - '！' + '!'),
                '　' or '\u00A0' or '\u2007' or '\u202F' or '\t' => ' ',
                '\n' or '\r' or '\u2028' => ';',
                _ => c,
            };
            if (!char.IsControl(narrow) && char.GetUnicodeCategory(narrow) != UnicodeCategory.Format)
                clean.Append(narrow);
        }

        return clean.ToString().Trim(' ', ';', '\'');
    }

    /// <summary>A stroke for “not filled in” or for “none”: which of them only the sender knows.</summary>
    public static bool IsDash(string text) => Dashes.Contains(text);

    /// <summary>Nothing is known, in so many words; the choice of a form that was left standing is none either.</summary>
    public static bool IsUnknown(string text) => text.Length == 0 || Unknown.Contains(text);

    /// <summary>None of what is asked.</summary>
    public static bool IsNone(string text) => None.Contains(text);
}
