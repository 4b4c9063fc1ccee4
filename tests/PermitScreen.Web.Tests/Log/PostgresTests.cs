using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PermitScreen.Web.Keys;
using PermitScreen.Web.Log;
using PermitScreen.Web.Tests.Api;
using Xunit;

namespace PermitScreen.Web.Tests.Log;

/// <summary>The same program on PostgreSQL, in two replicas.</summary>
[Collection(nameof(PostgresServer))]
public sealed class PostgresTests(PostgresServer server)
{
    [PostgresFact]
    public async Task Two_replicas_write_one_chain()
    {
        var connection = server.Database("two");
        using var one = Host(connection);
        using var other = Host(connection);
        var clients = new[] { one.CreateClient(), other.CreateClient() };
        var answers = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => clients[i % 2].Post("/api/v1/screen", ApiClient.Boiler)));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        var (head, findings) = await one.Services.GetRequiredService<DecisionLog>().Verify(null, default);
        Assert.Empty(findings);
        Assert.Equal(60, head.Sequence);

        // What one has decided the other reads, and replays from the archive that both share.
        var id = answers[0].Headers.GetValues("PermitScreen-Decision").Single();
        Assert.Equal(HttpStatusCode.OK, (await clients[1].GetAsync("/api/v1/decisions/" + id)).StatusCode);
        Assert.True((await clients[1].GetAsync($"/api/v1/decisions/{id}/replay").Json())["identical"]!.GetValue<bool>());
    }

    [PostgresFact]
    public async Task An_idempotency_key_counts_in_both_replicas()
    {
        var connection = server.Database("keys");
        using var one = Host(connection);
        using var other = Host(connection);
        var first = await one.CreateClient().Post("/api/v1/screen", ApiClient.Boiler, key: "k");
        var again = await other.CreateClient().Post("/api/v1/screen", ApiClient.Boiler, key: "k");
        Assert.Equal(first.Headers.GetValues("PermitScreen-Decision"), again.Headers.GetValues("PermitScreen-Decision"));
        Assert.NotNull(await one.Services.GetRequiredService<KeyRing>().Add("portal", ["screen"], 0, default));
        Assert.Null(await other.Services.GetRequiredService<KeyRing>().Add("portal", ["screen"], 0, default));
    }

    [PostgresFact]
    public async Task While_the_database_is_away_nothing_is_decided_and_after_that_it_goes_on()
    {
        var connection = server.Database("away");
        using var host = Host(connection);
        // Programmers get a page of their own with the fault.
        host.Settings["environment"] = "Production";
        var client = host.CreateClient();
        Assert.Equal(HttpStatusCode.OK, (await client.Post("/api/v1/screen", ApiClient.Boiler)).StatusCode);
        server.Stop();
        try
        {
            var refused = await client.Post("/api/v1/screen", ApiClient.Boiler);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.EndsWith("log-unavailable", (await refused.Json())["type"]!.GetValue<string>());
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.GetAsync("/health/ready")).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/v1/rules?limit=1")).StatusCode);
            using var page = new HttpRequestMessage(HttpMethod.Get, "/check/" + new string('0', 32) + "/result") { Headers = { { "Accept", "text/html" } } };
            var told = await client.SendAsync(page);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, told.StatusCode);
            Assert.Contains("数据库暂时连不上", await told.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
        finally
        {
            server.Start();
        }

        Assert.Equal(HttpStatusCode.OK, (await client.Post("/api/v1/screen", ApiClient.Boiler)).StatusCode);
        var (head, findings) = await host.Services.GetRequiredService<DecisionLog>().Verify(null, default);
        Assert.Empty(findings);
        Assert.Equal(2, head.Sequence);
    }

    private static TestHost Host(string connection)
    {
        var host = new TestHost();
        host.Settings["ConnectionStrings:PermitScreen"] = connection;
        return host;
    }
}
