using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PermitScreen.Web.Desk.Work;
using Xunit;

namespace PermitScreen.Web.Tests.Desk;

public sealed class DeskWorkersTests
{
    /// <summary>So does a host that stops itself while it is stopped from outside.</summary>
    [Fact]
    public async Task Workers_may_be_stopped_twice_at_a_time_and_disposed_of_meanwhile()
    {
        using var host = new TestHost();
        var workers = host.Services.GetServices<IHostedService>().OfType<DeskWorkers>().Single();
        var both = new[] { workers.StopAsync(default), workers.StopAsync(default) };
        workers.Dispose();
        await Task.WhenAll(both).WaitAsync(TimeSpan.FromMinutes(1));
        await workers.StopAsync(default);
        workers.Dispose();
    }
}
