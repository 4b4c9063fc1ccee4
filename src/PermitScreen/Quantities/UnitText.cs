using System.Text;

namespace PermitScreen.Quantities;

/// <summary>
/// Evens out the ways one unit is typed: "吨／年", "吨 每 年" and "吨/a" all read "吨/a". Written out by hand because Unicode
/// normalisation depends on the host's globalisation mode, and a screening may not.
/// </summary>
internal static class UnitText
{
    private static readonly (string Ending, string Canonical)[] TimeEndings =
    [
        ("/年", "/a"), ("/year", "/a"), ("/yr", "/a"), ("/y", "/a"),
        ("/小时", "/h"), ("/时", "/h"), ("/hour", "/h"), ("/hr", "/h"),
        ("/日", "/d"), ("/天", "/d"), ("/day", "/d"),
    ];

    public static string Normalise(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                Append(result, TextWidth.Narrow(c));
        }

        return WithCanonicalTime(result.ToString());
    }

    private static void Append(StringBuilder result, char c) => _ = c switch
    {
        '²' => result.Append('2'),
        '³' => result.Append('3'),
        '㎡' => result.Append("m2"),
        '㎥' => result.Append("m3"),
        '㎢' => result.Append("km2"),
        '㎞' => result.Append("km"),
        '㎏' => result.Append("kg"),
        '㏊' => result.Append("ha"),
        '㎾' => result.Append("kw"),
        '㎿' => result.Append("mw"),
        '㏈' => result.Append("db"),
        '每' or '⁄' or '∕' => result.Append('/'),
        '⋅' or '•' or '∙' or '・' => result.Append('·'),
        'º' or '˚' => result.Append('°'),
        _ => result.Append(char.ToLowerInvariant(c)),
    };

    private static string WithCanonicalTime(string text)
    {
        foreach (var (ending, canonical) in TimeEndings)
        {
            if (text.EndsWith(ending, StringComparison.Ordinal))
                return string.Concat(text.AsSpan(0, text.Length - ending.Length), canonical);
        }

        return text;
    }
}
