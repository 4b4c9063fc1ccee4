using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PermitScreen.Web.Api;
using PermitScreen.Web.Log;
using Xunit;

namespace PermitScreen.Web.Tests.Service;

/// <summary>A host says that it is ready once its code is warm; it answers before, and keeps nothing of what it warmed itself with.</summary>
public class WarmUpTests
{
    /// <summary>The test begins the warming itself: how long it takes depends on what the process has compiled already.</summary>
    [Fact]
    public async Task Ready_comes_after_warm_and_answers_come_before()
    {
        using var host = new TestHost();
        host.Settings["PermitScreen:WarmUp"] = "true";
        using var cold = host.WithWebHostBuilder(web => web.ConfigureTestServices(DoNotBegin));
        var client = cold.CreateClient();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.GetAsync("/health/ready")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/v1/trades?q=养猪")).StatusCode);
        await cold.Services.GetRequiredService<WarmUp>().StartAsync(CancellationToken.None);
        for (var waited = Stopwatch.StartNew(); (await client.GetAsync("/health/ready")).StatusCode != HttpStatusCode.OK; await Task.Delay(100))
            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(90), "the host never got ready");
        await using var log = cold.Services.GetRequiredService<LogDatabase>().Open();
        Assert.Empty(log.Decisions);
    }

    [Fact]
    public async Task A_host_begins_to_get_warm_by_itself()
    {
        using var host = new TestHost();
        host.Settings["PermitScreen:WarmUp"] = "true";
        using var client = host.CreateClient();
        Assert.NotNull(host.Services.GetRequiredService<WarmUp>().ExecuteTask);
        await host.Services.GetRequiredService<WarmUp>().StopAsync(CancellationToken.None);
    }

    private static void DoNotBegin(IServiceCollection services) =>
        Assert.True(services.Remove(services.Single(s => s.ServiceType == typeof(IHostedService) && s.ImplementationFactory is Func<IServiceProvider, WarmUp>)));
}
