using PermitScreen.Rules;
using Xunit;
using static PermitScreen.Rules.RuleState;

namespace PermitScreen.Tests.Semantics;

/// <summary>Facts that follow from one another: mirrors of set members, and implications, in both directions.</summary>
public class MirrorTests
{
    private static readonly string Vocabulary = Sample.Vocabulary(
        Sample.Fact("areas", "set", Sample.Values("redline", "water", "wetland")),
        Sample.Fact("redline", "boolean", "same_as: {areas: redline}"),
        Sample.Fact("zone", "enum", Sample.Values("none", "first", "second")),
        Sample.Fact("protected", "boolean"),
        Sample.Fact("strict", "boolean")) + """

        implications:
        - {if: {zone: [first, second]}, then: {areas: water}}
        - {if: {areas: [redline, water]}, then: {protected: true}}
        - {if: {strict: true}, then: {zone: first}}
        - {if: {protected: false}, then: {zone: none}}
        """;

    [Theory]
    [InlineData("{redline: true}", "{areas: [redline]}", Fires)]
    [InlineData("{redline: true}", "{areas: [water]}", Silent)]
    [InlineData("{redline: true}", "{areas: none}", Silent)]
    [InlineData("{areas: redline}", "{redline: true}", Fires)]
    [InlineData("{areas: redline}", "{redline: false}", Silent)]
    [InlineData("{areas: water}", "{redline: true}", Undetermined)] // one member known says nothing of the others
    [InlineData("{areas: any}", "{redline: true}", Fires)]
    [InlineData("{areas: any}", "{redline: false}", Undetermined)]
    [InlineData("{areas: none}", "{redline: false}", Undetermined)]
    public void A_boolean_mirrors_a_member_of_a_set_both_ways(string when, string facts, RuleState expected) =>
        Assert.Equal(expected, Screen(when, facts).StateOf("t/r"));

    [Theory]
    [InlineData("{areas: water}", "{zone: first}", Fires)]
    [InlineData("{areas: water}", "{zone: none}", Undetermined)] // an implication says nothing when its left side is No
    [InlineData("{zone: [first, second]}", "{areas: [wetland]}", Undetermined)] // a box left out does not answer another question
    [InlineData("{zone: [first, second]}", "{protected: false}", Silent)] // backwards: right side No
    [InlineData("{zone: none}", "{areas: [wetland]}", Undetermined)] // the only option left, but only because the box was not ticked
    [InlineData("{zone: first}", "{areas: [water]}", Undetermined)]
    [InlineData("{protected: true}", "{strict: true}", Fires)] // along the chain: strict, zone, areas, protected
    [InlineData("{strict: true}", "{zone: second}", Silent)]
    [InlineData("{strict: true}", "{areas: none}", Undetermined)]
    [InlineData("{strict: true}", "{protected: false}", Silent)] // back along the chain
    [InlineData("{areas: [redline, water]}", "{protected: false}", Silent)] // not one of several: none of them
    [InlineData("{areas: redline}", "{protected: false}", Silent)]
    [InlineData("{redline: true}", "{protected: false}", Silent)] // and on to the mirror
    [InlineData("{areas: redline}", "{protected: true}", Undetermined)]
    public void An_implication_works_both_ways(string when, string facts, RuleState expected) =>
        Assert.Equal(expected, Screen(when, facts).StateOf("t/r"));

    [Theory]
    [InlineData("{redline: true, areas: [water]}")] // inside the red line but the set lacks it
    [InlineData("{redline: false, areas: [redline]}")]
    [InlineData("{redline: true, areas: none}")]
    [InlineData("{strict: true, zone: none}")]
    [InlineData("{redline: true, protected: false}")]
    public void What_cannot_hold_together_is_a_contradiction_and_settles_nothing(string facts)
    {
        var decision = Screen("{areas: wetland}", facts);
        Assert.All(decision.Sheet.Problems, p => Assert.Equal("PS2003", p.Code));
        Assert.NotEmpty(decision.Sheet.Problems);
        Assert.False(decision.IsCertain);
        Assert.Equal(PermitScreen.Verdict.Notify, decision.Verdict);
    }

    [Theory]
    [InlineData("{zone: first, areas: [redline]}", "zone")]
    [InlineData("{strict: true, areas: [redline]}", "zone")] // along the chain
    public void What_is_implied_outweighs_a_box_that_was_not_ticked(string facts, string because)
    {
        var decision = Screen("{areas: water}", facts);
        Assert.Equal(Fires, decision.StateOf("t/r"));
        Assert.Empty(decision.Sheet.Contradictions);
        Assert.Equal(("areas", "water", because), decision.Sheet.Outweighed.Select(o => (o.Fact.Id, o.Option, o.Because.Id)).Single());
    }

    [Fact]
    public void A_contradiction_names_both_facts_with_their_labels_at_the_place_of_one()
    {
        var problem = Screen("{areas: wetland}", "{redline: true, areas: [water]}").Sheet.Problems.Single();
        Assert.Contains("`redline` (redline)", problem.ToString(), StringComparison.Ordinal);
        Assert.Contains("`areas` (areas)", problem.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("PS2003 a.yaml:2:", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_implication_to_one_of_several_members_is_contradicted_by_none_of_them()
    {
        var vocabulary = Sample.Vocabulary(
            Sample.Fact("areas", "set", Sample.Values("redline", "water", "wetland")),
            Sample.Fact("sensitive", "boolean")) + "\nimplications:\n- {if: {sensitive: true}, then: {areas: [redline, water]}}";
        var rules = Sample.Rules(vocabulary, Sample.Pack(Sample.Rule("t/r", "{sensitive: true}")));
        Assert.Equal(Undetermined, rules.Screen("{areas: [wetland]}").StateOf("t/r"));
        var decision = rules.Screen("{sensitive: true, areas: [wetland]}"); // one box was forgotten, and it is not known which
        Assert.Empty(decision.Sheet.Contradictions);
        Assert.Equal(("areas", null, "sensitive"), decision.Sheet.Outweighed.Select(o => (o.Fact.Id, o.Option, o.Because.Id)).Single());
        Assert.Equal(Fires, decision.StateOf("t/r"));
    }

    private static Decision Screen(string when, string facts) =>
        Sample.Rules(Vocabulary, Sample.Pack(Sample.Rule("t/r", when))).Screen(facts);
}
