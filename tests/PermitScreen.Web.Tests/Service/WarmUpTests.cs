using System.Diagnostics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PermitScreen.Web.Log;
using Xunit;

namespace PermitScreen.Web.Tests.Service;

/// <summary>A host says that it is ready once its code is warm; it answers before, and keeps nothing of what it warmed itself with.</summary>
public class WarmUpTests
{
    [Fact]
    public async Task Ready_comes_after_warm_and_answers_come_before()
    {
        using var host = new TestHost();
        host.Settings["PermitScreen:WarmUp"] = "true";
        var client = host.CreateClient();
        using var early = await client.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, early.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/v1/trades?q=养猪")).StatusCode);
        for (var waited = Stopwatch.StartNew(); (await client.GetAsync("/health/ready")).StatusCode != HttpStatusCode.OK; await Task.Delay(100))
            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(90), "the host never got ready");
        await using var log = host.Services.GetRequiredService<LogDatabase>().Open();
        Assert.Empty(log.Decisions);
    }
}
