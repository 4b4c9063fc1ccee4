using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PermitScreen.Web.Service;
using PermitScreen.Web.Tests.Api;
using Xunit;

namespace PermitScreen.Web.Tests.Service;

public sealed class SwapUnderLoadTests
{
    /// <summary>Good rules and bad ones come and go while requests run: none fails, and each decision is that of the rules it names.</summary>
    [Fact]
    public async Task No_request_fails_while_rules_are_swapped_and_refused()
    {
        using var directory = new TemporaryDirectory();
        using var host = new TestHost();
        SmallRules.Write(directory, below: 10);
        host.Settings["PermitScreen:Rules"] = directory.File("rules");
        var client = host.CreateClient();
        var rules = host.Services.GetRequiredService<RulesInService>();
        var limits = new ConcurrentDictionary<string, int> { [rules.Current.RuleSet.Digest] = 10 };
        var seen = new ConcurrentBag<(string Digest, string Verdict)>();
        using var stop = new CancellationTokenSource();
        var callers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                var answer = await client.Post("/api/v1/screen", """{"facts":{"boiler.capacity":15}}""");
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                var decision = await answer.Json();
                seen.Add((decision["rule_set"]!["digest"]!.GetValue<string>(), decision["verdict"]!.GetValue<string>()));
            }
        })).ToList();
        for (var round = 0; round < 6; round++)
        {
            directory.Write("rules/pack.yaml", "pack: [");
            rules.Reload(rules.TryMark(), default);
            Assert.NotNull(rules.Refused);
            var below = round % 2 == 0 ? 20 : 10;
            SmallRules.WritePack(directory, below);
            rules.Reload(rules.TryMark(), default);
            limits[rules.Current.RuleSet.Digest] = below;
            // On a busy machine an answer takes its time: each digest is to be seen at least once.
            while (seen.All(s => s.Digest != rules.Current.RuleSet.Digest) && callers.TrueForAll(c => !c.IsCompleted))
                await Task.Delay(50);
        }

        await stop.CancelAsync();
        await Task.WhenAll(callers);
        Assert.Equal(2, seen.Select(s => s.Digest).Distinct().Count());
        Assert.All(seen, s => Assert.Equal(limits[s.Digest] > 15 ? "reject" : "pass", s.Verdict));
    }
}
