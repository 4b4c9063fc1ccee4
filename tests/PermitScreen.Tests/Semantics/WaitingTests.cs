using PermitScreen.Rules;
using Xunit;
using static PermitScreen.Rules.RuleState;

namespace PermitScreen.Tests.Semantics;

/// <summary>Open burdens that do not concern the project, or that only the assessment can settle, are set apart: they do not cloud the verdict.</summary>
public class WaitingTests
{
    private static readonly VerdictRange Pass = new(Verdict.Pass, Verdict.Pass, Verdict.Pass);
    private static readonly VerdictRange Open = new(Verdict.Notify, Verdict.Pass, Verdict.Reject);

    private static readonly string Vocabulary = Sample.Vocabulary(
        Sample.Fact("outfall", "boolean"),
        Sample.Fact("zone", "boolean"),
        Sample.Fact("special", "boolean"),
        Sample.Fact("wet", "boolean"),
        Sample.Fact("sludge", "boolean", "concerns: {wet: true}"),
        Sample.Fact("measures", "boolean", "settled_by: assessment"),
        Sample.Fact("emitted", "number", "unit: t, settled_by: assessment"),
        Sample.Fact("offset", "number", "unit: t"),
        Sample.Fact("ratio", "number", "unit: \"1\", derive: {ratio: [offset, emitted]}"));

    [Theory]
    [InlineData("{wet: false}", Unconcerned)]
    [InlineData("{}", Undetermined)]
    [InlineData("{wet: true}", Undetermined)]
    [InlineData("{wet: false, zone: true}", Fires)] // what is stated is not silenced by whom it usually concerns
    [InlineData("{wet: false, zone: false}", Silent)]
    public void Concerns_spares_a_question_and_silences_nothing(string facts, RuleState expected)
    {
        var decision = Load(Sample.Rule("t/a", "{zone: true}", "reject", "concerns: {wet: true}")).Screen(facts);
        Assert.Equal(expected, decision.StateOf("t/a"));
        Assert.Equal(expected == Unconcerned, decision.Unconcerned.Any(r => r.Rule.Id == "t/a"));
        if (expected == Unconcerned)
            Assert.Equal(Pass, decision.Range);
    }

    /// <summary>What is only possible is not known: the rule waits for nobody who said nothing, and for everybody who did.</summary>
    [Theory]
    [InlineData("{}", Unconcerned)]
    [InlineData("{wet: true}", Undetermined)]
    [InlineData("{special: false}", Undetermined)]
    [InlineData("{special: true}", Unconcerned)]
    [InlineData("{wet: true, zone: true}", Fires)]
    public void Known_is_no_of_what_nobody_said(string facts, RuleState expected)
    {
        var decision = Load(Sample.Rule("t/a", "{zone: true}", "reject", "concerns: {any: [{known: {wet: true}}, {known: {not: {special: true}}}]}")).Screen(facts);
        Assert.Equal(expected, decision.StateOf("t/a"));
        Assert.Equal(expected == Undetermined ? ["zone"] : [], decision.Asked()); // and whether it is so is asked of nobody
    }

    [Theory]
    [InlineData("{any: [{known: {all: [{wet: true}, {special: true}]}}, {outfall: true}]}", "{wet: true}", Undetermined)] // by the outfall
    [InlineData("{any: [{known: {all: [{wet: true}, {special: true}]}}, {outfall: true}]}", "{wet: true, outfall: false}", Unconcerned)]
    [InlineData("{any: [{known: {all: [{wet: true}, {special: true}]}}, {outfall: true}]}", "{wet: true, special: true, outfall: false}", Undetermined)]
    [InlineData("{outfall: true, known: {wet: true}}", "{outfall: true}", Unconcerned)]
    [InlineData("{outfall: true, known: {wet: true}}", "{wet: true}", Undetermined)]
    [InlineData("{known: {emitted: \">= 10 t\"}}", "{emitted: \">= 10 t\"}", Undetermined)]
    [InlineData("{known: {emitted: \">= 10 t\"}}", "{emitted: \">= 9 t\"}", Unconcerned)]
    [InlineData("{known: {not: {emitted: \">= 10 t\"}}}", "{emitted: \"< 10 t\"}", Undetermined)]
    public void Known_stands_beside_what_is_possible(string concerns, string facts, RuleState expected) =>
        Assert.Equal(expected, Load(Sample.Rule("t/a", "{zone: true}", "reject", $"concerns: {concerns}")).Screen(facts).StateOf("t/a"));

    [Fact]
    public void A_fact_that_concerns_whom_is_known_is_asked_of_no_other()
    {
        var vocabulary = Vocabulary + "\n" + Sample.Fact("depth", "boolean", "concerns: {known: {wet: true}}");
        var rules = Sample.Rules(vocabulary, Sample.Pack(Sample.Rule("t/a", "{depth: true, zone: true}")));
        Assert.Equal(["zone"], rules.Screen("{}").Asked());
        Assert.Equal(["depth", "zone"], rules.Screen("{wet: true}").Asked().Order());
    }

    [Fact]
    public void Strict_mode_takes_nothing_as_not_concerned_and_nothing_as_deferred()
    {
        var rules = Load(Sample.Rule("t/a", "{zone: true}", "reject", "concerns: {wet: true}"), Sample.Rule("t/b", "{measures: false}"), Sample.Rule("t/c", "{sludge: true}"));
        var strict = rules.Screen("{wet: false}", strict: true);
        Assert.Equal(Open, strict.Range);
        Assert.Empty(strict.Deferred);
        Assert.Empty(strict.Unconcerned);
        Assert.Equal(["measures", "sludge", "zone"], strict.Asked().Order());
    }

    [Theory]
    [InlineData("{wet: false}", Unconcerned)]
    [InlineData("{wet: true}", Undetermined)]
    [InlineData("{wet: false, sludge: true}", Fires)]
    public void A_rule_of_which_all_open_facts_are_unconcerned_counts_so_too(string facts, RuleState expected) =>
        Assert.Equal(expected, Load(Sample.Rule("t/a", "{sludge: true}")).Screen(facts).StateOf("t/a"));

    /// <summary>The lists of other trades make nothing of a paper mill obsolete, so it is not asked whether it is, once its own is answered.</summary>
    [Fact]
    public void What_could_only_follow_from_the_unconcerned_is_not_asked()
    {
        var vocabulary = Vocabulary + "\n" + Sample.Fact("foul", "boolean", "derive: {when: {any: [{sludge: true}, {outfall: true}]}}");
        var rules = Sample.Rules(vocabulary, Sample.Pack(Sample.Rule("t/a", "{foul: true, zone: true}")));
        Assert.Equal(["zone"], rules.Screen("{wet: false, outfall: false}").Asked());
        Assert.Equal(["outfall", "zone"], rules.Screen("{wet: false}").Asked().Order());
    }

    [Fact]
    public void One_open_fact_that_concerns_keeps_the_rule_open_and_only_that_one_is_asked()
    {
        var decision = Load(Sample.Rule("t/a", "{sludge: true, zone: true}")).Screen("{wet: false}");
        Assert.Equal(Undetermined, decision.StateOf("t/a"));
        Assert.Equal(["zone"], decision.Asked());
    }

    [Theory]
    [InlineData("{measures: false}", "{}", Deferred)]
    [InlineData("{measures: false, zone: true}", "{zone: true}", Deferred)]
    [InlineData("{measures: false, zone: true}", "{}", Undetermined)] // the applicant can tell
    [InlineData("{measures: false}", "{measures: false}", Fires)]
    [InlineData("{measures: false}", "{measures: true}", Silent)]
    [InlineData("{any: [{measures: false}, {zone: true}]}", "{zone: false}", Deferred)]
    [InlineData("{ratio: < 1}", "{offset: 5}", Deferred)] // what it is derived from is for the assessment
    [InlineData("{ratio: < 1}", "{emitted: 5}", Undetermined)]
    [InlineData("{ratio: < 1}", "{}", Undetermined)]
    [InlineData("{not: {measures: true}}", "{}", Deferred)]
    public void A_burden_that_only_the_assessment_can_settle_is_deferred(string when, string facts, RuleState expected)
    {
        var decision = Load(Sample.Rule("t/a", when)).Screen(facts);
        Assert.Equal(expected, decision.StateOf("t/a"));
        Assert.Equal(expected == Deferred, decision.Deferred.Any(r => r.Rule.Id == "t/a"));
        if (expected == Deferred)
        {
            Assert.Equal(Pass, decision.Range);
            Assert.Equal(Pass, decision[Dimension.Project]);
            Assert.Empty(decision.Asked());
        }
    }

    [Theory]
    [InlineData("{zone: true}", Undetermined)] // the exception is open: the applicant may be exempt, or it is for the assessment to show
    [InlineData("{zone: false}", Silent)]
    public void An_open_exception_is_never_deferred(string facts, RuleState expected) =>
        Assert.Equal(expected, Load(Sample.Rule("t/a", "{zone: true}", "reject", "unless: {measures: true}")).Screen(facts).StateOf("t/a"));

    [Fact]
    public void An_open_special_rule_keeps_its_target_contested_even_if_it_waits_itself()
    {
        var decision = Load(
            Sample.Rule("t/general", "{zone: true}"),
            Sample.Rule("t/special", "{measures: true}", "notify", "overrides: [t/general]")).Screen("{zone: true}");
        Assert.Equal((Fires, Deferred), (decision.StateOf("t/general"), decision.StateOf("t/special")));
        Assert.True(decision.ReasonOf("t/general").IsContested);
        Assert.Equal(new VerdictRange(Verdict.Reject, Verdict.Notify, Verdict.Reject), decision.Range);
    }

    [Fact]
    public void An_easing_is_neither_deferred_nor_taken_not_to_concern()
    {
        var decision = Load(Sample.Rule("t/a", "{measures: true}", "exempt")).Screen("{}");
        Assert.Equal(Undetermined, decision.StateOf("t/a"));
        Assert.Empty(decision.Deferred);
    }

    private static RuleSet Load(params string[] rules) => Sample.Rules(Vocabulary, Sample.Pack(rules));
}
