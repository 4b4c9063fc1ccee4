using Xunit;

namespace PermitScreen.Tests.Semantics;

/// <summary>What is asked, and in which order: only what can still change the verdict, the most decisive first.</summary>
public class NeedsTests
{
    private static readonly string Vocabulary = Sample.Vocabulary(
        Sample.Fact("features", "set", Sample.Values("boiler", "coating", "livestock")),
        Sample.Fact("boiler", "boolean", "same_as: {features: boiler}, ask_through: features"),
        Sample.Fact("coating", "boolean", "same_as: {features: coating}, ask_through: features"),
        Sample.Fact("boiler.fuel", "enum", Sample.Values("coal", "gas") + ", gate: {boiler: true}"),
        Sample.Fact("boiler.capacity", "number", "unit: t/h, gate: {boiler: true}"),
        Sample.Fact("retired", "number", "unit: t/a"),
        Sample.Fact("added", "number", "unit: t/a"),
        Sample.Fact("ratio", "number", "unit: \"1\", derive: {ratio: [retired, added]}"),
        Sample.Fact("a", "boolean"),
        Sample.Fact("b", "boolean"),
        Sample.Fact("c", "boolean"));

    [Theory]
    [InlineData("{}", "features")] // the set that settles the gate, not the gate itself
    [InlineData("{boiler: true}", "boiler.fuel", "boiler.capacity")]
    [InlineData("{features: [boiler]}", "boiler.fuel", "boiler.capacity")]
    [InlineData("{features: [boiler], boiler.fuel: coal}", "boiler.capacity")]
    [InlineData("{features: [boiler], boiler.capacity: 10}", "boiler.fuel")]
    [InlineData("{features: [boiler], boiler.capacity: 40}")] // settled: the fuel no longer matters
    [InlineData("{features: [coating]}")]
    [InlineData("{boiler.fuel: coal}", "boiler.capacity")] // the gate is open, the set is not needed for it
    public void The_gate_comes_before_the_fact_and_is_asked_through_its_set(string facts, params string[] asked) =>
        Assert.Equal(asked, Rules(Sample.Rule("t/r", "{boiler.fuel: coal, boiler.capacity: < 35 t/h}")).Screen(facts).Asked());

    [Fact]
    public void A_set_that_is_known_in_part_is_still_asked_once() =>
        Assert.Equal(["features"], Rules(Sample.Rule("t/r", "{coating: true}")).Screen("{boiler: true}").Asked());

    [Theory]
    [InlineData("{}", "retired", "added")]
    [InlineData("{added: 5}", "retired")]
    [InlineData("{retired: 5}", "added")]
    public void For_a_derived_fact_its_inputs_are_asked(string facts, params string[] asked) =>
        Assert.Equal(asked, Rules(Sample.Rule("t/r", "{ratio: < 1}")).Screen(facts).Asked());

    [Fact]
    public void A_reject_weighs_more_than_a_notify()
    {
        var rules = Rules(Sample.Rule("t/1", "{a: true}", "notify"), Sample.Rule("t/2", "{a: true}", "notify"), Sample.Rule("t/3", "{b: true}"));
        Assert.Equal(["b", "a"], rules.Screen("{}").Asked());
    }

    [Fact]
    public void What_settles_more_rules_comes_first()
    {
        var rules = Rules(Sample.Rule("t/1", "{a: true}"), Sample.Rule("t/2", "{b: true}"), Sample.Rule("t/3", "{b: true, c: true}"));
        Assert.Equal("b", rules.Screen("{}").Asked().First());
    }

    [Fact]
    public void A_need_tells_what_it_decides_and_the_worst_that_may_come_of_it()
    {
        var rules = Rules(Sample.Rule("t/1", "{a: true}", "notify"), Sample.Rule("t/2", "{a: true}"), Sample.Rule("t/3", "{b: true}", "notify"));
        var needs = rules.Screen("{}").Needs;
        Assert.Equal(["t/2", "t/1"], needs[0].Decides.Select(r => r.Id)); // strictest first
        Assert.Equal([Verdict.Reject, Verdict.Notify], needs.Select(n => n.Worst));
    }

    [Fact]
    public void What_can_no_longer_change_the_verdict_is_not_asked()
    {
        var rules = Rules(Sample.Rule("t/1", "{a: true}"), Sample.Rule("t/2", "{b: true}", "notify"), Sample.Rule("t/3", "{c: true}", "encourage"));
        Assert.Empty(rules.Screen("{a: true}").Needs); // rejected, come what may
        Assert.Equal(["a", "b"], rules.Screen("{}").Asked()); // an encouragement changes no verdict
        Assert.Equal(["a"], rules.Screen("{b: true}").Asked()); // a second notify would change nothing
    }

    [Fact]
    public void Only_the_tests_that_are_open_are_asked() =>
        Assert.Equal(["c"], Rules(Sample.Rule("t/r", "{any: [{a: true, b: true}, {c: true}]}")).Screen("{a: false}").Asked());

    [Fact]
    public void Answering_every_need_in_turn_ends_in_a_certain_verdict()
    {
        var rules = Rules(
            Sample.Rule("t/1", "{boiler.fuel: coal, boiler.capacity: < 35 t/h}"),
            Sample.Rule("t/2", "{ratio: < 1}"),
            Sample.Rule("t/3", "{any: [{a: true}, {coating: true, b: true}]}", "notify"));
        var answers = new Dictionary<string, string>
        {
            ["features"] = "[boiler, coating]",
            ["boiler.fuel"] = "gas",
            ["boiler.capacity"] = "10",
            ["retired"] = "5",
            ["added"] = "4",
            ["a"] = "no",
            ["b"] = "no",
            ["c"] = "no",
        };
        var given = new List<string>();
        for (var decision = rules.Screen("{}"); !decision.IsCertain; decision = rules.Screen($"{{{string.Join(", ", given)}}}"))
        {
            var next = decision.Asked().First();
            Assert.DoesNotContain(given, g => g.StartsWith(next + ":", StringComparison.Ordinal));
            given.Add($"{next}: {answers[next]}");
        }

        Assert.DoesNotContain(given, g => g.StartsWith("boiler.capacity:", StringComparison.Ordinal) || g.StartsWith("c:", StringComparison.Ordinal));
    }

    private static RuleSet Rules(params string[] rules) => Sample.Rules(Vocabulary, Sample.Pack(rules));
}
