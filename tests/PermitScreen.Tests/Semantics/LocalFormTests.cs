using PermitScreen.Rules;
using Xunit;
using static PermitScreen.Rules.RuleState;

namespace PermitScreen.Tests.Semantics;

/// <summary>The local form of a higher rule takes over that one's exceptions, from the day on which they are law.</summary>
public class LocalFormTests
{
    private static readonly string Vocabulary = Sample.Vocabulary(
        Sample.Fact("project.region", "region"),
        Sample.Fact("zone", "boolean"),
        Sample.Fact("waterworks", "boolean"),
        Sample.Fact("permitted", "boolean"),
        Sample.Fact("listed", "boolean"));

    private static readonly string Nation = Sample.PackOf(
        "nation",
        "",
        Sample.Rule("nation/zone", "{zone: true}", "reject", "in_force: {from: 2018-01-01, to: 2026-01-01}"),
        Sample.Rule("nation/zone", "{zone: true}", "reject", "in_force: {from: 2026-01-01}, unless: {waterworks: true}"),
        Sample.Rule("nation/permitted", "{permitted: true}", "notify", "overrides: [nation/zone], in_force: {from: 2022-01-01}"));

    [Theory]
    [InlineData("2026-01-01", "{waterworks: true, permitted: false}", Silent)]
    [InlineData("2025-12-31", "{waterworks: true, permitted: false}", Fires)] // the exception was not law yet
    [InlineData("2026-01-01", "{waterworks: false, permitted: false}", Fires)]
    [InlineData("2026-01-01", "{permitted: false}", Undetermined)]
    [InlineData("2026-01-01", "{waterworks: false, permitted: true}", Overridden)]
    [InlineData("2021-12-31", "{waterworks: false, permitted: true}", Fires)]
    public void Exceptions_of_the_higher_rule_hold_for_its_local_form(string day, string facts, RuleState expected)
    {
        var rules = Sample.Rules(Vocabulary, Nation, Sample.PackOf("city", "530600", Sample.Rule("city/zone", "{zone: true}", "reject", "under: [nation/zone]")));
        var decision = rules.Screen(facts.Replace("{", "{zone: true, project.region: \"530602\", ", StringComparison.Ordinal), day);
        var index = rules.Rules.Select((r, i) => (r, i)).Single(p => p.r.Id == "city/zone" && p.r.InForce.Contains(decision.AsOf) == Truth.Yes).i;
        Assert.Equal(expected, Screening.Engine.RuleJudge.StateOf(decision.Sheet, index));
    }

    [Fact]
    public void Without_under_a_local_copy_keeps_rejecting()
    {
        var rules = Sample.Rules(Vocabulary, Nation, Sample.PackOf("city", "530600", Sample.Rule("city/zone", "{zone: true}")));
        Assert.Equal(Fires, rules.Screen("{zone: true, project.region: \"530602\", waterworks: true, permitted: true}").StateOf("city/zone"));
    }

    [Fact]
    public void A_form_of_a_form_takes_over_both()
    {
        var rules = Sample.Rules(
            Vocabulary,
            Nation,
            Sample.PackOf("province", "530000", Sample.Rule("province/zone", "{zone: true}", "reject", "under: [nation/zone], unless: {listed: true}, in_force: {from: 2026-02-01}")),
            Sample.PackOf("city", "530600", Sample.Rule("city/zone", "{zone: true}", "reject", "under: [province/zone], in_force: {from: 2026-03-01}")));
        foreach (var (facts, expected) in new[] { ("waterworks: true", Silent), ("listed: true", Silent), ("permitted: true", Overridden) })
        {
            var all = $"{{zone: true, project.region: \"530602\", {facts}, {string.Join(", ", new[] { "waterworks: false", "listed: false", "permitted: false" }.Where(f => f[..5] != facts[..5]))}}}";
            Assert.Equal(expected, rules.Screen(all).StateOf("city/zone"));
        }
    }

    [Fact]
    public void Its_own_cases_stay_with_their_day()
    {
        var rules = Sample.Rules(Vocabulary, Nation, Sample.PackOf("city", "530600", Sample.Rule(
            "city/zone",
            "{zone: true}",
            "reject",
            "under: [nation/zone], cases: [{name: a, given: {zone: true}, expect: fires}, {name: b, as_of: 2026-05-01, given: {zone: true, waterworks: true}, expect: silent}]")));
        var outcomes = new Testing.CaseRunner(rules).RunAll().Where(o => o.Owner == "city/zone").ToList();
        Assert.Equal(["a", "b"], outcomes.Select(o => o.Name).Order());
        Assert.All(outcomes, o => Assert.True(o.Passed, o.Actual));
    }

    [Theory]
    [InlineData("under: [nation/zon]")]
    [InlineData("under: [city/zone]")]
    public void A_missing_rule_and_a_circle_are_refused(string under)
    {
        var result = Sample.Load(Sample.Documents, Vocabulary, Nation, Sample.PackOf("city", "530600", Sample.Rule("city/zone", "{zone: true}", "reject", under)));
        Assert.Contains(result.Diagnostics, d => d.Kind == RuleFaults.UnknownRule || d.Kind == RuleFaults.UnderCycle);
        Assert.True(result.IsRefused);
    }
}
