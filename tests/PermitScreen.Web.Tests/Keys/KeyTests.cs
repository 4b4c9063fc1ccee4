using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using PermitScreen.Web.Keys;
using PermitScreen.Web.Tests.Api;
using Xunit;

namespace PermitScreen.Web.Tests.Keys;

/// <summary>What keys open, and what is closed without them.</summary>
public sealed class KeyTests : IDisposable
{
    private const string SmallBoiler = """{"facts":{"boiler.capacity":5}}""";

    private readonly TestHost host = new();
    private readonly TemporaryDirectory directory = new();

    public KeyTests()
    {
        SmallRules.Write(directory, below: 10);
        host.Settings["PermitScreen:Rules"] = directory.File("rules");
    }

    [Fact]
    public async Task Where_keys_are_required_nobody_screens_without_one_and_everybody_reads_rules()
    {
        host.Settings["PermitScreen:Keys:Required"] = "true";
        var client = host.CreateClient();
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.Post("/api/v1/screen", SmallBoiler)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.Post("/mcp", "{}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/v1/rules?limit=1")).StatusCode);
        client.DefaultRequestHeaders.Authorization = new("Bearer", await Key("portal", Scopes.Screen));
        Assert.Equal(HttpStatusCode.OK, (await client.Post("/api/v1/screen", SmallBoiler)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.Post("/api/v1/screen/batch", SmallBoiler, "application/x-ndjson")).StatusCode);
    }

    [Theory]
    [InlineData("Bearer psk_0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("Bearer x")]
    [InlineData("Basic YTpi")]
    public async Task A_forged_key_is_refused_also_where_none_is_needed(string header)
    {
        var client = host.CreateClient();
        client.DefaultRequestHeaders.Authorization = AuthenticationHeaderValue.Parse(header);
        var response = await client.Post("/api/v1/screen", SmallBoiler);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.Single().Scheme);
    }

    [Fact]
    public async Task Why_rules_were_refused_is_for_administrators()
    {
        var client = host.CreateClient();
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/api/v1/service")).StatusCode);
        client.DefaultRequestHeaders.Authorization = new("Bearer", await Key("chief", Scopes.Admin));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/v1/service")).StatusCode);
    }

    [Fact]
    public async Task Metrics_are_for_who_has_a_key_for_them()
    {
        var client = host.CreateClient();
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/metrics")).StatusCode);
        client.DefaultRequestHeaders.Authorization = new("Bearer", await Key("portal", Scopes.Screen));
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync("/metrics")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.Post("/api/v1/screen", SmallBoiler)).StatusCode);
        client.DefaultRequestHeaders.Authorization = new("Bearer", await Key("prometheus", Scopes.Metrics));
        Assert.Contains("permitscreen_screenings", await client.GetStringAsync("/metrics"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_may_call_as_often_as_it_was_made_for()
    {
        var client = host.CreateClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", await Key("slow", Scopes.Screen, perMinute: 3));
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 5; i++)
            answers.Add((await client.Post("/api/v1/screen", SmallBoiler)).StatusCode);
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests], answers);
    }

    [Fact]
    public async Task The_database_holds_no_key()
    {
        var key = await Key("portal", Scopes.Screen);
        Assert.DoesNotContain(key[4..], System.Text.Encoding.Latin1.GetString(await ReadShared(Path.Combine(host.Data, "permitscreen.db"))), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        host.Dispose();
        directory.Dispose();
    }

    private async Task<string> Key(string name, string scope, int perMinute = 0) =>
        (await host.Services.GetRequiredService<KeyRing>().Add(name, [scope], perMinute, default))!;

    private static async Task<byte[]> ReadShared(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
