using PermitScreen.Diagnostics;
using Xunit;

namespace PermitScreen.Tests.AccessLists;

/// <summary>An access list becomes rules, so what is checked of rules is checked of it.</summary>
public class ChecksOfAccessListsTests
{
    private static readonly RuleSet Base = Sample.Rules(
        Sample.Vocabulary(Sample.Fact("boiler", "boolean"), Sample.Fact("site.control_units", "control_unit")), Sample.Pack(Sample.Rule("t/r", "{boiler: true}")));

    [Fact]
    public void A_placeholder_that_names_no_fact_is_a_fault()
    {
        var fault = Load(Condition("1", "禁止 {boiller}")).Diagnostics.Single();
        Assert.Equal("PS1027", fault.Code);
        Assert.Equal("lists.yaml:8:10", fault.Place.ToString());
    }

    [Fact]
    public void A_placeholder_that_names_a_fact_is_none() => Assert.Empty(Load(Condition("1", "禁止 {boiler}")).Diagnostics);

    [Fact]
    public void No_condition_needs_cases_or_a_remedy_of_its_own() => Assert.Empty(Load(Condition("1", "禁止")).Diagnostics);

    [Fact]
    public void The_id_of_a_rule_is_taken()
    {
        var taken = Sample.Rules(
            Sample.Vocabulary(Sample.Fact("boiler", "boolean"), Sample.Fact("site.control_units", "control_unit")), Sample.Pack(Sample.Rule("ZH53069910001/1", "{boiler: true}")));
        Assert.Equal("PS4003", Load(Condition("1", "禁止"), taken).Diagnostics.Single().Code);
    }

    [Fact]
    public void Rules_without_control_units_cannot_have_access_lists()
    {
        var without = Sample.Rules(Sample.Vocabulary(Sample.Fact("boiler", "boolean")), Sample.Pack(Sample.Rule("t/r", "{boiler: true}")));
        Assert.Equal("PS4007", Load(Condition("1", "禁止"), without).Diagnostics.Single().Code);
    }

    private static Loaded<RuleSet> Load(string condition, RuleSet? rules = null)
    {
        using var directory = new TemporaryDirectory();
        directory.Write("lists.yaml", $$"""
            access_lists: test
            title: {zh: 清单, en: list}
            source: {zh: 测试, en: a test}
            synthetic: yes
            lists:
            - unit: ZH53069910001
              conditions:
            {{condition}}
            """);
        return (rules ?? Base).WithAccessLists(directory.Path);
    }

    private static string Condition(string id, string text) =>
        $$"""  - {id: "{{id}}", dimension: space_layout, effect: prohibits, text: {zh: "{{text}}", en: "{{text}}" } }""";
}
