using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.Screening;
using Xunit;

namespace PermitScreen.Tests.Semantics;

/// <summary>Semantics 9: a reject names the smallest change of stated facts that would stop it, where one exists.</summary>
public class SmallestChangeTests
{
    private static readonly string Vocabulary = Sample.Vocabulary(
        Sample.Fact("project.region", "region"),
        Sample.Fact("project.industry", "industry"),
        Sample.Fact("areas", "set", Sample.Values("redline", "water")),
        Sample.Fact("redline", "boolean", "same_as: {areas: redline}"),
        Sample.Fact("fuel", "enum", Sample.Values("coal", "gas", "oil")),
        Sample.Fact("capacity", "number", "unit: t/h"),
        Sample.Fact("retired", "number", "unit: t/a"),
        Sample.Fact("added", "number", "unit: t/a"),
        Sample.Fact("ratio", "number", "unit: \"1\", derive: {ratio: [retired, added]}"),
        Sample.Fact("a", "boolean"),
        Sample.Fact("b", "boolean"));

    [Theory]
    [InlineData("{capacity: < 35 t/h}", "{capacity: 34.9}", "capacity 34.9→35 [35, ∞)")]
    [InlineData("{capacity: <= 10}", "{capacity: 10}", "capacity 10→11 (10, ∞)")]
    [InlineData("{capacity: \">= 20\"}", "{capacity: 25}", "capacity 25→10 (-∞, 20)")]
    [InlineData("{capacity: \"> 20\"}", "{capacity: 25}", "capacity 25→20 (-∞, 20]")]
    [InlineData("{ratio: < 1}", "{retired: 900000, added: 1000000}", "retired 900000→1000000 [1000000, ∞)")] // the clinker line of DZ-01
    [InlineData("{ratio: \"< 1.25\"}", "{retired: 1000, added: 1000}", "retired 1000→1250 [1250, ∞)")]
    [InlineData("{ratio: \"< 1.5\"}", "{retired: 0, added: 10}", "retired 0→15 [15, ∞)")]
    [InlineData("{a: true}", "{a: true}", "a True→False")]
    [InlineData("{fuel: [coal, oil]}", "{fuel: oil}", "fuel oil→gas")]
    [InlineData("{areas: redline}", "{areas: [redline, water]}", "areas redline,water→water")]
    [InlineData("{redline: true}", "{areas: [redline, water]}", "areas redline,water→water")] // through the mirror to what was stated
    [InlineData("{areas: redline}", "{redline: true}", "redline True→False")]
    [InlineData("{not: {a: true}}", "{a: false}", "a False→True")]
    public void One_stated_fact_is_enough(string when, string facts, string change) => Assert.Equal([change], ChangesOf(when, facts));

    [Fact]
    public void Of_a_conjunction_the_cheapest_test_is_changed() => // a capacity is changed more easily than a fuel
        Assert.Equal(["capacity 10→35 [35, ∞)"], ChangesOf("{fuel: coal, capacity: < 35 t/h}", "{fuel: coal, capacity: 10}"));

    [Fact]
    public void Of_a_disjunction_every_true_part_must_change() =>
        Assert.Equal(["a True→False", "capacity 10→35 [35, ∞)"], ChangesOf("{any: [{a: true}, {capacity: < 35}]}", "{a: true, capacity: 10}").Order());

    [Fact]
    public void A_part_that_does_not_hold_is_left_alone() =>
        Assert.Equal(["a True→False"], ChangesOf("{any: [{a: true}, {b: true}]}", "{a: true, b: false}"));

    [Fact]
    public void The_exception_may_be_the_way_out() =>
        Assert.Equal(["b False→True"], ChangesOf("{project.industry: \"3011\"}", "{project.industry: \"3011\", b: false}", "unless: {b: true}"));

    [Theory]
    [InlineData("{project.industry: \"3011\"}", "{project.industry: \"3011\"}")] // what the project is cannot be chosen
    [InlineData("{project.region: \"530600\"}", "{project.region: \"530602\"}")]
    [InlineData("{capacity: \">= 0\"}", "{capacity: 5}")] // no number is below zero
    public void Where_nothing_helps_nothing_is_named(string when, string facts) => Assert.Empty(ChangesOf(when, facts));

    [Fact]
    public void Only_a_reject_that_fires_has_one()
    {
        var rules = Sample.Rules(Vocabulary, Sample.Pack(
            Sample.Rule("t/notify", "{a: true}", "notify"), Sample.Rule("t/open", "{b: true}")));
        Assert.All(rules.Screen("{a: true}").Reasons, r => Assert.Empty(r.SmallestChange));
    }

    [Theory]
    [InlineData("{all: [{capacity: \">= 10\"}, {capacity: < 35}]}", "{capacity: 20}")]
    [InlineData("{capacity: \">= 10, < 35\"}", "{capacity: 20}")]
    [InlineData("{any: [{capacity: < 20}, {capacity: \"< 35\"}]}", "{capacity: 10}")] // one new value for two tests
    [InlineData("{ratio: < 1, capacity: \"> 5\"}", "{retired: 1, added: 3, capacity: 7}")]
    [InlineData("{ratio: < 1}", "{retired: 1, added: 3}")]
    public void Whoever_makes_the_change_is_no_longer_rejected(string when, string facts)
    {
        var rules = Sample.Rules(Vocabulary, Sample.Pack(Sample.Rule("t/r", when)));
        var decision = rules.Screen(facts);
        var changes = decision.ReasonOf("t/r").SmallestChange;
        Assert.NotEmpty(changes);
        var changed = changes.Aggregate(decision.Application, (a, c) => a.With(new GivenFact(c.Fact, c.To, "", default)));
        Assert.Equal(RuleState.Silent, rules.Screener().Screen(changed, Sample.On(decision.AsOf)).StateOf("t/r"));
        Assert.All(changes, c => Assert.True(c.Range is null || c.To is NumberValue n && c.Range.Contains(n.Value)));
    }

    private static IEnumerable<string> ChangesOf(string when, string facts, string more = "")
    {
        var rules = Sample.Rules(Vocabulary, Sample.Pack(Sample.Rule("t/r", when, more: more)));
        return rules.Screen(facts).ReasonOf("t/r").SmallestChange.Select(Text);
    }

    private static string Text(Change change)
    {
        var text = $"{change.Fact.Id} {Text(change.From)}→{Text(change.To)}";
        if (change.Range is not { } range)
            return text;
        var low = range.Low is { } l ? (range.LowIncluded ? "[" : "(") + l : "(-∞";
        var high = range.High is { } h ? h + (range.HighIncluded ? "]" : ")") : "∞)";
        return $"{text} {low}, {high}";
    }

    private static string Text(FactValue value) => value switch
    {
        NumberValue number => number.Value.ToString(),
        BooleanValue boolean => boolean.Value.ToString(),
        OptionValue option => option.Option,
        ManyValue many => string.Join(',', many.Items),
        _ => value.ToString(),
    };
}
