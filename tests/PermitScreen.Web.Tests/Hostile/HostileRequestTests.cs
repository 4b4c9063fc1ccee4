using System.Net;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using Xunit.Abstractions;

namespace PermitScreen.Web.Tests.Hostile;

/// <summary>What strangers may send to the host as it stands on a port: everything is refused with a 4xx or does nothing, and nothing fails.</summary>
public sealed class HostileRequestTests(HostileRequestTests.PublicHost host, ITestOutputHelper output) : IClassFixture<HostileRequestTests.PublicHost>
{
    private const int Fewest = 300;

    [Fact]
    public async Task Whatever_strangers_send_is_refused_or_inert()
    {
        var address = host.Address;
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, RequestHeaderEncodingSelector = (_, _) => Encoding.Latin1 }) { BaseAddress = address, DefaultRequestVersion = new(1, 1), Timeout = TimeSpan.FromSeconds(30) };
        List<HostileRequest> requests = [.. ApiKinds.All(), .. await PageKinds.AllAsync(client)];
        var faults = new List<string>();
        await Parallel.ForEachAsync(requests, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (request, cancellation) =>
        {
            if (await FaultOf(request, client) is { } fault)
            {
                lock (faults)
                    faults.Add($"{request.Kind}: {request.Name} – {fault}");
            }
        });
        foreach (var (kind, text) in RawKinds.All)
        {
            if (Inert.FaultOf(await RawKinds.ExchangeAsync(address, text)) is { } fault)
                faults.Add($"{kind}: {text[..Math.Min(60, text.Length)]} – {fault}");
        }

        foreach (var kind in requests.Select(r => r.Kind).Concat(RawKinds.All.Select(r => r.Kind)).CountBy(k => k).OrderBy(k => k.Key, StringComparer.Ordinal))
            output.WriteLine($"{kind.Value,5} {kind.Key}");
        Assert.True(requests.Count + RawKinds.All.Length >= Fewest);
        Assert.True(faults.Count == 0, $"{faults.Count} of {requests.Count + RawKinds.All.Length}:\n" + string.Join('\n', faults.Take(60)));

        // It still does what it is for.
        using var well = await client.GetAsync("/health/ready");
        Assert.True(well.IsSuccessStatusCode);
    }

    [Theory]
    [InlineData("/api/v1/screen", "FFFFFFFFFFFFFFFFF\r\n")]
    [InlineData("/api/v1/screen", "FFFFFFFF\r\n")]
    [InlineData("/api/v1/screen", "zz\r\n")]
    [InlineData("/api/v1/screen", "4\r\n{}{}xx")]
    [InlineData("/mcp", "FFFFFFFFFFFFFFFFF\r\n")]
    [InlineData("/mcp", "zz\r\n")]
    [InlineData("/check", "FFFFFFFFFFFFFFFFF\r\n")]
    public async Task A_body_in_broken_chunks_is_a_bad_request(string path, string body)
    {
        var answer = await RawKinds.FirstLineAsync(host.Address, $"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: {(path == "/check" ? "application/x-www-form-urlencoded" : "application/json")}\r\nAccept: application/json, text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n{body}");
        Assert.StartsWith("HTTP/1.1 4", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/html", "<p><script>alert(1)</script>")]
    [InlineData("text/html", "<a href='javascript:alert(1)'>x</a>")]
    [InlineData("text/plain", "System.InvalidOperationException: x")]
    [InlineData("text/plain", "\u001b[2J")]
    [InlineData("application/json", "{}")]
    public async Task A_harmful_answer_is_told_as_one(string media, string body)
    {
        using var answer = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(body, Encoding.UTF8, media) };
        answer.Headers.Add("Content-Security-Policy", "default-src 'none'");
        Assert.NotNull(await Inert.FaultOf(answer));
    }

    private static async Task<string?> FaultOf(HostileRequest hostile, HttpClient client)
    {
        try
        {
            using var request = hostile.Make();
            using var answer = await client.SendAsync(request);
            return await Inert.FaultOf(answer);
        }
        catch (HttpRequestException)
        {
            // The host closed the line on what was too much; that it still serves is seen by the next.
            return null;
        }
    }

    /// <summary>As strangers meet it: on a port, and without the pages for programmers.</summary>
    public sealed class PublicHost : TestHost
    {
        public PublicHost()
        {
            UseKestrel(0);
            StartServer();
            Address = new Uri(Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        }

        public Uri Address { get; }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("environment", "Production");
            builder.UseSetting("Logging:LogLevel:Default", "None");
        }
    }
}
