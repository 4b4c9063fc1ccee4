using PermitScreen.Rules;
using Xunit;
using static PermitScreen.Rules.RuleState;

namespace PermitScreen.Tests.Semantics;

/// <summary>The day of the decision is a fact that the engine enters: what a source sets a day for is derived by it.</summary>
public class DayOfDecisionTests
{
    private static readonly string Vocabulary = Sample.Vocabulary(
        Sample.Fact("obsolete", "boolean", "derive: {when: {any: [{entries: [kiln]}, {entries: [furnace], decision.as_of: \">= 2026-01-01\"}]}}"),
        Sample.Fact("entries", "set", Sample.Values("kiln", "furnace")),
        Sample.Fact("decision.as_of", "date"));

    private static readonly RuleSet Rules = Sample.Rules(Vocabulary, Sample.Pack(Sample.Rule("t/r", "{obsolete: true}")));

    [Theory]
    [InlineData("{entries: [furnace]}", "2025-12-31", Silent)] // the last day of its term
    [InlineData("{entries: [furnace]}", "2026-01-01", Fires)]
    [InlineData("{entries: [kiln]}", "2025-12-31", Fires)]
    [InlineData("{entries: []}", "2026-01-01", Silent)]
    [InlineData("{}", "2026-01-01", Undetermined)]
    [InlineData("{entries: [furnace], decision.as_of: 2026-01-01}", "2026-01-01", Fires)] // said twice
    public void A_term_ends_with_its_day(string facts, string day, RuleState expected) =>
        Assert.Equal(expected, new Screener(Rules).Screen(Rules.Application(facts), Sample.On(Sample.Day(day))).StateOf("t/r"));

    [Fact]
    public void An_application_cannot_set_the_clock()
    {
        var decision = new Screener(Rules).Screen(Rules.Application("{entries: [furnace], decision.as_of: 2020-01-01}"), Sample.On(Sample.Day("2026-01-01")));
        Assert.Contains(decision.Sheet.Problems, p => p.Arguments.Any(a => a.En == "decision.as_of"));
        Assert.Equal(Fires, decision.StateOf("t/r"));
    }

    [Fact]
    public void A_contradiction_names_what_was_said_not_what_stands_first()
    {
        var rules = Sample.Rules(
            Sample.Vocabulary(
                Sample.Fact("obsolete", "boolean", "derive: {when: {any: [{steel: [kiln]}, {paper: [kiln]}]}}"),
                Sample.Fact("steel", "set", Sample.Values("kiln")),
                Sample.Fact("paper", "set", Sample.Values("kiln"))),
            Sample.Pack(Sample.Rule("t/r", "{obsolete: true}")));
        var decision = new Screener(rules).Screen(rules.Application("{obsolete: false, paper: [kiln]}"), Sample.On(Sample.Day("2026-01-01")));
        Assert.Equal(["obsolete", "paper"], decision.Sheet.Problems.Single().Arguments.Take(2).Select(a => a.En));
    }
}
