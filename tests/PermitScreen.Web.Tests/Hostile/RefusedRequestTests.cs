using System.Net;
using System.Text;
using PermitScreen.Web.Tests.Api;
using Xunit;

namespace PermitScreen.Web.Tests.Hostile;

/// <summary>What is refused, and with which status; <see cref="HostileRequestTests"/> sends everything else.</summary>
[Collection(nameof(TestHost))]
public sealed class RefusedRequestTests(TestHost host)
{
    private readonly HttpClient client = host.CreateClient();

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
            if (mediaType == "application/json")
                Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsync("/api/v1/interview/next", content)).StatusCode);
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
}
