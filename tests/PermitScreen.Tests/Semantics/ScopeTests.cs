using static PermitScreen.Rules.RuleState;
using PermitScreen.Rules;
using Xunit;

namespace PermitScreen.Tests.Semantics;

/// <summary>Semantics 3 and 7: outside its region, industry, nature or period a rule says nothing; where these are unknown it is undetermined.</summary>
public class ScopeTests
{
    private static readonly string Vocabulary = Sample.Vocabulary(
        Sample.Fact("project.region", "region"),
        Sample.Fact("project.industry", "industry"),
        Sample.Fact("project.nature", "enum", Sample.Values("new", "expansion", "relocation")),
        Sample.Fact("a", "boolean"));

    private const string Groups = """
        groups:
        - id: heavy
          kind: industry
          title: {zh: 重, en: heavy}
          source: {zh: 某文, en: some text}
          versions:
          - {codes: ["31"], unsettled: ["3021"]}
        """;

    [Theory]
    [InlineData("530600", "\"530602\"", Fires)] // a county of the city
    [InlineData("530600", "\"530600\"", Fires)]
    [InlineData("530600", "\"530100\"", OutOfScope)]
    [InlineData("530602", "\"530600\"", Undetermined)] // somewhere in the city, perhaps not in this county
    [InlineData("530602", "\"530000\"", Undetermined)]
    [InlineData("530602", "\"420000\"", OutOfScope)]
    [InlineData("530600", "[\"420500\", \"530602\"]", Fires)] // a pipeline through two provinces
    [InlineData("530600", "unknown", Undetermined)] // unknown is not out of scope
    [InlineData("", "unknown", Fires)] // the nation is everywhere
    [InlineData("", "\"420500\"", Fires)]
    public void A_rule_speaks_to_its_region_and_all_below(string region, string given, RuleState expected)
    {
        var pack = Sample.Rules(Vocabulary, Sample.PackOf("t", region, Sample.Rule("t/r", "{a: true}")));
        Assert.Equal(expected, pack.Screen($"{{a: true, project.region: {given}}}").StateOf("t/r"));
        var rule = Rules(region.Length == 0 ? "" : $"region: \"{region}\"");
        Assert.Equal(expected, rule.Screen($"{{a: true, project.region: {given}}}").StateOf("t/r"));
    }

    [Theory]
    [InlineData("[\"3011\"]", "\"3011\"", Fires)]
    [InlineData("[\"30\"]", "\"3011\"", Fires)]
    [InlineData("[\"3011\"]", "\"30\"", Undetermined)]
    [InlineData("[\"3011\"]", "\"3012\"", OutOfScope)]
    [InlineData("[\"3011\"]", "unknown", Undetermined)]
    [InlineData("[\"3011\", \"2511\"]", "[\"1011\", \"2511\"]", Fires)] // one of several industries
    [InlineData("[group:heavy]", "\"3110\"", Fires)]
    [InlineData("[group:heavy]", "\"3021\"", Undetermined)] // arguable
    [InlineData("[group:heavy]", "\"302\"", Undetermined)]
    [InlineData("[group:heavy]", "\"3011\"", OutOfScope)]
    [InlineData("[group:heavy, \"3011\"]", "\"3011\"", Fires)]
    [InlineData("[C]", "\"3011\"", Fires)] // a section is its divisions
    [InlineData("[C]", "\"0610\"", OutOfScope)]
    public void A_rule_speaks_to_its_industries(string industry, string given, RuleState expected) =>
        Assert.Equal(expected, Rules($"industry: {industry}").Screen($"{{a: true, project.industry: {given}}}").StateOf("t/r"));

    [Theory]
    [InlineData("[new, expansion]", "expansion", Fires)]
    [InlineData("[new, expansion]", "relocation", OutOfScope)]
    [InlineData("new", "unknown", Undetermined)]
    public void A_rule_speaks_to_its_natures(string nature, string given, RuleState expected) =>
        Assert.Equal(expected, Rules($"nature: {nature}").Screen($"{{a: true, project.nature: {given}}}").StateOf("t/r"));

    [Theory]
    [InlineData("{from: 2018-09-13}", "2018-09-12", OutOfScope)]
    [InlineData("{from: 2018-09-13}", "2018-09-13", Fires)] // from included
    [InlineData("{from: 2018-09-13, to: 2020-01-01}", "2019-12-31", Fires)]
    [InlineData("{from: 2018-09-13, to: 2020-01-01}", "2020-01-01", OutOfScope)] // to excluded
    [InlineData("{from: 2021}", "2020-12-31", OutOfScope)]
    [InlineData("{from: 2021}", "2021-01-01", Undetermined)] // some day of that year, but not which
    [InlineData("{from: 2021}", "2021-12-31", Undetermined)]
    [InlineData("{from: 2021}", "2022-01-01", Fires)]
    [InlineData("{from: 2021-07-18/2021-12-31}", "2021-07-17", OutOfScope)]
    [InlineData("{from: 2021-07-18/2021-12-31}", "2021-07-18", Undetermined)] // some day of that span, but not which
    [InlineData("{from: 2021-07-18/2021-12-31}", "2021-12-31", Undetermined)]
    [InlineData("{from: 2021-07-18/2021-12-31}", "2022-01-01", Fires)]
    [InlineData("{from: 2021, to: 2021-07-01}", "2021-06-30", Undetermined)]
    [InlineData("{from: 2021, to: 2021-07-01}", "2021-07-01", OutOfScope)]
    public void A_rule_speaks_within_its_period(string period, string asOf, RuleState expected) =>
        Assert.Equal(expected, Rules($"in_force: {period}").Screen("{a: true}", asOf).StateOf("t/r"));

    [Fact]
    public void A_rule_without_a_period_has_that_of_its_document() // of 2000-01-01
    {
        Assert.Equal(OutOfScope, Rules("").Screen("{a: true}", "1999-12-31").StateOf("t/r"));
        Assert.Equal(Fires, Rules("").Screen("{a: true}", "2000-01-01").StateOf("t/r"));
    }

    [Fact]
    public void Of_two_versions_of_a_rule_the_one_of_the_day_speaks()
    {
        var rules = Sample.Rules(
            Vocabulary,
            Sample.Pack(
                Sample.Rule("t/r", "{a: true}", "notify", "in_force: {from: 2010-01-01, to: 2020-01-01}"),
                Sample.Rule("t/r", "{a: true}", "reject", "in_force: {from: 2020-01-01}")));
        Assert.Equal(PermitScreen.Verdict.Notify, rules.Screen("{a: true}", "2019-12-31").Verdict);
        Assert.Equal(PermitScreen.Verdict.Reject, rules.Screen("{a: true}", "2020-01-01").Verdict);
    }

    [Theory]
    [InlineData("{a: false}", Silent)] // its condition is No, wherever the project is
    [InlineData("{a: true}", Undetermined)]
    public void With_an_unknown_region_the_condition_still_counts(string facts, RuleState expected) =>
        Assert.Equal(expected, Rules("region: \"530600\"").Screen(facts).StateOf("t/r"));

    [Fact]
    public void A_rule_out_of_scope_is_neither_a_reason_nor_a_need()
    {
        var decision = Rules("region: \"530600\"").Screen("{project.region: \"420500\"}");
        Assert.Empty(decision.Reasons);
        Assert.Empty(decision.Needs);
        Assert.True(decision.IsCertain);
    }

    [Fact]
    public void An_unknown_region_is_asked_for() =>
        Assert.Equal(["project.region"], Rules("region: \"530600\"").Screen("{a: true}").Asked());

    private static RuleSet Rules(string scope) =>
        Sample.Rules(Vocabulary, Groups, Sample.Pack(Sample.Rule("t/r", "{a: true}", more: scope)));
}
