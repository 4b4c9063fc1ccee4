using System.Collections.Immutable;
using FsCheck.Xunit;
using PermitScreen.Facts;
using PermitScreen.Tests.Laws;
using Xunit;

namespace PermitScreen.Tests.Repository;

/// <summary>The laws of the engine on the rules that are shipped, with random applications around their thresholds.</summary>
[Properties(Arbitrary = [typeof(RealApplications)])]
public class RealRulesLawTests
{
    /// <summary>The rules in the reverse order.</summary>
    private static readonly Lazy<RuleSet> Turned = new(() =>
    {
        var real = RealRules.RuleSet;
        var packs = real.Packs.Reverse().Select(p => p with { Rules = [.. p.Rules.Reverse()] });
        return new RuleSet(real.Vocabulary, [.. packs], real.Documents, real.Groups, real.Lists, real.AllCatalogues, real.Tables) { Trades = real.Trades };
    });

    [Law]
    public void Learning_a_fact_never_widens_the_range(RealApplication drawn)
    {
        var screener = RealRules.Screener;
        var before = screener.Screen(Application([]), Sample.On(drawn.AsOf, strict: true));
        foreach (var fact in drawn.Facts)
        {
            var after = screener.Screen(before.Application.With(fact), Sample.On(drawn.AsOf, strict: true));
            if (Learning.Contradicts(before, after))
                continue;
            Learning.AssertNarrower(before, after, fact.ToString());
            before = after;
        }
    }

    [Law(100)]
    public void The_order_of_rules_packs_and_facts_never_matters(RealApplication drawn)
    {
        var straight = RealRules.Screener.Screen(Application(drawn.Facts), Sample.On(drawn.AsOf));
        var reversed = Turned.Value.Screener().Screen(Application([.. drawn.Facts.Reverse()]), Sample.On(drawn.AsOf));
        Assert.Equal(DecisionDump.Of(straight), DecisionDump.Of(reversed));
    }

    [Law]
    public void Strict_mode_never_gives_a_better_verdict(RealApplication drawn)
    {
        var screener = RealRules.Screener;
        var strict = screener.Screen(Application(drawn.Facts), Sample.On(drawn.AsOf, strict: true));
        Assert.True(strict.Verdict >= screener.Screen(Application(drawn.Facts), Sample.On(drawn.AsOf)).Verdict);
    }

    [Law(100)]
    public void Replay_gives_the_same_bytes(RealApplication drawn)
    {
        var application = Application(drawn.Facts);
        string Bytes() => DecisionWriter.Write(RealRules.Screener.Screen(application, Sample.On(drawn.AsOf)), OutputFormat.Json, Language.Zh);
        Assert.Equal(Bytes(), Bytes());
    }

    /// <summary>
    /// A rule that waits until a matter is spoken of (<c>*.spoken_of</c>) waits behind a graver one that is open: to list it at once changes
    /// no verdict.
    /// </summary>
    [Law]
    public void What_waits_until_a_matter_is_spoken_of_never_changes_the_verdict(RealApplication drawn)
    {
        var waiting = RealRules.Screener.Screen(Application(drawn.Facts), Sample.On(drawn.AsOf));
        var listed = RealRules.Screener.Screen(Spoken.Aggregate(waiting.Application, (a, f) => a.With(f)), Sample.On(drawn.AsOf));
        if (listed.Sheet.Problems.IsEmpty)
            Assert.Equal(listed.Range, waiting.Range);
    }

    private static ImmutableArray<GivenFact> Spoken { get; } =
        [.. RealRules.RuleSet.Vocabulary.Facts.Where(f => f.Id.EndsWith("spoken_of", StringComparison.Ordinal)).Select(f => new GivenFact(f, new BooleanValue(true), "", default))];

    private static Application Application(ImmutableArray<GivenFact> facts) => new() { Id = "a", Facts = facts };
}
