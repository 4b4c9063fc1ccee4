using PermitScreen.Facts;
using PermitScreen.Rules;
using Xunit;
using static PermitScreen.Rules.RuleState;

namespace PermitScreen.Tests.Semantics;

/// <summary>Semantics 2: an assumption is explicit, is listed, can be switched off, and never makes a rule fire.</summary>
public class AssumptionTests
{
    private static readonly string Vocabulary = Sample.Vocabulary(
        Sample.Fact("nuclear", "boolean", "assume: false"),
        Sample.Fact("output", "number", "unit: t/a, gate: {nuclear: true}"),
        Sample.Fact("plain", "boolean"),
        Sample.Fact("follows", "boolean", "derive: {when: {nuclear: false}}"),
        Sample.Fact("credit", "enum", Sample.Values("good", "fair", "bad") + ", assume: good"),
        Sample.Fact("flagged", "boolean")) + "\nimplications:\n- {if: {flagged: true}, then: {credit: [fair, bad]}}";

    [Fact]
    public void An_assumption_silences_a_rule_and_is_listed()
    {
        var decision = Screen("{nuclear: true}", "{}");
        Assert.Equal(Silent, decision.StateOf("t/r"));
        Assert.Equal(new VerdictRange(Verdict.Pass, Verdict.Pass, Verdict.Pass), decision.Range);
        Assert.Contains("nuclear", decision.Sheet.Assumptions.Select(f => f.Id));
        Assert.Equal(FactOrigin.Assumed, decision.Sheet.OriginOf(decision.RuleSet.Vocabulary["nuclear"]!));
    }

    [Theory]
    [InlineData("{nuclear: false}")] // the assumption itself
    [InlineData("{not: {nuclear: true}}")]
    [InlineData("{follows: true}")] // what is derived from it
    [InlineData("{not: {output: \">= 0\"}}")] // what it closes
    [InlineData("{credit: good}")]
    public void An_assumption_never_makes_a_rule_fire(string when)
    {
        var decision = Screen(when, "{}");
        Assert.Equal(Undetermined, decision.StateOf("t/r"));
        Assert.Equal(Verdict.Reject, decision.Range.Worst);
    }

    [Fact]
    public void An_assumed_region_or_industry_makes_no_rule_fire_either()
    {
        var rules = Sample.Rules(
            Sample.Vocabulary(
                Sample.Fact("project.region", "region", "assume: \"530602\""),
                Sample.Fact("project.industry", "industry", "assume: \"3011\""),
                Sample.Fact("plain", "boolean")),
            Sample.Pack(
                Sample.Rule("t/region", "{plain: true}", more: "region: \"530600\""),
                Sample.Rule("t/industry", "{plain: true}", more: "industry: \"30\"")));
        var decision = rules.Screen("{plain: true}");
        Assert.Equal(Undetermined, decision.StateOf("t/region"));
        Assert.Equal(Undetermined, decision.StateOf("t/industry"));
    }

    [Fact]
    public void In_strict_mode_nothing_is_assumed()
    {
        var decision = Rules("{nuclear: true}").Screen("{}", strict: true);
        Assert.Equal(Undetermined, decision.StateOf("t/r"));
        Assert.Empty(decision.Sheet.Assumptions);
        Assert.Equal(["nuclear"], decision.Asked());
    }

    [Fact]
    public void An_answer_takes_the_place_of_the_assumption()
    {
        var decision = Screen("{nuclear: true}", "{nuclear: true, credit: fair}");
        Assert.Equal(Fires, decision.StateOf("t/r"));
        Assert.Empty(decision.Sheet.Assumptions);
    }

    [Fact]
    public void What_follows_from_an_answer_takes_its_place_too()
    {
        var decision = Screen("{nuclear: true}", "{output: 5}");
        Assert.Equal(Fires, decision.StateOf("t/r"));
        Assert.DoesNotContain("nuclear", decision.Sheet.Assumptions.Select(f => f.Id));
    }

    [Fact]
    public void What_an_answer_rules_out_is_not_assumed()
    {
        var decision = Screen("{credit: bad}", "{flagged: true}"); // fair or bad, surely not good
        Assert.Empty(decision.Sheet.Problems);
        Assert.Equal(Undetermined, decision.StateOf("t/r"));
        Assert.DoesNotContain("credit", decision.Sheet.Assumptions.Select(f => f.Id));
    }

    [Fact]
    public void A_fact_without_an_assumption_stays_unknown() => // absence is never zero and never no
        Assert.Equal(Undetermined, Screen("{plain: true}", "{}").StateOf("t/r"));

    private static Decision Screen(string when, string facts) => Rules(when).Screen(facts);

    private static RuleSet Rules(string when) => Sample.Rules(Vocabulary, Sample.Pack(Sample.Rule("t/r", when)));
}
