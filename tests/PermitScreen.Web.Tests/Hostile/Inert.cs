using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace PermitScreen.Web.Tests.Hostile;

/// <summary>What an answer to a hostile request may be: refused with a 4xx, or harmless.</summary>
internal static partial class Inert
{
    private const string Dangerous =
        "script:not([src^='/']), [onerror], [onload], [onclick], [onsubmit], iframe, object, embed, base, style, [style], [href^='javascript:'], [src*='evil.example'], [href^='//'], [href^='http://evil'], [href^='https://evil']";

    /// <summary>What is wrong with an answer; null for nothing.</summary>
    public static async Task<string?> FaultOf(HttpResponseMessage answer)
    {
        var body = await answer.Content.ReadAsStringAsync();
        if ((int)answer.StatusCode >= 500)
            return $"status {(int)answer.StatusCode}: {Start(body)}";
        if (answer.Headers.TryGetValues("Set-Cookie", out var cookies) && cookies.Any(c => c.StartsWith("a=", StringComparison.Ordinal)))
            return "a cookie was put in";
        if (answer.Headers.Location is { } to && (to.OriginalString.StartsWith("//", StringComparison.Ordinal) || to.OriginalString.StartsWith("/\\", StringComparison.Ordinal) || (to.IsAbsoluteUri && to.Host == HostileTexts.Elsewhere && answer.RequestMessage!.Headers.Host != HostileTexts.Elsewhere)))
            return $"leads to {to}";
        return answer.Content.Headers.ContentType?.MediaType switch
        {
            "text/html" => OfPage(answer, body),
            { } media when media.EndsWith("json", StringComparison.Ordinal) && !answer.Headers.Contains("X-Content-Type-Options") => "JSON that a browser may take for something else",
            _ => OfText(body),
        };
    }

    /// <summary>The same of what came over the wire as it stood.</summary>
    public static string? FaultOf(string answer) =>
        answer.Length > 0 && !answer.StartsWith("HTTP/1.1 4", StringComparison.Ordinal) && !Harmless().IsMatch(answer) ? "status " + Start(answer)
        : answer.Contains("\nSet-Cookie: a=b", StringComparison.OrdinalIgnoreCase) || answer.Contains("<script>alert", StringComparison.Ordinal) ? "echo: " + Start(answer)
        : OfText(answer);

    /// <summary>The same of a page that a visitor has before him.</summary>
    public static string? FaultOf(IHtmlDocument page, string source) => page.QuerySelector(Dangerous) is { } element ? "markup: " + Start(element.OuterHtml) : OfText(source);

    private static string? OfPage(HttpResponseMessage answer, string body) =>
        !answer.Headers.TryGetValues("Content-Security-Policy", out var policy) || !policy.Single().Contains("default-src 'none'", StringComparison.Ordinal)
            ? "a page without its policy"
            : FaultOf(new HtmlParser().ParseDocument(body), body);

    private static string? OfText(string body) =>
        Telling().Match(body) is { Success: true } told ? $"tells {told.Value}"
        : body.FirstOrDefault(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')) is var control and not '\0' ? $"a raw control character {(int)control:X2}"
        : body.Contains('\0', StringComparison.Ordinal) ? "a raw NUL" : null;

    private static string Start(string text) => text.Length <= 200 ? text : text[..200];

    /// <summary>Stack traces, types of exceptions, paths of this machine and files of it.</summary>
    [GeneratedRegex(@"\bat (PermitScreen|Microsoft|System)\.|\b[A-Z]\w+Exception\b|root:x:0|\.cs:line|""ConnectionStrings""|SQLite format 3")]
    private static partial Regex Telling();

    [GeneratedRegex(@"^HTTP/1\.1 (200|204|30[1278]|505) ")]
    private static partial Regex Harmless();
}
