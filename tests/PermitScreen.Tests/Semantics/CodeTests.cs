using static PermitScreen.Rules.RuleState;
using PermitScreen.Rules;
using Xunit;

namespace PermitScreen.Tests.Semantics;

/// <summary>Codes are subtrees, groups are dated, lists may be missing.</summary>
public class CodeTests
{
    private static readonly string Vocabulary = Sample.Vocabulary(
        Sample.Fact("project.industry", "industry"),
        Sample.Fact("project.region", "region"),
        Sample.Fact("source.region", "region"),
        Sample.Fact("items", "item"));

    private const string Groups = """
        groups:
        - id: heavy
          kind: industry
          title: {zh: 重, en: heavy}
          source: {zh: 某文, en: some text}
          versions:
          - {in_force: {from: 2015-01-01, to: 2020-01-01}, codes: ["30"]}
          - {in_force: {from: 2020-01-01, to: 2022-01-01}, codes: ["3011"], unsettled: ["3021"]}
          - {in_force: {from: 2023}, codes: ["31"]}
        - id: valley
          kind: region
          title: {zh: 谷, en: valley}
          source: {zh: 某文, en: some text}
          versions:
          - {codes: ["530600"]}
        """;

    private const string Lists = """
        lists:
        - id: exempt
          title: {zh: 豁免清单, en: exempt list}
          of: catalogue_item
          source: {zh: 某文, en: some text}
          available: no
          missing: {zh: 没有找到, en: not found}
        - id: positive
          title: {zh: 正面清单, en: positive list}
          of: catalogue_item
          source: {zh: 某文, en: some text}
          available: yes
          entries: ["1", "2"]
        """;

    [Theory]
    [InlineData("\"3011\"", "\"3011\"", Fires)]
    [InlineData("\"30\"", "\"3011\"", Fires)] // a prefix is its subtree
    [InlineData("\"3011\"", "\"3012\"", Silent)]
    [InlineData("\"3011\"", "\"30\"", Undetermined)] // the project is only known to be somewhere in 30
    [InlineData("\"3011\"", "\"31\"", Silent)]
    [InlineData("[\"3011\", \"2511\"]", "\"2511\"", Fires)]
    [InlineData("\"3011\"", "[\"2511\", \"3011\"]", Fires)] // one of several industries is enough
    [InlineData("\"3011\"", "[\"2511\", \"30\"]", Undetermined)]
    [InlineData("\"3011\"", "水泥制造", Fires)] // by name
    [InlineData("any", "\"2511\"", Fires)]
    [InlineData("{not: \"3011\"}", "\"30\"", Undetermined)]
    [InlineData("{not: \"3011\"}", "\"2511\"", Fires)]
    [InlineData("\"3011\"", "unknown", Undetermined)]
    public void An_industry_is_in_its_subtree(string required, string given, RuleState expected) =>
        AssertState($"{{project.industry: {required}}}", $"{{project.industry: {given}}}", expected);

    [Theory]
    [InlineData("\"530600\"", "\"530602\"", Fires)] // a prefecture is all of its counties
    [InlineData("\"530000\"", "\"530602\"", Fires)]
    [InlineData("\"530602\"", "\"530600\"", Undetermined)]
    [InlineData("\"530602\"", "\"530000\"", Undetermined)]
    [InlineData("\"530602\"", "\"530621\"", Silent)]
    [InlineData("\"530600\"", "\"530100\"", Silent)]
    [InlineData("\"530600\"", "云南省昭通市", Fires)]
    public void A_region_is_in_its_subtree(string required, string given, RuleState expected) =>
        AssertState($"{{source.region: {required}}}", $"{{source.region: {given}}}", expected);

    [Theory]
    [InlineData("2019-12-31", "\"3021\"", Fires)] // the version of 2015 had all of 30
    [InlineData("2020-01-01", "\"3011\"", Fires)] // from included
    [InlineData("2020-01-01", "\"3021\"", Undetermined)] // arguable
    [InlineData("2020-01-01", "\"302\"", Undetermined)] // coarser than what is arguable
    [InlineData("2020-01-01", "\"3022\"", Silent)]
    [InlineData("2020-01-01", "[\"3021\", \"3011\"]", Fires)]
    [InlineData("2014-12-31", "\"3011\"", Undetermined)] // no list known for that day is not an empty list
    [InlineData("2022-06-01", "\"3011\"", Undetermined)] // in the gap between two versions
    [InlineData("2023-06-01", "\"3110\"", Undetermined)] // the year of the version is known, the day is not
    [InlineData("2024-01-01", "\"3110\"", Fires)]
    [InlineData("2024-01-01", "\"3011\"", Silent)]
    public void A_group_has_the_members_of_the_day(string asOf, string given, RuleState expected)
    {
        AssertState("{project.industry: group:heavy}", $"{{project.industry: {given}}}", expected, asOf);
        AssertState("{project.industry: [group:heavy, \"2511\"]}", $"{{project.industry: {given}}}", expected, asOf);
    }

    [Fact]
    public void Regions_have_groups_too() =>
        AssertState("{source.region: group:valley}", "{source.region: \"530602\"}", Fires);

    [Theory]
    [InlineData("list:positive", "\"2\"", Fires)]
    [InlineData("list:positive", "\"3\"", Silent)]
    [InlineData("list:exempt", "\"2\"", Undetermined)] // a list that nobody has is not an empty list
    [InlineData("list:exempt", "[]", Silent)] // no item is in no list
    [InlineData("[list:exempt, \"3\"]", "\"3\"", Fires)] // the known alternative settles it
    [InlineData("[list:exempt, \"3\"]", "\"4\"", Undetermined)]
    [InlineData("{not: list:exempt}", "\"2\"", Undetermined)]
    [InlineData("\"3\"", "[\"2\", \"3\"]", Fires)]
    public void Items_stand_in_lists(string required, string given, RuleState expected) =>
        AssertState($"{{items: {required}}}", $"{{items: {given}}}", expected);

    [Fact]
    public void A_missing_list_is_named_among_the_needs_and_the_fact_is_not_asked_again()
    {
        var decision = Rules("{items: list:exempt}").Screen("{items: \"2\"}");
        Assert.Equal(["list:exempt"], decision.Asked());
        Assert.Equal("not found", decision.Needs.Single().List!.Missing!.En);
    }

    [Fact]
    public void While_the_item_is_unknown_it_is_asked_for_first() =>
        Assert.Equal("items", Rules("{items: list:exempt}").Screen("{}").Asked().First());

    private static void AssertState(string when, string facts, RuleState expected, string asOf = "2026-06-01") =>
        Assert.Equal(expected, Rules(when).Screen(facts, asOf).StateOf("t/r"));

    private static RuleSet Rules(string when) =>
        Sample.Rules(Vocabulary, Groups, Lists, Sample.Pack(Sample.Rule("t/r", when)));
}
