using PermitScreen.Facts;
using PermitScreen.Rules;
using Xunit;

namespace PermitScreen.Tests.Repository;

/// <summary>What is in order passes for certain, and learning less never makes another answer certain.</summary>
public class HarmlessTests
{
    [Fact]
    public void There_are_at_least_forty() => Assert.True(HarmlessBase.Files.Count >= 40, $"{HarmlessBase.Files.Count}");

    [Fact]
    public void Each_passes_for_certain()
    {
        foreach (var file in HarmlessBase.Files)
        {
            var application = HarmlessBase.Read(file);
            var decision = RealRules.Screener.Screen(application, new ScreeningOptions { AsOf = application.AsOf });
            var against = decision.Reasons.Where(r => r.State is RuleState.Fires or RuleState.Undetermined && r.Effect.BearsOnVerdict()).Select(r => r.Rule.Id);
            Assert.True(
                decision is { Verdict: Verdict.Pass, IsCertain: true },
                $"{Path.GetFileName(file)}: {decision.Range}; {string.Join(", ", against)}; {string.Join(", ", decision.Sheet.Problems)}");
        }
    }

    [Fact]
    public void Without_any_one_fact_the_old_answer_stays_possible()
    {
        foreach (var file in HarmlessBase.Files)
        {
            var application = HarmlessBase.Read(file);
            foreach (var fact in application.Facts)
            {
                var without = application with { Facts = application.Facts.Remove(fact) };
                var decision = RealRules.Screener.Screen(without, new ScreeningOptions { AsOf = application.AsOf });
                Assert.True(decision.Range.Best == Verdict.Pass, $"{Path.GetFileName(file)} without {fact.Fact.Id}: {decision.Range}");
            }
        }
    }

    /// <summary>That its zones were answered one by one does not answer the question for all of them.</summary>
    [Theory]
    [InlineData("2025-06-01")]
    [InlineData("2026-10-01")]
    public void Areas_that_nobody_spoke_of_are_not_taken_for_absent(string day)
    {
        foreach (var file in HarmlessBase.Files)
        {
            var application = HarmlessBase.Read(file);
            var facts = application.Facts.RemoveAll(f => f.Fact.Id is "site.sensitive_areas" or "site.ecological_redline" or "site.drinking_water_zone");
            foreach (var zone in RealRules.RuleSet.Application("{site.ecological_redline: false, site.drinking_water_zone: none, site.fuel_ban_zone: false}").Facts)
                facts = facts.RemoveAll(f => f.Fact == zone.Fact).Add(zone);
            var decision = RealRules.Screener.Screen(application with { Facts = facts }, Sample.On(Sample.Day(day)));
            Assert.False(decision.IsCertain, $"{Path.GetFileName(file)}: {decision.Range}");
            Assert.Contains("site.sensitive_areas", decision.Asked());
        }
    }
}
