using System.Net;
using System.Text;
using Xunit;

namespace PermitScreen.Web.Tests.Api;

/// <summary>What strangers may send: everything is refused with a 4xx or has no effect, nothing fails in the host.</summary>
public sealed class HostileRequestTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly string[] Escapes =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "\u001b[2J\u001b[31m", "\u202Egnp.exe", "'; DROP TABLE decisions; --", "${jndi:ldap://x}",
        "{{7*7}}", "%00", "\u0000", "../../../../etc/passwd", "\r\nSet-Cookie: a=b", "=cmd|' /C calc'!A0", "\uFFFD\uFEFF", "𝕏𝕏", "😀",
    ];

    private readonly HttpClient client = host.CreateClient();

    public static TheoryData<string, string, string> Bodies()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var path in (string[])["screen", "interview/next", "interview/answer", "locate"])
        {
            foreach (var body in (string[])
            [
                "", " ", "null", "true", "7", "\"text\"", "[]", "[[]]", "{", "}", "{}{}", "{\"facts\":", "{\"facts\":null}", "{\"facts\":[]}", "{\"facts\":7}",
                "{\"facts\":{\"boiler.capacity\":{}}}", "{\"facts\":{\"boiler.capacity\":[1,2]}}", "{\"facts\":{\"boiler.capacity\":1e999999}}",
                "{\"facts\":{\"boiler.capacity\":\"NaN\"}}", "{\"facts\":{\"project.region\":530602e0}}", "{\"as_of\":\"9999999-01-01\",\"facts\":{}}",
                "{\"id\":{},\"facts\":{}}", "{\"facts\":{\"a\":1,\"a\":2}}", "{\"site\":{\"point\":[1e308,1e308]},\"facts\":{}}", "{\"site\":7,\"facts\":{}}",
                "{\"state\":7}", "{\"state\":[null]}", "{\"state\":[{\"fact\":null}]}", "{\"state\":[{\"fact\":\"a\"},{\"fact\":\"a\"}]}", "{\"answer\":7}", "{\"asked\":[]}",
                "{\"answer\":\"\\ud800\"}", "{\"application\":7}", "\uFEFF{}", "\u0000",
            ])
                data.Add(path, "application/json", body);
        }

        foreach (var body in (string[])["a: &a [*a]", "&a [*a, *a]", "!!python/object/apply:os.system ['id']", "%YAML 9.9\n---\nfacts: {}", "? [a]\n: b", "facts: {boiler.capacity: !!float .inf}", "--- 1\n--- 2", "\t", "facts: {<<: {boiler.capacity: 1}}", "`"])
            data.Add("screen", "application/yaml", body);
        return data;
    }

    public static TheoryData<string> Paths() => new(
        "decisions/x", "decisions/00000000000000000000000000000000", "decisions/..%2f..%2fetc%2fpasswd", "decisions/' OR 1=1 --", "decisions//replay",
        "rules/..%2f..%2fappsettings.json", "rules/%2e%2e/%2e%2e/etc/passwd", "rules/<script>", "schemas/..%2f..%2fProgram.cs", "schemas/%2fetc%2fpasswd", "schemas/decision",
        "nothing", "screen", "screen/", "SCREEN/batch", "service", "rules?limit=99999999999999999999", "rules?offset=0x10", "trades?q=%01" + new string('x', 100),
        "applies?region=" + "%F0%9F%98%80", "applies?region=530602&as_of=2026-13-45", "rules?region[]=1&region[]=2&effect=", "catalogue?q=" + new string('9', 5000));

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task No_body_makes_the_host_fail(string path, string mediaType, string body) =>
        await Harmless(client.Post("/api/v1/" + path, body, mediaType));

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task No_path_makes_the_host_fail(string path)
    {
        var answer = await client.GetAsync("/api/v1/" + path);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True((int)answer.StatusCode < 500, body);
        Assert.DoesNotContain("root:", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/yaml")]
    public async Task A_body_beyond_a_megabyte_is_refused(string mediaType) =>
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await client.Post("/api/v1/screen", new string(' ', 1024 * 1024 + 1) + "{}", mediaType)).StatusCode);

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public async Task Deep_nesting_is_refused(char open)
    {
        var nested = "{\"facts\":" + string.Concat(Enumerable.Repeat(open == '[' ? "[" : "{\"a\":", 100_000));
        Assert.Equal(HttpStatusCode.BadRequest, (await client.Post("/api/v1/screen", nested)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.Post("/api/v1/interview/next", nested)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.Post("/api/v1/screen", "facts: " + new string(open, 50_000), "application/yaml")).StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("text/html")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task Other_media_types_are_refused(string mediaType) =>
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await client.Post("/api/v1/screen", "{}", mediaType)).StatusCode);

    [Fact]
    public async Task Bytes_that_are_no_utf8_are_refused()
    {
        foreach (var mediaType in (string[])["application/json", "application/yaml"])
        {
            using var content = new ByteArrayContent([(byte)'{', 0x22, 0xC3, 0x28, 0x22, (byte)':', (byte)'1', (byte)'}']);
            content.Headers.ContentType = new(mediaType);
            Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsync("/api/v1/screen", content)).StatusCode);
        }
    }

    [Fact]
    public async Task Texts_come_back_as_data_and_never_as_markup()
    {
        foreach (var text in Escapes)
        {
            var quoted = System.Text.Json.JsonSerializer.Serialize(text);
            foreach (var body in (string[])[$$"""{"id":{{quoted}},"title":{{quoted}},"facts":{"project.name":{{quoted}} } }""", $$"""{"id":{{quoted}},"facts":{ {{quoted}}:{{quoted}} } }"""])
            {
                var answer = await Harmless(client.Post("/api/v1/screen?detail=full", body));
                Assert.Contains(answer.Content.Headers.ContentType!.MediaType, (string[])["application/json", "application/problem+json"]);
                Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
                Assert.DoesNotContain(await answer.Content.ReadAsStringAsync(), c => char.IsControl(c));
                Assert.False(answer.Headers.Contains("Set-Cookie"));
            }
        }
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("TRACE")]
    [InlineData("PROPFIND")]
    public async Task Other_methods_are_refused(string method)
    {
        var answer = await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/api/v1/screen"));
        Assert.InRange((int)answer.StatusCode, 400, 499);
    }

    [Theory]
    [InlineData("with space")]
    [InlineData("ümlaut")]
    public async Task A_forged_idempotency_key_is_refused(string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/screen") { Content = new StringContent(ApiClient.Boiler, Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task A_long_idempotency_key_is_refused() =>
        Assert.Equal(HttpStatusCode.BadRequest, (await client.Post("/api/v1/screen", ApiClient.Boiler, key: new string('k', 201))).StatusCode);

    private static async Task<HttpResponseMessage> Harmless(Task<HttpResponseMessage> sent)
    {
        var answer = await sent;
        Assert.True((int)answer.StatusCode < 500, await answer.Content.ReadAsStringAsync());
        return answer;
    }
}
