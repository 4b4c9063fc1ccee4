using System.IO.Compression;
using System.Text;
using System.Text.Json;
using PermitScreen.Web.Tests.Api;

namespace PermitScreen.Web.Tests.Hostile;

/// <summary>What is sent to the API and to the tools of assistants.</summary>
internal static class ApiKinds
{
    private const string Root = "/api/v1/";
    private const string Json = "application/json";

    private static readonly string[] Taking = ["screen", "interview/next", "interview/answer", "locate", "screen/batch"];

    private static readonly string[] WrongTypes =
    [
        "", " ", "null", "true", "7", "\"text\"", "[]", "[[]]", "{", "}", "{}{}", "{\"facts\":", "{\"facts\":null}", "{\"facts\":[]}", "{\"facts\":7}", "{\"facts\":{\"boiler.capacity\":{}}}",
        "{\"facts\":{\"boiler.capacity\":[1,2]}}", "{\"facts\":{\"boiler.capacity\":1e999999}}", "{\"facts\":{\"boiler.capacity\":\"NaN\"}}", "{\"facts\":{\"project.region\":530602e0}}",
        "{\"as_of\":\"9999999-01-01\",\"facts\":{}}", "{\"id\":{},\"facts\":{}}", "{\"facts\":{\"a\":1,\"a\":2}}", "{\"site\":{\"point\":[1e308,1e308]},\"facts\":{}}", "{\"site\":7,\"facts\":{}}",
        "{\"state\":7}", "{\"state\":[null]}", "{\"state\":[{\"fact\":null}]}", "{\"state\":[{\"fact\":\"a\"},{\"fact\":\"a\"}]}", "{\"answer\":7}", "{\"asked\":[]}", "{\"answer\":\"\\ud800\"}",
        "{\"application\":7}", "\uFEFF{}", "\u0000", "{\"facts\":{\"boiler.capacity\":-0}}", "{\"__proto__\":{\"facts\":{}}}",
    ];

    private static readonly string[] Yaml =
    [
        "a: &a [*a]", "&a [*a, *a]", "!!python/object/apply:os.system ['id']", "%YAML 9.9\n---\nfacts: {}", "? [a]\n: b", "facts: {boiler.capacity: !!float .inf}", "--- 1\n--- 2", "\t",
        "facts: {<<: {boiler.capacity: 1}}", "`", "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]", "facts: !!binary aGVsbG8=", "{? {? {? a}}}",
    ];

    public static IEnumerable<HostileRequest> All() => [.. Bodies(), .. Deep(), .. Oversize(), .. Encodings(), .. Keys(), .. Texts(), .. Queries(), .. Paths(), .. Multipart(), .. Assistants()];

    private static IEnumerable<HostileRequest> Bodies() =>
        Taking.SelectMany(path => WrongTypes.Select(body => Post("wrong types", path, body, Media(path)))).Concat(Yaml.Select(body => Post("wrong types", "screen", body, "application/yaml")));

    private static IEnumerable<HostileRequest> Deep()
    {
        foreach (var (name, nested) in ((string, string)[])[("arrays", Repeat("[", 100_000)), ("objects", Repeat("{\"a\":", 100_000)), ("closed", Repeat("[", 5_000) + Repeat("]", 5_000)), ("quoted", "\"" + Repeat("\\\"[", 50_000) + "\"")])
        {
            foreach (var path in Taking)
                yield return new("deep JSON", $"{path} {name}", Post("", path, "{\"facts\":{\"boiler.capacity\":" + nested, Media(path)).Make);
        }

        yield return Post("deep JSON", "screen", "facts: " + Repeat("[", 50_000), "application/yaml");
        yield return Post("deep JSON", "screen", "facts: " + Repeat("{a: ", 50_000), "application/yaml");
    }

    private static IEnumerable<HostileRequest> Oversize()
    {
        foreach (var path in Taking)
        {
            yield return new("oversize body", $"{path} blank", Post("", path, new string(' ', 2_000_000) + "{}", Media(path)).Make);
            yield return new("oversize body", $"{path} one text", Post("", path, "{\"id\":\"" + new string('x', 2_000_000) + "\"}", Media(path)).Make);
        }

        yield return new("oversize body", "many facts", Post("", "screen", "{\"facts\":{" + string.Join(',', Enumerable.Range(0, 60_000).Select(i => $"\"f{i}\":1")) + "}}", Json).Make);
        yield return new("oversize body", "many digits", Post("", "screen", "{\"facts\":{\"boiler.capacity\":" + new string('9', 500_000) + "}}", Json).Make);
        yield return new("oversize body", "chunked", () =>
        {
            var request = new HttpRequestMessage(HttpMethod.Post, Root + "screen") { Content = new StringContent(new string(' ', 2_000_000), Encoding.UTF8, Json) };
            request.Headers.TransferEncodingChunked = true;
            return request;
        });
    }

    private static IEnumerable<HostileRequest> Encodings()
    {
        foreach (var (name, bytes) in ((string, byte[])[])
            [
                ("invalid UTF-8", [0x7B, 0x22, 0xC3, 0x28, 0x22, 0x3A, 0x31, 0x7D]), ("overlong", [0x7B, 0x22, 0xC0, 0xAF, 0x22, 0x3A, 0x31, 0x7D]), ("surrogate", [0x22, 0xED, 0xA0, 0x80, 0x22]),
                ("UTF-16", Encoding.Unicode.GetBytes(ApiClient.Boiler)), ("UTF-16 big", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(ApiClient.Boiler)]),
                ("UTF-32", Encoding.UTF32.GetBytes(ApiClient.Boiler)), ("noise", [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 151))]), ("zip", Encoding.Latin1.GetBytes("PK\u0003\u0004")),
            ])
        {
            foreach (var path in Taking)
                yield return new("bad encodings", $"{path} {name}", () => Bytes(path, bytes, Media(path)));
            yield return new("bad encodings", $"yaml {name}", () => Bytes("screen", bytes, "application/yaml"));
        }

        foreach (var media in (string[])["application/json; charset=utf-16", "application/json; charset=nonsense", "text/html", "text/plain", "application/x-www-form-urlencoded", "application/xml", "x/y; a=\"", "*/*"])
            yield return Post("bad encodings", "screen", ApiClient.Boiler, media);
        foreach (var coding in (string[])["gzip", "br", "deflate", "nonsense"])
        {
            yield return new("bad encodings", coding, () =>
            {
                var request = Bytes("screen", Packed(new byte[5_000_000]), Json);
                request.Content!.Headers.ContentEncoding.Add(coding);
                return request;
            });
        }
    }

    private static IEnumerable<HostileRequest> Keys()
    {
        foreach (var header in (string[])["Bearer x", "Bearer psk_" + new string('0', 64), "Bearer psk_' OR 1=1", "Basic YTpi", "Bearer", "bearer  psk_", "Bearer psk_" + new string('f', 5000), "Negotiate YII", "Bearer \u00ff"])
        {
            foreach (var path in (string[])["service", "screen/batch", "rules"])
                yield return new("forged keys", $"{path} {header[..Math.Min(20, header.Length)]}", () => With(new(path == "rules" || path == "service" ? HttpMethod.Get : HttpMethod.Post, Root + path), "Authorization", header));
            yield return new("forged keys", $"metrics {header[..Math.Min(20, header.Length)]}", () => With(new(HttpMethod.Get, "/metrics"), "Authorization", header));
        }

        foreach (var key in (string[])["with space", "ümlaut", new('k', 201), "", "a,b\u007f"])
            yield return HostileRequest.Post("forged keys", Root + "screen", $"idempotency {key.Length}", () => new StringContent(ApiClient.Boiler, Encoding.UTF8, Json), ("Idempotency-Key", key));
    }

    private static IEnumerable<HostileRequest> Texts()
    {
        foreach (var text in HostileTexts.All)
        {
            var quoted = JsonSerializer.Serialize(text);
            yield return Post("script and escapes", "screen?detail=full", $$"""{"id":{{quoted}},"title":{{quoted}},"facts":{"project.name":{{quoted}} } }""", Json);
            yield return Post("script and escapes", "screen", $$"""{"id":{{quoted}},"facts":{ {{quoted}}:{{quoted}} } }""", Json);
            yield return Post("script and escapes", "screen/batch", $$"""{"id":{{quoted}},"facts":{"project.name":{{quoted}},"boiler.fuel":{{quoted}} } }""", Media("batch"));
            yield return Post("script and escapes", "interview/answer", $$"""{"asked":{{quoted}},"answer":{{quoted}} }""", Json);
        }
    }

    private static IEnumerable<HostileRequest> Queries()
    {
        foreach (var text in HostileTexts.All)
        {
            var escaped = Uri.EscapeDataString(text);
            foreach (var query in (string[])["trades?q=", "catalogue?q=", "applies?region=530602&as_of=", "rules?region=", "rules?effect=", "screen?detail="])
                yield return HostileRequest.Get("script and escapes", Root + query + escaped);
        }

        foreach (var query in (string[])["rules?limit=99999999999999999999", "rules?offset=0x10", "rules?limit=-1", "applies?region=530602&as_of=2026-13-45", "rules?region[]=1&region[]=2&effect=", "rules?region=1&region=2", "trades", "catalogue?q=", "rules?" + Repeat("a=1&", 1100)])
            yield return HostileRequest.Get("wrong types", Root + query);
    }

    private static IEnumerable<HostileRequest> Paths() =>
        from path in (string[])
        [
            "decisions/x", "decisions/00000000000000000000000000000000", "decisions/..%2f..%2fetc%2fpasswd", "decisions/'%20OR%201=1%20--", "decisions//replay", "rules/..%2f..%2fappsettings.json",
            "rules/%252e%252e/etc/passwd", "rules/%3Cscript%3E", "schemas/..%2f..%2fProgram.cs", "schemas/%2fetc%2fpasswd", "schemas/C:%5Cwindows", "nothing", "screen/", "SCREEN/batch", "rules/%00", "schemas/decision%00.json",
            "rules/" + new string('x', 4000), "rules/" + Repeat("a/", 1000),
        ]
        select HostileRequest.Get("path tricks", Root + path);

    private static IEnumerable<HostileRequest> Multipart()
    {
        foreach (var (name, media, body) in MultipartBodies.All)
            yield return Post("bad multipart", "screen", body, media);
    }

    private static IEnumerable<HostileRequest> Assistants()
    {
        foreach (var body in (string[])["", "[]", "{}", "{\"jsonrpc\":\"2.0\"}", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"nothing\"}", "{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":7}", Repeat("[", 50_000)])
            yield return Tool(body);
        foreach (var text in HostileTexts.All)
        {
            var quoted = JsonSerializer.Serialize(text);
            yield return Tool($$"""{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"explain_rule","arguments":{"id":{{quoted}} } } }""");
            yield return Tool($$"""{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"screen","arguments":{"application":{{quoted}},"as_of":{{quoted}} } } }""");
        }
    }

    private static HostileRequest Tool(string body) =>
        HostileRequest.Post("assistants", "/mcp", body.Length <= 60 ? body : body[..60], () => new StringContent(body, Encoding.UTF8, Json), ("Accept", "application/json, text/event-stream"));

    private static HostileRequest Post(string kind, string path, string body, string media) => new(kind, $"{path} {(body.Length <= 60 ? body : body[..60])}", () => Bytes(path, Encoding.UTF8.GetBytes(body), media));

    private static HttpRequestMessage Bytes(string path, byte[] bytes, string media)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Root + path) { Content = new ByteArrayContent(bytes) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", media);
        return request;
    }

    private static HttpRequestMessage With(HttpRequestMessage request, string header, string value)
    {
        request.Headers.TryAddWithoutValidation(header, value);
        return request;
    }

    private static string Media(string path) => path.EndsWith("batch", StringComparison.Ordinal) ? "application/x-ndjson" : Json;

    private static byte[] Packed(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(bytes);
        return packed.ToArray();
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
