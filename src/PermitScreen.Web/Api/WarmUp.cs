using System.Diagnostics;
using System.Runtime;
using System.Text;
using Microsoft.Extensions.Options;
using PermitScreen.Explaining;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Api;

/// <summary>
/// A host that has just started answers several times more slowly until its code is compiled for speed. So, before it says that it is
/// ready, it screens invented applications, one a class of industry in turn, until hardly anything is left to be compiled. Nothing of them is kept.
/// </summary>
internal sealed class WarmUp(RulesInService rules, IOptions<PermitScreenOptions> options) : BackgroundService
{
    /// <summary>Longer than the compiler waits before it begins with code that has proven to be in use.</summary>
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(400);

    /// <summary>Methods compiled in a round, of thousands, below which it is warm.</summary>
    private const int Few = 8;

    /// <summary>A slow machine gets only warmer: whoever waits for it is not to wait much longer.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(8);

    /// <summary>Nothing is left to be done, or nothing was asked for.</summary>
    public bool IsDone => !options.Value.WarmUp || ExecuteTask is { IsCompleted: true };

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => options.Value.WarmUp ? Task.Run(() => Run(stoppingToken), stoppingToken) : Task.CompletedTask;

    private void Run(CancellationToken stop)
    {
        var served = rules.Current;
        var next = Applications(served.RuleSet).GetEnumerator();
        var compiled = JitInfo.GetCompiledMethodCount();
        for (var (all, isWarm) = (Stopwatch.StartNew(), false); !isWarm && all.Elapsed < Longest && !stop.IsCancellationRequested;)
        {
            for (var round = Stopwatch.StartNew(); round.Elapsed < Round && next.MoveNext();)
                Screen(served, next.Current);
            var now = JitInfo.GetCompiledMethodCount();
            (isWarm, compiled) = (now - compiled < Few, now);
        }
    }

    private void Screen(ServedRules served, byte[] body)
    {
        if (!ApplicationText.ReadJson(served.RuleSet, body).TryGetValue(out var application))
            return;
        var decision = served.Screener.Screen(application, new ScreeningOptions { AsOf = rules.Today });
        JsonAnswer.Bytes(json => DecisionJson.WriteTo(json, decision, Language.Zh, DecisionDetail.Compact));
    }

    /// <summary>Endless: every class of industry, in the jurisdictions of the packs by turns.</summary>
    private static IEnumerable<byte[]> Applications(RuleSet ruleSet)
    {
        var classes = ruleSet.Tables.Industries.Entries.Where(e => ruleSet.Tables.Industries.Children(e.Code).Count == 0).Select(e => e.Code).ToList();
        var regions = ruleSet.Packs.Select(p => p.Region).Where(r => r.Length > 0).Distinct().Append("110000").ToList();
        for (var i = 0; classes.Count > 0; i++)
        {
            yield return Encoding.UTF8.GetBytes($$"""
                {"id": "warm-up", "facts": {"project.region": "{{regions[i % regions.Count]}}", "project.industry": "{{classes[i % classes.Count]}}", "project.nature": ["new"]} }
                """);
        }
    }
}
