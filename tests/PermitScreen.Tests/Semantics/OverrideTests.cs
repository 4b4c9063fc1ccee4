using PermitScreen.Rules;
using Xunit;
using static PermitScreen.Rules.RuleState;

namespace PermitScreen.Tests.Semantics;

/// <summary>A special rule sets a general one aside when it fires; while it is open the general one stands and the range shows both.</summary>
public class OverrideTests
{
    private static readonly string Vocabulary = Sample.Vocabulary(
        Sample.Fact("general", "boolean"), Sample.Fact("special", "boolean"), Sample.Fact("first", "boolean"), Sample.Fact("place", "boolean"));

    [Theory]
    [InlineData("{general: true, special: true}", Overridden, Verdict.Notify, Verdict.Notify, Verdict.Notify)]
    [InlineData("{general: true, special: false}", Fires, Verdict.Reject, Verdict.Reject, Verdict.Reject)]
    [InlineData("{general: true}", Fires, Verdict.Reject, Verdict.Notify, Verdict.Reject)] // it stands, but may yet be set aside
    [InlineData("{special: true}", Overridden, Verdict.Notify, Verdict.Notify, Verdict.Notify)] // whatever it says, it is set aside
    [InlineData("{general: false, special: true}", Silent, Verdict.Notify, Verdict.Notify, Verdict.Notify)]
    [InlineData("{general: false}", Silent, Verdict.Notify, Verdict.Pass, Verdict.Notify)]
    [InlineData("{special: false}", Undetermined, Verdict.Notify, Verdict.Pass, Verdict.Reject)]
    [InlineData("{}", Undetermined, Verdict.Notify, Verdict.Pass, Verdict.Reject)]
    public void Notify_sets_reject_aside(string facts, RuleState state, Verdict verdict, Verdict best, Verdict worst)
    {
        var decision = NotifyOverReject().Screen(facts);
        Assert.Equal(state, decision.StateOf("t/general"));
        Assert.Equal(new VerdictRange(verdict, best, worst), decision.Range);
        Assert.Equal(decision.Range, Screener.Judge(decision.Sheet));
    }

    [Fact]
    public void The_decision_says_which_rule_set_another_aside()
    {
        var reason = NotifyOverReject().Screen("{general: true, special: true}").ReasonOf("t/general");
        Assert.Equal(Overridden, reason.State);
        Assert.Equal(["t/special"], reason.OverriddenBy.Select(r => r.Id));
        Assert.False(reason.IsContested);
    }

    [Fact]
    public void While_the_special_rule_is_open_it_is_named_and_its_facts_are_asked()
    {
        var decision = NotifyOverReject().Screen("{general: true}");
        var reason = decision.ReasonOf("t/general");
        Assert.True(reason.IsContested);
        Assert.Equal(["t/special"], reason.OverriddenBy.Select(r => r.Id));
        Assert.Equal(["special"], decision.Asked());
    }

    [Fact]
    public void A_special_rule_out_of_its_scope_sets_nothing_aside()
    {
        var rules = Sample.Rules(
            Sample.Vocabulary(Sample.Fact("project.region", "region"), Sample.Fact("general", "boolean"), Sample.Fact("special", "boolean")),
            Sample.PackOf("nation", "", Sample.Rule("nation/general", "{general: true}")),
            Sample.PackOf("city", "530600", Sample.Rule("city/special", "{special: true}", "notify", "overrides: [nation/general]")));
        Assert.Equal(Fires, rules.Screen("{general: true, special: true, project.region: \"420500\"}").StateOf("nation/general"));
        Assert.Equal(Overridden, rules.Screen("{general: true, special: true, project.region: \"530602\"}").StateOf("nation/general"));
        var somewhere = rules.Screen("{general: true, special: true}");
        Assert.True(somewhere.ReasonOf("nation/general").IsContested);
        Assert.Equal(["project.region"], somewhere.Asked());
    }

    [Fact]
    public void A_reject_may_take_the_place_of_a_reject()
    {
        var rules = Sample.Rules(Vocabulary, Sample.Pack(
            Sample.Rule("t/general", "{general: true}"),
            Sample.Rule("t/special", "{special: true}", more: "overrides: [t/general]")));
        var decision = rules.Screen("{general: true}");
        Assert.True(decision.IsCertain); // rejected either way
        Assert.Equal(Verdict.Reject, decision.Verdict);
    }

    [Theory]
    [InlineData("{general: true, special: true, first: true}", Fires, Verdict.Reject, Verdict.Reject)] // who set it aside is set aside
    [InlineData("{general: true, special: true, first: false}", Overridden, Verdict.Notify, Verdict.Notify)]
    [InlineData("{general: true, special: false}", Fires, Verdict.Reject, Verdict.Reject)]
    [InlineData("{general: true, special: true}", Fires, Verdict.Notify, Verdict.Reject)] // it stands if `first` turns out true
    [InlineData("{general: true, first: false}", Fires, Verdict.Notify, Verdict.Reject)]
    [InlineData("{general: true, first: true}", Fires, Verdict.Reject, Verdict.Reject)] // nobody is left to set it aside
    public void In_a_chain_the_first_rule_restores_the_last(string facts, RuleState state, Verdict best, Verdict worst)
    {
        var rules = Sample.Rules(Vocabulary, Sample.Pack(
            Sample.Rule("t/general", "{general: true}"),
            Sample.Rule("t/special", "{special: true}", "notify", "overrides: [t/general]"),
            Sample.Rule("t/first", "{first: true}", "notify", "overrides: [t/special]")));
        var decision = rules.Screen(facts);
        Assert.Equal((state, best, worst), (decision.StateOf("t/general"), decision.Range.Best, decision.Range.Worst));
    }

    [Theory]
    [InlineData("{general: true, special: true, first: unknown}", Overridden)] // one that fires is enough
    [InlineData("{general: true, special: false, first: true}", Overridden)]
    [InlineData("{general: true, special: false, first: false}", Fires)]
    public void Any_of_several_special_rules_sets_it_aside(string facts, RuleState state)
    {
        var rules = Sample.Rules(Vocabulary, Sample.Pack(
            Sample.Rule("t/general", "{general: true}"),
            Sample.Rule("t/special", "{special: true}", "notify", "overrides: [t/general]"),
            Sample.Rule("t/other", "{first: true}", "notify", "overrides: [t/general]")));
        Assert.Equal(state, rules.Screen(facts).StateOf("t/general"));
    }

    [Fact]
    public void All_versions_of_the_general_rule_are_meant()
    {
        var rules = Sample.Rules(Vocabulary, Sample.Pack(
            Sample.Rule("t/general", "{general: true}", more: "in_force: {from: 2010-01-01, to: 2020-01-01}"),
            Sample.Rule("t/general", "{general: true}", more: "in_force: {from: 2020-01-01}"),
            Sample.Rule("t/special", "{special: true}", "notify", "overrides: [t/general]")));
        Assert.Equal(Verdict.Notify, rules.Screen("{general: true, special: true}", "2019-01-01").Verdict);
        Assert.Equal(Verdict.Notify, rules.Screen("{general: true, special: true}", "2021-01-01").Verdict);
    }

    private static RuleSet NotifyOverReject() => Sample.Rules(Vocabulary, Sample.Pack(
        Sample.Rule("t/general", "{general: true}"),
        Sample.Rule("t/special", "{special: true}", "notify", "overrides: [t/general]")));
}
