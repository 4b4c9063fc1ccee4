using System.Text;
using PermitScreen.Quantities;

namespace PermitScreen.Tables.Headings;

/// <summary>Takes headings apart: <c>*2．规模（蒸吨／小时）（必填）</c> is the name 规模 with the unit 蒸吨/小时.</summary>
internal static class HeadingText
{
    /// <summary>Characters; no heading is longer, and taking one apart takes the square of its length.</summary>
    private const int Longest = 500;

    private static readonly string[] Hints =
    [
        "必填", "选填", "可选", "可多选", "多选", "单选", "如有", "可空", "是/否", "是否", "有/无", "是或否", "填是或否", "填是/否", "√", "代码", "编码", "六位代码", "6位代码", "四位代码", "4位代码",
        "四位", "六位", "文字", "数字", "年月日", "年/月/日", "yyyy-mm-dd", "yyyy/mm/dd", "GB/T4754", "GB/T4754-2017", "GB/T2260",
    ];

    private static readonly HashSet<string> HintKeys = [.. Hints.Select(KeyOf)];

    /// <summary>The name without numbering, marks, hints and unit; and the unit as written, empty without.</summary>
    public static (string Name, string Unit) Parse(string text)
    {
        if (text.Length > Longest)
            return (text, "");
        var name = WithoutNumbering(Compact(text));
        var unit = "";
        while (TakeBracket(name, out var rest, out var inner))
        {
            var candidate = inner.StartsWith("单位", StringComparison.Ordinal) ? inner[2..].TrimStart(':', ' ') : inner;
            if (unit.Length == 0 && IsUnit(candidate))
                unit = candidate;
            else if (!HintKeys.Contains(KeyOf(inner)))
                break;
            name = rest;
        }

        if (unit.Length == 0 && SplitUnit(name) is { } split)
            (name, unit) = split;
        return (name.Trim(' ', ':', '*'), unit);
    }

    /// <summary>Half width, small letters, and nothing but letters and digits.</summary>
    public static string KeyOf(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var narrow = Narrow(c);
            if (char.IsLetterOrDigit(narrow) || narrow is '.' or '_')
                key.Append(char.ToLowerInvariant(narrow));
        }

        return key.ToString();
    }

    public static bool IsUnit(string text) => text.Length is > 0 and <= 20 && Units.TryFind(text, out _);

    /// <summary>Half width; breaks and spaces between Chinese characters go, between Latin words one stays.</summary>
    public static string Compact(string text)
    {
        var compact = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var narrow = Narrow(c);
            if (char.IsControl(narrow) || char.GetUnicodeCategory(narrow) == System.Globalization.UnicodeCategory.Format)
                narrow = ' ';
            if (!char.IsWhiteSpace(narrow))
                compact.Append(narrow);
            else if (compact.Length > 0 && compact[^1] != ' ')
                compact.Append(' ');
        }

        for (var i = compact.Length - 1; i >= 0; i--)
        {
            if (compact[i] == ' ' && (i == compact.Length - 1 || i == 0 || (compact[i - 1] >= '\u2E80' && compact[i + 1] >= '\u2E80')))
                compact.Remove(i, 1);
        }

        return compact.ToString();
    }

    private static char Narrow(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        '　' or '\u00A0' => ' ',
        '【' or '〔' or '〈' => '(',
        '】' or '〕' or '〉' => ')',
        _ => c,
    };

    /// <summary>“1.”, “(2)”, “三、” and stars of required columns before the name.</summary>
    private static string WithoutNumbering(string text)
    {
        text = text.TrimStart('*', '★', '☆', '●', '·', ' ');
        var at = text.StartsWith('(') ? 1 : 0;
        var start = at;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || "一二三四五六七八九十".Contains(text[at], StringComparison.Ordinal)))
            at++;
        if (at == start || at >= text.Length || at - start > 3)
            return text;
        var ends = start == 1 ? text[at] == ')' : text[at] is '.' or '、' && !(at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]));
        return ends && at + 1 < text.Length ? text[(at + 1)..].TrimStart() : text;
    }

    private static bool TakeBracket(string text, out string rest, out string inner)
    {
        (rest, inner) = (text, "");
        if (!text.EndsWith(')'))
            return false;
        var depth = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            depth += text[i] == ')' ? 1 : text[i] == '(' ? -1 : 0;
            if (depth != 0)
                continue;
            (rest, inner) = (text[..i].TrimEnd(), text[(i + 1)..^1].Trim());
            return i > 0;
        }

        return false;
    }

    /// <summary>“产能，万吨/年”, “产能/万吨/年”, “占地面积 m2”: the unit behind a mark, where what stands there is one.</summary>
    private static (string Name, string Unit)? SplitUnit(string text)
    {
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (text[i] is not ('/' or ',' or ' ' or ':' or '、' or '-'))
                continue;
            var unit = text[(i + 1)..].Trim();
            if (IsUnit(unit))
                return (text[..i].TrimEnd(' ', ',', '、'), unit);
        }

        return null;
    }
}
