using static PermitScreen.Rules.RuleState;
using PermitScreen.Rules;
using Xunit;

namespace PermitScreen.Tests.Semantics;

/// <summary>Semantics 1 and "Rules in YAML": conjunction, any, all, not, unless, lists; numbers, dates and sets.</summary>
public class ConditionTests
{
    private static readonly string Vocabulary = Sample.Vocabulary(
        Sample.Fact("a", "boolean"),
        Sample.Fact("b", "boolean"),
        Sample.Fact("c", "boolean"),
        Sample.Fact("fuel", "enum", Sample.Values("coal", "oil", "gas")),
        Sample.Fact("areas", "set", Sample.Values("redline", "farmland", "wetland")),
        Sample.Fact("steam", "number", "unit: t/h"),
        Sample.Fact("output", "number", "unit: t/a"),
        Sample.Fact("approved", "date"));

    [Theory]
    [InlineData("{a: true, b: true}", "{a: true}", Undetermined)]
    [InlineData("{a: true, b: true}", "{b: false}", Silent)] // the second test settles it while the first is unknown
    [InlineData("{all: [{a: true}, {b: true}]}", "{a: true, b: true}", Fires)]
    [InlineData("{all: [{a: true}, {b: true}], c: true}", "{a: true, b: true}", Undetermined)] // keys beside `all` count, too
    [InlineData("{any: [{a: true}, {b: true}]}", "{b: true}", Fires)]
    [InlineData("{any: [{a: true}, {b: true}]}", "{a: false}", Undetermined)]
    [InlineData("{any: [{a: true, b: true}, {c: true}]}", "{a: false, c: false}", Silent)]
    [InlineData("{any: [{a: true, b: true}, {c: true}]}", "{a: true, c: false}", Undetermined)]
    [InlineData("{not: {a: true}}", "{a: false}", Fires)]
    [InlineData("{not: {a: true}}", "{}", Undetermined)] // unknown is not no
    [InlineData("{not: {a: true, b: true}}", "{a: false}", Fires)]
    [InlineData("{not: {any: [{a: true}, {not: {b: true}}]}}", "{a: false, b: true}", Fires)] // De Morgan through two levels
    [InlineData("{not: {any: [{a: true}, {not: {b: true}}]}}", "{b: false}", Silent)]
    [InlineData("{not: {any: [{a: true}, {not: {b: true}}]}}", "{b: true}", Undetermined)]
    [InlineData("{any: [{all: [{a: true}, {any: [{b: true}, {c: true}]}]}, {fuel: coal}]}", "{a: true, c: true}", Fires)]
    [InlineData("{any: [{all: [{a: true}, {any: [{b: true}, {c: true}]}]}, {fuel: coal}]}", "{b: false, c: false, fuel: oil}", Silent)]
    [InlineData("{a: false}", "{a: false}", Fires)]
    public void Connectives_nest(string when, string facts, RuleState expected) => AssertState(when, facts, expected);

    [Theory]
    [InlineData("{a: true, b: false}", Fires)]
    [InlineData("{a: true, b: true}", Silent)]
    [InlineData("{a: true}", Undetermined)] // whether the exception holds is open
    [InlineData("{b: false}", Undetermined)]
    [InlineData("{a: false}", Silent)] // nothing to except from
    [InlineData("{b: true}", Silent)] // excepted, whatever the rule would say
    public void Unless_is_an_exception_and_unknown_propagates_through_it(string facts, RuleState expected)
    {
        var rules = Sample.Rules(Vocabulary, Sample.Pack(Sample.Rule("t/r", "{a: true}", more: "unless: {b: true}")));
        Assert.Equal(expected, rules.Screen(facts).StateOf("t/r"));
    }

    [Theory]
    [InlineData("{fuel: coal}", "{fuel: coal}", Fires)]
    [InlineData("{fuel: [coal, oil]}", "{fuel: oil}", Fires)] // a list is one of
    [InlineData("{fuel: [coal, oil]}", "{fuel: gas}", Silent)]
    [InlineData("{fuel: [coal, oil]}", "{}", Undetermined)]
    [InlineData("{fuel: [coal, oil, gas]}", "{}", Undetermined)] // every option is allowed, but nobody has said that there is a value
    [InlineData("{fuel: {not: coal}}", "{fuel: gas}", Fires)]
    [InlineData("{fuel: {not: [coal, oil]}}", "{fuel: oil}", Silent)]
    [InlineData("{fuel: {not: coal}}", "{}", Undetermined)]
    public void An_enum_is_one_of_the_options_required(string when, string facts, RuleState expected) => AssertState(when, facts, expected);

    [Theory]
    [InlineData("{areas: redline}", "{areas: [redline, wetland]}", Fires)]
    [InlineData("{areas: [redline, farmland]}", "{areas: [farmland]}", Fires)] // contains at least one of them
    [InlineData("{areas: [redline, farmland]}", "{areas: [wetland]}", Silent)]
    [InlineData("{areas: redline}", "{areas: []}", Silent)] // the empty set is an answer
    [InlineData("{areas: redline}", "{}", Undetermined)]
    [InlineData("{areas: any}", "{areas: [wetland]}", Fires)]
    [InlineData("{areas: any}", "{areas: []}", Silent)]
    [InlineData("{areas: any}", "{}", Undetermined)]
    [InlineData("{areas: none}", "{areas: []}", Fires)]
    [InlineData("{areas: none}", "{areas: none}", Fires)] // as people write it
    [InlineData("{areas: none}", "{areas: [wetland]}", Silent)]
    [InlineData("{areas: none}", "{}", Undetermined)] // absence is never none
    [InlineData("{areas: {not: redline}}", "{areas: [wetland]}", Fires)]
    [InlineData("{areas: {not: redline}}", "{areas: [redline, wetland]}", Silent)]
    public void A_set_contains_one_of_the_options_required(string when, string facts, RuleState expected) => AssertState(when, facts, expected);

    [Theory]
    [InlineData("< 35 t/h", "34.9 t/h", Fires)]
    [InlineData("< 35 t/h", "34.9999999999999999999999999", Fires)] // binary floating point would call this 35
    [InlineData("< 35 t/h", "35 t/h", Silent)]
    [InlineData("< 35 t/h", "35.0000000000000000000000001", Silent)]
    [InlineData("<= 10 t/h", "10", Fires)]
    [InlineData("<= 10 t/h", "10.1", Silent)]
    [InlineData("> 0", "0", Silent)] // zero is a number and not an absence
    [InlineData("> 0", "0.0001", Fires)]
    [InlineData(">= 20 t/h", "19.9", Silent)]
    [InlineData(">= 20 t/h", "20", Fires)]
    [InlineData("35 t/h", "35", Fires)]
    [InlineData("35 t/h", "35.1", Silent)]
    [InlineData(">= 10 t/h, < 35 t/h", "9.9", Silent)]
    [InlineData(">= 10 t/h, < 35 t/h", "10", Fires)]
    [InlineData(">= 10 t/h, < 35 t/h", "34.9", Fires)]
    [InlineData(">= 10 t/h, < 35 t/h", "35", Silent)]
    [InlineData("< 24.5 MW", "35 t/h", Silent)] // 35 t/h are 24.5 MW exactly, at 0.7 MW each
    [InlineData("< 24.5 MW", "34.999 t/h", Fires)]
    [InlineData("< 35 t/h", "24.5 MW", Silent)]
    [InlineData("< 35 t/h", "24499 kW", Fires)]
    [InlineData("< 35 t/h", "34.9蒸吨/小时", Fires)]
    public void Numbers_are_compared_exactly_and_across_units(string required, string given, RuleState expected)
    {
        AssertState($"{{steam: \"{required}\"}}", $"{{steam: \"{given}\"}}", expected);
        AssertState($"{{steam: {{not: \"{required}\"}}}}", $"{{steam: \"{given}\"}}", expected == Fires ? Silent : Fires);
        AssertState($"{{steam: \"{required}\"}}", "{}", Undetermined);
    }

    [Theory]
    [InlineData(">= 3万吨/年", "30000", Fires)]
    [InlineData(">= 3万吨/年", "29999.9 t/a", Silent)]
    [InlineData("< 1 t/a", "999.9 kg/a", Fires)]
    [InlineData("< 1 t/a", "1000 kg/a", Silent)]
    public void Chinese_multiples_and_small_units_meet_at_the_threshold(string required, string given, RuleState expected) =>
        AssertState($"{{output: \"{required}\"}}", $"{{output: {given}}}", expected);

    [Theory]
    [InlineData("< 2020-01-01", "2019-12-31", Fires)]
    [InlineData("< 2020-01-01", "2020-01-01", Silent)]
    [InlineData(">= 2020-01-01", "2020-01-01", Fires)]
    [InlineData(">= 2020-01-01, < 2021-01-01", "2021-01-01", Silent)]
    [InlineData("2020-02-29", "2020-02-29", Fires)]
    [InlineData("< 1970-01-01", "1969-12-31", Fires)] // before the day that counts as zero
    public void Dates_compare_like_numbers(string required, string given, RuleState expected)
    {
        AssertState($"{{approved: \"{required}\"}}", $"{{approved: {given}}}", expected);
        AssertState($"{{approved: \"{required}\"}}", "{}", Undetermined);
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("不清楚")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("\"\"")]
    public void To_say_unknown_is_the_same_as_to_say_nothing(string word) => AssertState("{a: true}", $"{{a: {word}}}", Undetermined);

    [Fact]
    public void More_than_64_tests_in_one_rule_are_all_looked_at()
    {
        var ids = Enumerable.Range(0, 70).Select(i => $"f{i}").ToList();
        var rules = Sample.Rules(
            Sample.Vocabulary([.. ids.Select(i => Sample.Fact(i, "boolean"))]),
            Sample.Pack(Sample.Rule("t/r", $"{{{string.Join(", ", ids.Select(i => i + ": true"))}}}")));
        var allButLast = $"{{{string.Join(", ", ids.SkipLast(1).Select(i => i + ": true"))}, f69: ";
        Assert.Equal(Fires, rules.Screen(allButLast + "true}").StateOf("t/r"));
        Assert.Equal(Silent, rules.Screen(allButLast + "false}").StateOf("t/r"));
        Assert.Equal(Undetermined, rules.Screen(allButLast + "unknown}").StateOf("t/r"));
    }

    [Fact]
    public void More_than_64_options_in_one_set_are_all_told_apart()
    {
        var options = Enumerable.Range(0, 70).Select(i => $"o{i}").ToArray();
        var rules = Sample.Rules(
            Sample.Vocabulary(Sample.Fact("s", "set", Sample.Values(options))),
            Sample.Pack(Sample.Rule("t/first", "{s: o0}"), Sample.Rule("t/last", "{s: [o68, o69]}"), Sample.Rule("t/none", "{s: none}")));
        var decision = rules.Screen("{s: [o69]}");
        Assert.Equal(Silent, decision.StateOf("t/first"));
        Assert.Equal(Fires, decision.StateOf("t/last"));
        Assert.Equal(Silent, decision.StateOf("t/none"));
    }

    private static void AssertState(string when, string facts, RuleState expected)
    {
        var rules = Sample.Rules(Vocabulary, Sample.Pack(Sample.Rule("t/r", when)));
        Assert.Equal(expected, rules.Screen(facts).StateOf("t/r"));
    }
}
