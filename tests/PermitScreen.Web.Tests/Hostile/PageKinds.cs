using System.Text;
using AngleSharp.Html.Parser;

namespace PermitScreen.Web.Tests.Hostile;

/// <summary>What is sent to the pages for people: their forms with a true token, and forged ones.</summary>
internal static class PageKinds
{
    private static readonly (string Path, string[] Fields)[] FormsOfACheck =
    [
        ("place", ["text"]), ("place?handler=Choose", ["region"]), ("trade", ["words", "choice"]), ("trade?handler=Take", ["code"]), ("date", ["day"]), ("q/boiler.capacity", ["answer"]), ("q/boiler.fuel", ["answer"]),
        ("q/project.name", ["answer"]),
    ];

    public static async Task<IReadOnlyList<HostileRequest>> AllAsync(HttpClient client)
    {
        var (cookie, token) = await TokenAsync(client, "/");
        using var begin = HostileRequest.Form("", "/", cookie, ("__RequestVerificationToken", token)).Make();
        using var begun = await client.SendAsync(begin);
        var check = begun.Headers.Location!.OriginalString.TrimEnd('/');
        return [.. Forms(check, cookie, token), .. Queries(check), .. Links(), .. Tokens(check, cookie, token), .. Paths(), .. Bodies(check, cookie, token), .. Headers()];
    }

    /// <summary>The cookie and the token of a form.</summary>
    private static async Task<(string Cookie, string Token)> TokenAsync(HttpClient client, string path)
    {
        using var page = await client.GetAsync(path);
        var document = await new HtmlParser().ParseDocumentAsync(await page.Content.ReadAsStringAsync());
        return (page.Headers.GetValues("Set-Cookie").First().Split(';')[0], document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!);
    }

    private static IEnumerable<HostileRequest> Forms(string check, string cookie, string token)
    {
        foreach (var ((path, fields), i) in FormsOfACheck.Select((form, i) => (form, i)))
        {
            foreach (var text in HostileTexts.Half(i))
                yield return HostileRequest.Form("script and escapes", $"{check}/{path}", cookie, [.. fields.Select(f => (f, text)), ("action", "answer"), ("__RequestVerificationToken", token)]);
        }

        foreach (var text in HostileTexts.All)
            yield return HostileRequest.Form("script and escapes", "/sign-in", cookie, ("name", text), ("password", ""), ("returnUrl", text), ("__RequestVerificationToken", token));
    }

    private static IEnumerable<HostileRequest> Queries(string check)
    {
        foreach (var (query, i) in ((string[])["/here?place={0}&day={0}", "/rules?words={0}&pack={0}&effect={0}&document={0}&day={0}&number={0}", "/sign-in?returnUrl={0}", "/?lang={0}", $"{check}/place?in={{0}}", $"{check}/trade?words={{0}}", $"{check}/what-if?fact={{0}}&answer={{0}}", $"{check}/what-if?fact=boiler.capacity&answer={{0}}", "/error/{0}", "/rules/{0}", "/documents/{0}"]).Select((query, i) => (query, i)))
        {
            foreach (var text in HostileTexts.Half(i).Select(Uri.EscapeDataString))
                yield return HostileRequest.Get("script and escapes", string.Format(System.Globalization.CultureInfo.InvariantCulture, query, text));
        }
    }

    private static IEnumerable<HostileRequest> Links()
    {
        foreach (var id in (string[])["00000000000000000000000000000000", "1", "..%2F..%2Fetc", "'%20OR%201=1%20--", new string('f', 32), new string('F', 32), "%00", new string('a', 2000)])
        {
            foreach (var page in (string[])["", "/place", "/result", "/q/boiler.capacity", "/download/json", "/download/..%2f..%2fx"])
                yield return HostileRequest.Get("forged links", $"/check/{id}{page}");
        }

        foreach (var elsewhere in (string[])["//evil.example", "https://evil.example", "/\\evil.example", "\\\\evil.example", "javascript:alert(1)", "/%0d%0aLocation:evil.example"])
            yield return HostileRequest.Get("forged links", "/sign-in?returnUrl=" + Uri.EscapeDataString(elsewhere));
        foreach (var path in (string[])["/desk", "/desk/upload", "/desk/cases/x", "/desk/cases/x/letter", "/desk/export?upload=x", "/desk/uploads/x", "/account", "/admin", "/admin/impact", "/sign-in/code"])
        {
            yield return HostileRequest.Get("forged links", path);
            yield return new("forged links", path + " with a cookie", () => new(HttpMethod.Get, path) { Headers = { { "Cookie", "permitscreen-account=CfDJ8" + new string('A', 200) + "; permitscreen-code=x; .AspNetCore.Identity.Application=x" }, { "Accept", "text/html" } } });
            yield return HostileRequest.Form("forged links", path, "", ("act", "agree"), ("chosen", "x 1"));
        }
    }

    private static IEnumerable<HostileRequest> Tokens(string check, string cookie, string token)
    {
        foreach (var (path, _) in FormsOfACheck)
        {
            yield return HostileRequest.Form("forged keys", $"{check}/{path}", cookie, ("text", "530602"));
            yield return HostileRequest.Form("forged keys", $"{check}/{path}", cookie, ("text", "530602"), ("__RequestVerificationToken", token[..^4] + "AAAA"));
            yield return HostileRequest.Form("forged keys", $"{check}/{path}", "permitscreen-form=CfDJ8x", ("text", "530602"), ("__RequestVerificationToken", token));
        }
    }

    private static IEnumerable<HostileRequest> Paths() =>
        from path in (string[])
        [
            "/..%2f..%2fappsettings.json", "/vendor/..%2f..%2fPermitScreen.Web.dll", "/vendor/%2e%2e/%2e%2e/data/permitscreen.db", "/site.css%00.html", "/vendor/", "/data/permitscreen.db", "/appsettings.json",
            "/en/en/en/en", "/en/..%2f", "/%5c%5cevil.example", "/%e0%80%af", "/%ff%fe", "/" + new string('x', 7000), "/" + string.Concat(Enumerable.Repeat("x/", 2000)), "/.git/config", "/web.config", "/.env", "/openapi/..%2fv1.json",
            "/api/scalar/..%2f..%2fx", "/health/..%2fmetrics", "/wp-login.php", "/desk%2fcases", "/DESK/upload", "/error/200", "/error/999", "/error/-1",
        ]
        select HostileRequest.Get("path tricks", path);

    private static IEnumerable<HostileRequest> Bodies(string check, string cookie, string token)
    {
        var place = $"{check}/place";
        foreach (var (name, media, body) in MultipartBodies.All)
        {
            foreach (var path in (string[])[place, "/desk/upload"])
                yield return HostileRequest.Post("bad multipart", path, name, () => Content(Encoding.UTF8.GetBytes(body), media), ("Cookie", cookie), ("RequestVerificationToken", token), ("Accept", "text/html"));
        }

        foreach (var (name, bytes) in ((string, byte[])[])
            [
                ("half an escape", "text=%"u8.ToArray()), ("no UTF-8", "text=%C3%28"u8.ToArray()), ("raw bytes", [0x74, 0x65, 0x78, 0x74, 0x3D, 0xFF, 0xFE]), ("UTF-16", Encoding.Unicode.GetBytes("text=530602")),
                ("many fields", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 3000).Select(i => $"f{i}=1&")))), ("long name", Encoding.UTF8.GetBytes(new string('n', 100_000) + "=1")),
                ("long value", Encoding.UTF8.GetBytes("text=" + new string('v', 5_000_000))), ("keys that fight", Encoding.UTF8.GetBytes("text=1&text[0]=2&text[a]=3&text.x=4&text[2147483647]=5")),
            ])
        {
            yield return HostileRequest.Post(name.StartsWith("long", StringComparison.Ordinal) || name.StartsWith("many", StringComparison.Ordinal) ? "oversize body" : "bad encodings", place, name,
                () => Content(bytes, "application/x-www-form-urlencoded"), ("Cookie", cookie), ("RequestVerificationToken", token), ("Accept", "text/html"));
        }

        yield return HostileRequest.Post("oversize body", place, "35 MB", () => Content(new byte[35_000_000], "application/x-www-form-urlencoded"), ("Cookie", cookie), ("RequestVerificationToken", token), ("Accept", "text/html"));
    }

    private static IEnumerable<HostileRequest> Headers()
    {
        foreach (var (header, value) in ((string, string)[])
            [
                ("Accept-Language", new string('z', 3000)), ("Accept-Language", "en;q=NaN, zh;q=-1, ;;;"), ("Accept-Language", "en;q=1.0000000001"), ("Accept", "text/html;q=x, */*;;"), ("Host", HostileTexts.Elsewhere), ("X-Forwarded-Host", HostileTexts.Elsewhere),
                ("X-Forwarded-Proto", "javascript"), ("X-Original-URL", "/admin"), ("X-HTTP-Method-Override", "DELETE"), ("Range", "bytes=0-,0-,0-,0-,0-,0-,0-,0-"), ("If-Modified-Since", "yesterday"), ("Cookie", new string('c', 20_000)),
                ("Referer", "javascript:alert(1)"), ("User-Agent", "<script>alert(1)</script>"), ("traceparent", "00-zz-zz-zz"), ("baggage", new string('b', 9000)), ("Expect", "nothing"), ("Content-Length", "5"),
            ])
        {
            foreach (var path in (string[])["/", "/site.css", "/rules?words=x"])
            {
                yield return new("headers", $"{path} {header}", () =>
                {
                    var request = new HttpRequestMessage(HttpMethod.Get, path);
                    request.Headers.TryAddWithoutValidation(header, value);
                    return request;
                });
            }
        }
    }

    private static ByteArrayContent Content(byte[] bytes, string media)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.TryAddWithoutValidation("Content-Type", media);
        return content;
    }
}
