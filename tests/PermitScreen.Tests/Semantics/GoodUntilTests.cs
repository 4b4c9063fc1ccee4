using Xunit;

namespace PermitScreen.Tests.Semantics;

/// <summary>A decision is good until the law is known to change in what could concern the project.</summary>
public class GoodUntilTests
{
    private static readonly string Vocabulary = Sample.Vocabulary(
        Sample.Fact("project.region", "region"), Sample.Fact("project.industry", "industry"), Sample.Fact("a", "boolean"));

    [Theory]
    [InlineData("2026-06-01", "2027-01-01")] // a rule that begins
    [InlineData("2026-12-31", "2027-01-01")]
    [InlineData("2027-01-01", "2028-05-01")] // a rule that ends: the first day without it
    [InlineData("2028-05-01", null)]
    public void The_next_first_or_last_day_of_a_rule_counts(string asOf, string? until) => Assert.Equal(
        until,
        UntilOf(Rules(Rule("t/1", "{from: 2027-01-01, to: 2028-05-01}")), "{}", asOf));

    [Theory]
    [InlineData("{a: false}", null)] // silent on both sides of the day
    [InlineData("{a: true}", "2027-01-01")]
    [InlineData("{}", "2027-01-01")]
    public void A_rule_that_the_facts_silence_changes_nothing(string facts, string? until) =>
        Assert.Equal(until, UntilOf(Rules(Rule("t/1", "{from: 2027-01-01}")), facts, "2026-06-01"));

    [Theory]
    [InlineData("530602", "2027-01-01")]
    [InlineData("110101", null)]
    public void A_rule_of_another_place_changes_nothing(string region, string? until) => Assert.Equal(
        until,
        UntilOf(Sample.Rules(Vocabulary, Sample.PackOf("t", "530600", Rule("t/1", "{from: 2027-01-01}"))), $"{{project.region: \"{region}\"}}", "2026-06-01"));

    [Theory]
    [InlineData("2026-06-01", "2026-07-01", true)] // looked up to 30 June
    [InlineData("2026-07-01", "2027-01-01", false)]
    public void What_was_not_looked_up_is_no_change_that_is_known(string asOf, string until, bool isUnchecked)
    {
        var decision = Rules(Rule("t/1", "{from: 2020-01-01, checked_to: 2026-06-30}"), Rule("t/2", "{from: 2027-01-01}")).Screen("{}", asOf);
        Assert.Equal((until, isUnchecked), (Dates.Format(decision.GoodUntil!.Value), decision.GoodUntilUnchecked));
    }

    [Theory]
    [InlineData("t/1", "t/2")]
    [InlineData("t/2", "t/1")]
    public void Of_the_same_day_a_known_change_is_told(string known, string looked) => Assert.False(
        Rules(Rule(known, "{from: 2026-07-01}"), Rule(looked, "{from: 2020-01-01, checked_to: 2026-06-30}")).Screen("{}", "2026-06-01").GoodUntilUnchecked);

    [Fact]
    public void A_list_that_gets_another_version_counts() => Assert.Equal("2027-03-01", UntilOf(
        Sample.Rules(
            Vocabulary,
            """
            groups:
            - id: g
              kind: industry
              title: {zh: 组, en: group}
              source: {zh: 文件, en: document}
              versions:
              - {in_force: {from: 2020-01-01, to: 2027-03-01}, codes: ["3011"]}
              - {in_force: {from: 2027-03-01}, codes: ["3110"]}
            """,
            Sample.Pack(Sample.Rule("t/1", "{project.industry: \"group:g\"}"))),
        "{project.industry: \"3011\"}",
        "2026-06-01"));

    private static string? UntilOf(RuleSet rules, string facts, string asOf) =>
        rules.Screen(facts, asOf).GoodUntil is { } day ? Dates.Format(day) : null;

    private static RuleSet Rules(params string[] rules) => Sample.Rules(Vocabulary, Sample.Pack(rules));

    private static string Rule(string id, string inForce) => Sample.Rule(id, "{a: true}", more: $"in_force: {inForce}");
}
