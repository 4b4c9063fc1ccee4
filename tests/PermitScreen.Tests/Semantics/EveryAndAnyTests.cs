using PermitScreen.Rules;
using Xunit;
using static PermitScreen.Rules.RuleState;

namespace PermitScreen.Tests.Semantics;

/// <summary>Over several codes what burdens holds if any fits; what relieves holds only if there is one and every one fits.</summary>
public class EveryAndAnyTests
{
    private const string Groups = """
        groups:
        - id: water
          kind: industry
          title: {zh: 供水, en: water}
          source: {zh: 甲, en: a}
          versions:
          - codes: ["4610"]
        """;

    private static readonly string Vocabulary = Sample.Vocabulary(
        Sample.Fact("project.region", "region"),
        Sample.Fact("project.industry", "industry"),
        Sample.Fact("water", "boolean", "derive: {group: water, of: project.industry}"),
        Sample.Fact("dry", "boolean", "derive: {when: {water: false}}"),
        Sample.Fact("zone", "boolean"));

    [Theory]
    [InlineData("[\"4610\"]", Silent)]
    [InlineData("[\"6110\"]", Fires)]
    [InlineData("[\"4610\", \"6110\"]", Fires)] // the hotel beside the waterworks is not water supply
    [InlineData("[\"46\"]", Undetermined)] // coarser than the exception
    [InlineData("[\"4610\", \"46\"]", Undetermined)] // what is known of the one says nothing of the other
    public void An_exception_must_hold_for_every_code(string codes, RuleState expected)
    {
        foreach (var exception in new[] { "{project.industry: \"4610\"}", "{project.industry: group:water}", "{water: true}", "{not: {water: false}}", "{dry: false}" })
        {
            var rules = Load(Sample.Rule("t/a", "{zone: true}", "reject", "unless: " + exception));
            Assert.Equal(expected, rules.Screen($"{{zone: true, project.industry: {codes}}}").StateOf("t/a"));
        }
    }

    [Theory]
    [InlineData("[\"4610\"]", Fires)]
    [InlineData("[\"6110\"]", Silent)]
    [InlineData("[\"4610\", \"6110\"]", Fires)]
    public void A_burden_holds_if_any_code_fits(string codes, RuleState expected)
    {
        foreach (var when in new[] { "{project.industry: \"4610\"}", "{water: true}", "{not: {not: {water: true}}}", "{dry: false}" })
            Assert.Equal(expected, Load(Sample.Rule("t/a", when)).Screen($"{{project.industry: {codes}}}").StateOf("t/a"));
    }

    [Theory]
    [InlineData("[\"4610\"]", Silent)]
    [InlineData("[\"6110\"]", Fires)]
    [InlineData("[\"4610\", \"6110\"]", Fires)] // some part of it is not water supply
    public void What_burdens_all_but_a_kind_holds_if_any_code_is_not_of_that_kind(string codes, RuleState expected)
    {
        foreach (var when in new[] { "{not: {project.industry: \"4610\"}}", "{water: false}", "{dry: true}" })
            Assert.Equal(expected, Load(Sample.Rule("t/a", when)).Screen($"{{project.industry: {codes}}}").StateOf("t/a"));
    }

    [Theory]
    [InlineData("commit")]
    [InlineData("exempt")]
    [InlineData("simplify")]
    [InlineData("encourage")]
    public void An_easing_holds_only_if_every_code_fits(string effect)
    {
        foreach (var rule in new[] { Sample.Rule("t/a", "{water: true}", effect), Sample.Rule("t/a", "{zone: true}", effect, "industry: [\"4610\"]") })
        {
            var rules = Load(rule);
            Assert.Equal(Fires, rules.Screen("{zone: true, project.industry: \"4610\"}").StateOf("t/a"));
            var both = rules.Screen("{zone: true, project.industry: [\"4610\", \"6110\"]}");
            Assert.NotEqual(Fires, both.StateOf("t/a"));
            Assert.DoesNotContain(both.Reasons, r => r.Rule.Id == "t/a");
            Assert.Equal(Undetermined, rules.Screen("{zone: true, project.industry: [\"4610\", \"46\"]}").StateOf("t/a"));
        }
    }

    [Fact]
    public void A_special_rule_sets_a_prohibition_aside_only_for_every_code_but_still_speaks_for_any()
    {
        var rules = Load(
            Sample.Rule("t/general", "{zone: true}"),
            Sample.Rule("t/special", "{water: true}", "notify", "overrides: [t/general]"));
        Assert.Equal(Overridden, rules.Screen("{zone: true, project.industry: \"4610\"}").StateOf("t/general"));
        var both = rules.Screen("{zone: true, project.industry: [\"4610\", \"6110\"]}");
        Assert.Equal((Fires, Fires), (both.StateOf("t/general"), both.StateOf("t/special")));
        Assert.Equal(new VerdictRange(Verdict.Reject, Verdict.Reject, Verdict.Reject), both.Range);
    }

    [Fact]
    public void Of_several_regions_one_is_enough_for_a_burden_and_all_are_needed_for_an_easing()
    {
        var rules = Sample.Rules(
            Groups,
            Vocabulary,
            Sample.PackOf("city", "530600", Sample.Rule("city/burden", "{zone: true}"), Sample.Rule("city/easing", "{zone: true}", "encourage")));
        var across = rules.Screen("{zone: true, project.region: [\"530602\", \"530102\"]}");
        Assert.Equal((Fires, OutOfScope), (across.StateOf("city/burden"), across.StateOf("city/easing")));
        var inside = rules.Screen("{zone: true, project.region: [\"530602\", \"530621\"]}");
        Assert.Equal((Fires, Fires), (inside.StateOf("city/burden"), inside.StateOf("city/easing")));
    }

    [Theory]
    [InlineData("{water: true}", Silent)] // stated of the project as a whole
    [InlineData("{water: true, project.industry: [\"4610\"]}", Silent)]
    public void What_is_stated_is_stated_of_the_whole(string facts, RuleState expected)
    {
        var rules = Load(Sample.Rule("t/a", "{zone: true}", "reject", "unless: {water: true}"));
        Assert.Equal(expected, rules.Screen(facts.Replace("{water", "{zone: true, water", StringComparison.Ordinal)).StateOf("t/a"));
    }

    [Fact]
    public void Proofs_read_as_the_engine_does()
    {
        var rules = Load(Sample.Rule("t/a", "{zone: true}", "reject", "unless: {project.industry: \"4610\"}"));
        var proof = rules.Screen("{zone: true, project.industry: [\"4610\", \"6110\"]}").ReasonOf("t/a").Proof;
        Assert.Equal(Truth.Yes, proof.Condition.Truth);
    }

    private static RuleSet Load(params string[] rules) => Sample.Rules(Groups, Vocabulary, Sample.Pack(rules));
}
