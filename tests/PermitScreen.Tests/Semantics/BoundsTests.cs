using FsCheck;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Quantities;
using PermitScreen.Rules;
using Xunit;
using static PermitScreen.Rules.RuleState;

namespace PermitScreen.Tests.Semantics;

/// <summary>Semantics 19: a number may be known as an interval; a test is settled where the whole interval agrees.</summary>
public class BoundsTests
{
    private static readonly string Vocabulary = Sample.Vocabulary(
        Sample.Fact("boiler", "boolean"),
        Sample.Fact("capacity", "number", "unit: t/h, gate: {boiler: true}, of_each: yes, positive: yes"),
        Sample.Fact("total", "number", "unit: t/h, gate: {boiler: true}, total_of: capacity"),
        Sample.Fact("retired", "number", "unit: t/a"),
        Sample.Fact("added", "number", "unit: t/a"),
        Sample.Fact("ratio", "number", "unit: \"1\", derive: {ratio: [retired, added]}"));

    [Theory]
    [InlineData("< 35 t/h", "< 35 t/h", Fires)] // open at the limit itself
    [InlineData("< 35 t/h", "35 t/h以下", Undetermined)] // closed there: perhaps just 35
    [InlineData("< 35 t/h", "34 t/h以下", Fires)]
    [InlineData("<= 35 t/h", "35 t/h以下", Fires)]
    [InlineData("< 35 t/h", "≥ 35 t/h", Silent)]
    [InlineData("<= 35 t/h", "≥ 35 t/h", Undetermined)]
    [InlineData("<= 35 t/h", "> 35 t/h", Silent)]
    [InlineData("< 35 t/h", "20-30 t/h", Fires)]
    [InlineData("< 35 t/h", "20-40 t/h", Undetermined)]
    [InlineData("\">= 20 t/h, < 65 t/h\"", "20-60 t/h", Fires)]
    [InlineData("\">= 20 t/h, < 65 t/h\"", "≥ 20 t/h", Undetermined)]
    [InlineData("{not: \"< 35 t/h\"}", "20-30 t/h", Silent)]
    [InlineData("< 35 t/h", "2×30 t/h", Fires)] // each of the two
    [InlineData("\"> 0 t/h\"", "< 35 t/h", Fires)] // a capacity that exists is more than none
    public void A_test_is_settled_where_the_whole_interval_agrees(string required, string given, RuleState expected) =>
        Assert.Equal(expected, Screen($"{{capacity: {required}}}", $"{{boiler: true, capacity: \"{given}\"}}").StateOf("t/r"));

    [Theory]
    [InlineData("1200吨/年", Fires)] // no heavier than 1.2: 1000 kL at least
    [InlineData("1199吨/年", Undetermined)]
    [InlineData("780吨/年", Undetermined)] // no lighter than 0.78: 1000 kL at most
    [InlineData("779吨/年", Silent)]
    [InlineData("年产779吨", Silent)]
    [InlineData("779 t", Silent)]
    [InlineData("不足780吨/年", Silent)]
    [InlineData("0.13万吨/年", Fires)]
    [InlineData("999 kL/a", Silent)]
    [InlineData("1000 kL/a", Fires)]
    public void A_volume_stated_by_weight_is_the_interval_of_its_densities(string given, RuleState expected) =>
        Assert.Equal(expected, Wine("density: \">= 0.78, <= 1.2\"").Screen($"{{wine: \"{given}\"}}").StateOf("t/r"));

    [Theory]
    [InlineData("unit: t/a, density: \">= 0.78, <= 1.2\"")] // of a weight
    [InlineData("unit: kL/a, density: \">= 0.78\"")]
    [InlineData("unit: kL/a, density: \"<= 1.2\"")]
    public void A_density_has_two_ends_and_is_of_a_volume(string fact) =>
        Assert.Contains(Sample.Load(Sample.Vocabulary(Sample.Fact("wine", "number", fact)), Sample.Pack(Sample.Rule("t/r", "{wine: \"> 1 m3\"}"))).Diagnostics, d => d.Message(Language.En).Contains("`density`", StringComparison.Ordinal));

    [Theory]
    [InlineData("retired: \"900-1000 t/a\", added: \"1000 t/a\"", Undetermined)] // 0.9 to 1, both possible
    [InlineData("retired: \"900-999 t/a\", added: \"1000 t/a\"", Fires)]
    [InlineData("retired: \"< 1000 t/a\", added: \"1000 t/a\"", Fires)] // open at 1
    [InlineData("retired: \"1000 t/a\", added: \"900-1000 t/a\"", Silent)]
    [InlineData("retired: \"> 1000 t/a\", added: \"<= 1000 t/a\"", Silent)] // none added: no ratio; else above 1
    [InlineData("retired: 0, added: \"<= 10 t/a\"", Undetermined)] // none added, or nothing for what is
    [InlineData("retired: 0, added: \"1-10 t/a\"", Fires)]
    [InlineData("retired: \"5 t/a\", added: \"< 10 t/a\"", Undetermined)]
    public void A_ratio_of_intervals_keeps_apart_what_a_zero_means(string facts, RuleState expected) =>
        Assert.Equal(expected, Screen("{ratio: < 1}", $"{{{facts}}}").StateOf("t/r"));

    private static RuleSet Wine(string density) => Sample.Rules(
        Sample.Vocabulary(Sample.Fact("wine", "number", $"unit: kL/a, {density}")), Sample.Pack(Sample.Rule("t/r", "{wine: \">= 1000 kL/a\"}")));

    [Fact]
    public void A_ratio_above_the_limit_or_none_at_all_fails_a_lower_limit_and_does_not_meet_it_for_sure()
    {
        const string Facts = "{retired: \"> 1000 t/a\", added: \"<= 1000 t/a\"}";
        Assert.Equal(Undetermined, Screen("{ratio: \">= 1\"}", Facts).StateOf("t/r")); // there may be no ratio
        Assert.Equal(Fires, Screen("{not: {ratio: < 1}}", Facts).StateOf("t/r"));
    }

    [Fact]
    public void What_may_be_zero_opens_no_gate_and_contradicts_no_closed_one()
    {
        Assert.Equal(Undetermined, Screen("{boiler: true}", "{total: \"< 10 t/h\"}").StateOf("t/r"));
        Assert.Equal(Fires, Screen("{boiler: true}", "{total: \"> 0 t/h\"}").StateOf("t/r"));
        Assert.Empty(Screen("{boiler: true}", "{boiler: false, total: \"< 10 t/h\"}").Sheet.Contradictions);
        Assert.NotEmpty(Screen("{boiler: true}", "{boiler: false, total: \"> 5 t/h\"}").Sheet.Contradictions);
    }

    [Fact]
    public void Of_two_boilers_the_total_is_the_sum_and_each_has_its_own()
    {
        var decision = Screen("{all: [{capacity: \"35 t/h\"}, {total: \"70 t/h\"}]}", "{boiler: true, total: \"2×35 t/h\"}");
        Assert.Equal(Fires, decision.StateOf("t/r"));
        Assert.Equal(Silent, Screen("{capacity: \"35 t/h\"}", "{boiler: true, total: \"2×35 t/h\", capacity: \"30 t/h\"}").StateOf("t/r")); // what is stated stays
    }

    [Fact]
    public void An_estimate_is_an_assumption_that_silences_and_is_named()
    {
        const string Facts = "{boiler: true, capacity: 约50 t/h}";
        var decision = Screen("{capacity: < 35 t/h}", Facts);
        Assert.Equal(Silent, decision.StateOf("t/r"));
        Assert.Equal(["capacity"], decision.Sheet.Assumptions.Select(f => f.Id));
        Assert.Equal(Undetermined, Screen("{capacity: < 35 t/h}", "{boiler: true, capacity: 约20 t/h}").StateOf("t/r")); // never makes a rule fire
        Assert.Equal(Undetermined, Screen("{capacity: < 35 t/h}", Facts, strict: true).StateOf("t/r"));
        Assert.Equal(["capacity"], Screen("{capacity: < 35 t/h}", Facts, strict: true).Asked());
    }

    [Fact]
    public void What_is_only_bounded_can_be_asked_again() =>
        Assert.Equal(["capacity"], Screen("{capacity: < 35 t/h}", "{boiler: true, capacity: \"20-40 t/h\"}").Asked());

    [Theory]
    [InlineData("capacity: 0", "PS1017")] // a boiler that exists has more than none
    [InlineData("capacity: \"< 0 t/h\"", "PS1017")]
    [InlineData("capacity: \"40-20 t/h\"", "PS1017")]
    [InlineData("capacity: \"< 35\"", "PS1017")] // its unit was perhaps cut off
    [InlineData("capacity: \"35+20 t/h\"", "PS1017")] // things that are not alike are stated one by one
    [InlineData("total: \"35+20 t/h\"", null)]
    [InlineData("total: 无", null)] // none of it
    [InlineData("total: —", null)] // nobody knows
    public void What_cannot_be_is_refused_with_its_place(string fact, string? code)
    {
        var result = new Loading.Applications.ApplicationReader(Rules("{boiler: true}")).ReadYaml($"id: a\nfacts: {{{fact}}}", "a.yaml");
        Assert.Equal(code is null ? [] : [code], result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Code));
    }

    /// <summary>Whatever holds of an interval holds of every number in it.</summary>
    [Law]
    public void What_is_settled_by_bounds_is_settled_so_by_every_value_within(
        NonNegativeInt low, NonNegativeInt width, byte within, NonNegativeInt limit, byte comparison, PositiveInt added)
    {
        var from = low.Get % 13;
        var to = from + (width.Get % 13);
        var value = Rational.FromInt64(from) + Rational.FromRatio((to - from) * within, byte.MaxValue);
        var test = $"{Comparisons[comparison % Comparisons.Length]} {limit.Get % 25}";
        foreach (var condition in (ReadOnlySpan<string>)[$"{{retired: \"{test} t/a\"}}", $"{{ratio: \"{test}\"}}"])
        {
            var bounded = Screen(condition, $"{{retired: \"{from}-{to} t/a\", added: {1 + (added.Get % 6)}}}").StateOf("t/r");
            var exact = Screen(condition, $"{{retired: \"{value} t/a\", added: {1 + (added.Get % 6)}}}").StateOf("t/r");
            if (bounded != Undetermined)
                Assert.Equal(bounded, exact);
        }
    }

    private static readonly string[] Comparisons = ["<", "<=", ">", ">="];

    private static Decision Screen(string when, string facts, bool strict = false) => Rules(when).Screen(facts, strict: strict);

    private static RuleSet Rules(string when) => Sample.Rules(Vocabulary, Sample.Pack(Sample.Rule("t/r", when)));
}
