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
}
