using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using PermitScreen.Web.Service;
using Xunit;

namespace PermitScreen.Web.Tests.Service;

/// <summary>Rules change while the host runs.</summary>
public sealed class RulesInServiceTests : IDisposable
{
    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(5);

    private readonly TemporaryDirectory directory = new();
    private readonly TestHost host = new();
    private readonly RulesInService rules;

    public RulesInServiceTests()
    {
        SmallRules.Write(directory, below: 10);
        host.Settings["PermitScreen:Rules"] = directory.File("rules");
        rules = host.Services.GetRequiredService<RulesInService>();
    }

    [Fact]
    public async Task A_good_change_is_in_service_within_five_seconds()
    {
        var before = rules.Current;
        SmallRules.WritePack(directory, below: 35);
        var took = Stopwatch.StartNew();
        await Until(() => rules.Current.RuleSet.Digest != before.RuleSet.Digest);
        Assert.InRange(took.Elapsed, TimeSpan.Zero, Promised);
        Assert.Null(rules.Refused);
        Assert.NotSame(before.Screener, rules.Current.Screener);
    }

    [Fact]
    public async Task A_bad_change_is_refused_with_its_place_and_the_old_rules_serve_on()
    {
        var before = rules.Current;
        directory.Write("rules/pack.yaml", "pack: small\nrules: 7\n");
        await Until(() => rules.Refused is not null);
        Assert.Same(before, rules.Current);
        Assert.Contains("PS1002 pack.yaml:1:1", string.Join('\n', rules.Refused!.Diagnostics), StringComparison.Ordinal);

        SmallRules.WritePack(directory, below: 20);
        await Until(() => rules.Refused is null);
        Assert.NotEqual(before.RuleSet.Digest, rules.Current.RuleSet.Digest);
    }

    [Fact]
    public async Task A_directory_that_is_gone_is_refused_too()
    {
        var before = rules.Current;
        Directory.Delete(directory.File("rules"), recursive: true);
        await Until(() => rules.Refused is not null);
        Assert.Same(before, rules.Current);
    }

    [Fact]
    public void The_same_rules_in_other_files_are_no_swap()
    {
        File.Move(directory.File("rules/pack.yaml"), directory.File("rules/renamed.yaml"));
        Assert.False(rules.Reload(rules.TryMark(), default));
        Assert.Null(rules.Refused);
    }

    public void Dispose()
    {
        host.Dispose();
        directory.Dispose();
    }

    private static async Task Until(Func<bool> condition)
    {
        for (var waited = Stopwatch.StartNew(); !condition(); await Task.Delay(20))
            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(60), "it did not happen");
    }
}
