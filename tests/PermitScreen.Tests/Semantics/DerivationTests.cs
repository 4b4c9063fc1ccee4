using PermitScreen.Facts;
using PermitScreen.Rules;
using Xunit;
using static PermitScreen.Rules.RuleState;

namespace PermitScreen.Tests.Semantics;

/// <summary>Semantics 8: derived facts are facts, computed in the order of their dependencies.</summary>
public class DerivationTests
{
    // Each fact stands before its inputs, so that the order of the file is of no help.
    private static readonly string Vocabulary = Sample.Vocabulary(
        Sample.Fact("insufficient", "boolean", "derive: {when: {ratio: < 1}}"),
        Sample.Fact("ratio", "number", "unit: \"1\", derive: {ratio: [retired, added]}"),
        Sample.Fact("total", "number", "unit: t/a, derive: {sum: [paint, glue]}"),
        Sample.Fact("paint", "number", "unit: t/a"),
        Sample.Fact("gluing", "boolean"),
        Sample.Fact("glue", "number", "unit: t/a, gate: {gluing: true}"),
        Sample.Fact("retired", "number", "unit: t/a"),
        Sample.Fact("added", "number", "unit: t/a"),
        Sample.Fact("dirty", "boolean", "derive: {when: {any: [{added: \"> 0\"}, {steel: true}]}}"),
        Sample.Fact("steel", "boolean", "derive: {group: steel, of: project.industry}"),
        Sample.Fact("project.industry", "industry"));

    private const string Groups = """
        groups:
        - id: steel
          kind: industry
          title: {zh: 钢, en: steel}
          source: {zh: 某文, en: some text}
          versions:
          - {in_force: {from: 2020-01-01}, codes: ["311"], unsettled: ["3130"]}
        """;

    [Theory]
    [InlineData("{retired: 900000, added: 1000000}", Fires)]
    [InlineData("{retired: 999999.9, added: 1000000}", Fires)]
    [InlineData("{retired: 1000000, added: 1000000}", Silent)] // exactly 1
    [InlineData("{retired: 100万吨/年, added: 1000000 t/a}", Silent)]
    [InlineData("{retired: 1000000.1, added: 1000000}", Silent)]
    [InlineData("{retired: 0, added: 1}", Fires)]
    [InlineData("{retired: 0, added: 0}", Silent)] // nothing added: the ratio is not applicable
    [InlineData("{retired: 5, added: 0}", Silent)]
    [InlineData("{retired: 900000}", Undetermined)]
    [InlineData("{added: 1000000}", Undetermined)] // retired missing is not retired nothing
    [InlineData("{ratio: 0.9}", Fires)] // the derived fact itself may be stated
    public void A_ratio_is_exact_at_its_threshold(string facts, RuleState expected)
    {
        Assert.Equal(expected, Screen("{ratio: < 1}", facts).StateOf("t/r"));
        Assert.Equal(expected, Screen("{insufficient: true}", facts).StateOf("t/r")); // one stage further
    }

    [Theory]
    [InlineData("{paint: 4, gluing: true, glue: 5.9}", Silent)]
    [InlineData("{paint: 4, gluing: true, glue: 6}", Fires)]
    [InlineData("{paint: 8, gluing: true, glue: 8}", Fires)]
    [InlineData("{paint: 8, gluing: true}", Undetermined)]
    [InlineData("{paint: 10, gluing: true}", Fires)] // the rest can only add
    [InlineData("{paint: 9.9, gluing: false}", Silent)] // what does not apply adds nothing
    [InlineData("{paint: 9.9}", Undetermined)]
    [InlineData("{paint: \"<= 4 t/a\", gluing: true, glue: \"< 6 t/a\"}", Silent)] // the sum is less than 10
    [InlineData("{paint: \"<= 4 t/a\", gluing: true, glue: \"<= 6 t/a\"}", Undetermined)]
    [InlineData("{paint: \">= 4 t/a\", gluing: true, glue: \">= 6 t/a\"}", Fires)]
    [InlineData("{}", Undetermined)]
    [InlineData("{total: 10}", Fires)]
    public void A_sum_is_exact_at_its_threshold(string facts, RuleState expected) =>
        Assert.Equal(expected, Screen("{total: \">= 10\"}", facts).StateOf("t/r"));

    [Fact]
    public void An_open_sum_asks_for_the_parts_that_are_missing() =>
        Assert.Equal(["glue"], Screen("{total: \">= 10\"}", "{paint: 8, gluing: true}").Asked());

    [Theory]
    [InlineData("> 0.3333333333333333333333333333", Fires)] // a third is more than any of its decimals
    [InlineData("0.3333333333333333333333333333", Silent)]
    [InlineData("< 0.3333333333333333333333333334", Fires)]
    public void A_ratio_that_no_decimal_holds_is_not_rounded(string required, RuleState expected) =>
        Assert.Equal(expected, Screen($"{{ratio: \"{required}\"}}", "{retired: 1, added: 3}").StateOf("t/r"));

    [Fact]
    public void When_nothing_is_added_what_is_retired_need_not_be_known()
    {
        var decision = Screen("{ratio: < 1}", "{added: 0}");
        Assert.Equal(Silent, decision.StateOf("t/r"));
        Assert.Empty(decision.Needs);
    }

    [Theory]
    [InlineData("{added: 1}", Fires)]
    [InlineData("{project.industry: \"3110\"}", Fires)] // derived from derived
    [InlineData("{added: 0, project.industry: \"3011\"}", Silent)]
    [InlineData("{added: 0, project.industry: \"30\"}", Silent)]
    [InlineData("{project.industry: \"3011\"}", Undetermined)]
    [InlineData("{added: 0, steel: true}", Fires)] // stated instead of derived
    public void A_condition_derives_a_boolean(string facts, RuleState expected) =>
        Assert.Equal(expected, Screen("{dirty: true}", facts).StateOf("t/r"));

    [Theory]
    [InlineData("2020-01-01", Fires)]
    [InlineData("2019-12-31", Undetermined)] // no version of the group is known for that day
    public void A_group_is_looked_up_as_of_the_day(string asOf, RuleState expected) =>
        Assert.Equal(expected, Rules("{steel: true}").Screen("{project.industry: \"3110\"}", asOf).StateOf("t/r"));

    [Fact]
    public void An_unsettled_member_leaves_the_derived_fact_unknown_until_it_is_answered_itself()
    {
        var rules = Rules("{steel: true}");
        var open = rules.Screen("{project.industry: \"3130\"}");
        Assert.Equal(Undetermined, open.StateOf("t/r"));
        Assert.Equal(["steel"], open.Asked());
        Assert.Equal(Silent, rules.Screen("{project.industry: \"3130\", steel: false}").StateOf("t/r"));
    }

    [Theory]
    [InlineData("{retired: 1, added: 2, ratio: 0.6}")]
    [InlineData("{project.industry: \"3110\", steel: false}")]
    [InlineData("{added: 3, dirty: false}")]
    [InlineData("{paint: 3, gluing: true, glue: 4, total: 8}")]
    [InlineData("{paint: 3, total: 2}")]
    public void A_stated_value_that_differs_from_the_derived_one_is_a_contradiction(string facts) =>
        Assert.Equal("PS2003", Assert.Single(Screen("{ratio: < 1}", facts).Sheet.Problems).Code);

    [Fact]
    public void A_stated_value_that_agrees_with_the_derived_one_is_none() =>
        Assert.Empty(Screen("{ratio: < 1}", "{retired: 1, added: 2, ratio: 0.5}").Sheet.Problems);

    [Fact]
    public void The_derived_value_and_its_origin_can_be_read()
    {
        var sheet = Screen("{ratio: < 1}", "{retired: 900000, added: 1000000}").Sheet;
        var ratio = sheet.Rules.Vocabulary["ratio"]!;
        Assert.Equal(FactOrigin.Derived, sheet.OriginOf(ratio));
        Assert.Equal("0.9", Assert.IsType<NumberValue>(sheet.ValueOf(ratio)).Value.ToString());
    }

    [Fact]
    public void A_derived_fact_behind_a_gate_waits_for_the_gate()
    {
        var rules = Sample.Rules(
            Sample.Vocabulary(
                Sample.Fact("open", "boolean"),
                Sample.Fact("a", "boolean"),
                Sample.Fact("b", "boolean", "gate: {open: true}, derive: {when: {a: true}}")),
            Sample.Pack(Sample.Rule("t/r", "{b: true}")));
        Assert.Equal(Fires, rules.Screen("{open: true, a: true}").StateOf("t/r"));
        Assert.Equal(Silent, rules.Screen("{open: false, a: true}").StateOf("t/r"));
        Assert.Equal(Undetermined, rules.Screen("{a: true}").StateOf("t/r")); // else the answer on the gate would undo a decided rule
    }

    private static Decision Screen(string when, string facts) => Rules(when).Screen(facts);

    private static RuleSet Rules(string when) =>
        Sample.Rules(Vocabulary, Groups, Sample.Pack(Sample.Rule("t/r", when)));
}
