using System.Globalization;

namespace PermitScreen.Cli.Tests.Hostile;

/// <summary>Texts made to harm, one of each kind; each is put in every place where a text may stand.</summary>
internal static class HostileText
{
    private static readonly Dictionary<string, Func<string>> Kinds = new()
    {
        ["nothing but blanks"] = () => " \t 　",
        ["NUL"] = () => "a\0b",
        ["an escape sequence"] = () => "厂\u001b[2J\u001b[31m",
        ["the title of a window"] = () => "\u001b]0;title\u0007",
        ["a C1 control"] = () => "厂\u009b31m\u0085x",
        ["backspaces and a carriage return"] = () => "reject\b\b\b\b\b\bpass\rpass",
        ["turned writing"] = () => "\u202Essap\u202C",
        ["isolated writing"] = () => "\u2066pass\u2069\u200F\u061C",
        ["other line ends"] = () => "a\u2028b\u2029c",
        ["half a surrogate"] = () => "a\uD800b",
        ["the other half"] = () => "\uDC00",
        ["characters beyond the basic plane"] = () => "🐖𠮷\U000F0000",
        ["marks upon marks"] = () => "a" + string.Concat(Enumerable.Repeat("\u0301\u0489", 2000)),
        ["a number with an endless exponent"] = () => "1e999999999",
        ["a number next to nothing"] = () => "1e-999999999",
        ["a number of ten thousand digits"] = () => "1" + new string('0', 9999),
        ["a fraction of ten thousand digits"] = () => "0." + new string('3', 9999) + "/" + new string('7', 9999),
        ["no number"] = () => "NaN",
        ["infinity"] = () => "-Infinity",
        ["less than nothing"] = () => "-1",
        ["a day before all days"] = () => "0001-01-01",
        ["a day after all days"] = () => "9999-12-31",
        ["a day that is none"] = () => "2025-02-30",
        ["a megabyte"] = () => new string('厂', 350_000),
        ["three hundred lines"] = () => string.Concat(Enumerable.Repeat("a\n", 300)),
        ["brackets without end"] = () => new string('[', 50_000),
        ["braces and brackets"] = () => string.Concat(Enumerable.Repeat("{a: [", 20_000)),
        ["quotes"] = () => "\"'`\"\"'\\",
        ["placeholders"] = () => "{0}{1}{99999999}%s%n${jndi:ldap://x}",
        ["a path"] = () => "../../../../../../etc/passwd",
        ["markup"] = () => "</td><script>alert(1)</script><![CDATA[",
        ["a formula"] = () => "=cmd|' /C calc'!A0",
        ["an anchor and an alias"] = () => "&a [*a, *a]",
        ["a tag"] = () => "!!python/object/apply:os.system [id]",
        ["words of the answer"] = () => "pass；通过（确定）",
        ["an option"] = () => "--rules=/",
        ["a file of options"] = () => "@/etc/passwd",
        ["the end of a file"] = () => "\u001a\u0004",
    };

    public static IEnumerable<string> Names => Kinds.Keys;

    public static string Of(string kind) => Kinds[kind]();

    /// <summary>Between quotation marks, as JSON and YAML have it; nothing is evened out, not even half a surrogate.</summary>
    public static string Quoted(string text) =>
        "\"" + string.Concat(text.Select(c => c is '"' or '\\' || !char.IsAscii(c) || char.IsControl(c) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}") : c.ToString())) + "\"";
}
