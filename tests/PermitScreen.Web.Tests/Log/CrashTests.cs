using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using PermitScreen.Web.Log;
using PermitScreen.Web.Tests.Api;
using Xunit;

namespace PermitScreen.Web.Tests.Log;

public sealed class CrashTests
{
    /// <summary>A host that is killed while it writes and swaps its rules: whatever was answered is in the log once, and the chain is whole.</summary>
    [Fact]
    public async Task What_was_answered_before_the_host_was_killed_is_in_the_log_once()
    {
        using var directory = new TemporaryDirectory();
        SmallRules.Write(directory, below: 10);
        using var data = new TemporaryDirectory();
        var answered = new ConcurrentBag<string>();
        using (var host = new HostProcess(data.Path, directory.File("rules")))
        {
            await host.Ready();
            var callers = Enumerable.Range(0, 8).Select(_ => Task.Run(() => CallUntilGone(host.Client, answered))).ToList();
            await Until(() => answered.Count >= 20);
            SmallRules.WritePack(directory, below: 20);
            // About when it reads them.
            await Task.Delay(1000);
            await Until(() => answered.Count >= 40);
            host.Kill();
            await Task.WhenAll(callers);
        }

        Assert.NotEmpty(answered);
        using var again = new TestHost();
        again.Settings["PermitScreen:Rules"] = directory.File("rules");
        again.Settings["PermitScreen:Data"] = data.Path;
        var log = again.Services.GetRequiredService<DecisionLog>();
        var (head, findings) = await log.Verify(null, default);
        Assert.Empty(findings);
        Assert.InRange(head.Sequence, answered.Count, answered.Count + 8);
        Assert.Equal(answered.Count, answered.Distinct().Count());
        foreach (var id in answered)
            Assert.NotNull(await log.Find(id, default));
    }

    private static async Task Until(Func<bool> isReached)
    {
        for (var waited = Stopwatch.StartNew(); !isReached(); await Task.Delay(20))
            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(60), "nothing is answered");
    }

    private static async Task CallUntilGone(HttpClient client, ConcurrentBag<string> answered)
    {
        while (true)
        {
            try
            {
                var answer = await client.Post("/api/v1/screen", """{"facts":{"boiler.capacity":5}}""");
                answered.Add(answer.Headers.GetValues("PermitScreen-Decision").Single());
            }
            catch (HttpRequestException)
            {
                return;
            }
        }
    }
}
