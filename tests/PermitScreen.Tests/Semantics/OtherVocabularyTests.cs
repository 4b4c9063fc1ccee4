using PermitScreen.Facts;
using PermitScreen.Rules;
using Xunit;

namespace PermitScreen.Tests.Semantics;

/// <summary>An application speaks of the facts of the vocabulary it was read with, and of no others, wherever they stand.</summary>
public class OtherVocabularyTests
{
    private static readonly string X = Sample.Fact("x", "boolean");

    private static readonly string Y = Sample.Fact("y", "boolean");

    private static readonly RuleSet Rules = RulesOf(X, Y);

    [Fact]
    public void Facts_of_another_vocabulary_are_refused_and_never_read_by_their_position()
    {
        var application = Rules.Application("{x: true, y: false}");
        var misuse = Assert.Throws<ArgumentException>(() => Screen(RulesOf(Y, X), application));
        Assert.Contains("`x`", misuse.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Screen(RulesOf(X, Y), application)); // the same files read again
        Assert.Throws<ArgumentException>(() => Screen(RulesOf(Sample.Fact("new", "boolean"), X, Y), application));
        Assert.Throws<ArgumentException>(() => Screen(Rules, application).Sheet.ValueOf(RulesOf(X, Y).Vocabulary["x"]!));
    }

    [Fact]
    public void Access_lists_added_to_a_rule_set_leave_its_facts_as_they_are() =>
        Assert.Equal(Verdict.Pass, Screen(Rules.With([]), Rules.Application("{x: true, y: false}")).Range.Worst);

    [Fact]
    public void An_application_is_read_again_by_the_ids_of_its_facts()
    {
        var reloaded = RulesOf(Y, X);
        var renewed = Rules.Application("{x: true, y: false}").For(reloaded).Value;
        Assert.Equal(new VerdictRange(Verdict.Pass, Verdict.Pass, Verdict.Pass), Screen(reloaded, renewed).Range);
        Assert.All(renewed.Facts, given => Assert.True(reloaded.Vocabulary.Contains(given.Fact)));
    }

    [Theory]
    [InlineData("boolean", "", "yes", "boolean", "")]
    [InlineData("number", "unit: t/h", "24.43 MW", "number", "unit: t/h")]
    [InlineData("number", "unit: t/h", "35", "number", "unit: MW")] // tons of steam then, not megawatts now
    [InlineData("number", "unit: t/h", "24.43 MW", "number", "unit: MW")]
    [InlineData("date", "", "2025-06-01", "date", "")]
    [InlineData("text", "", "某厂", "text", "")]
    [InlineData("region", "", "昭通市昭阳区", "region", "")]
    [InlineData("industry", "", "[水泥制造, \"4430\"]", "industry", "")]
    [InlineData("set", "values: {a: {zh: 甲、乙, en: a}, b: {zh: 丙, en: b}}", "[甲、乙, b]", "set", "values: {b: {zh: 丙, en: b}, a: {zh: 甲, en: a}}")]
    [InlineData("set", "values: {a: {zh: 甲, en: a}}", "[]", "set", "values: {a: {zh: 甲, en: a}}")]
    public void What_is_read_again_means_the_same(string type, string more, string text, string newType, string newMore)
    {
        var given = Assert.Single(RulesOf(X, Y, Sample.Fact("z", type, more)).Application($"{{z: {text}}}").Facts);
        var other = RulesOf(Y, Sample.Fact("z", newType, newMore), X);
        var renewed = Assert.Single(new Application { Id = "a", Facts = [given] }.For(other).Value.Facts);
        Assert.Equal((given.Text, given.Place), (renewed.Text, renewed.Place));
        var expected = given.Value is NumberValue number ? new NumberValue(number.Value * given.Fact.Unit!.Factor / renewed.Fact.Unit!.Factor) : given.Value;
        Assert.Equal(expected, renewed.Value);
    }

    [Fact]
    public void What_is_no_longer_understood_is_a_fault_at_its_place()
    {
        var given = RulesOf(X, Y, Sample.Fact("gone", "boolean"), Sample.Fact("fuel", "enum", Sample.Values("coal", "gas"))).Application("{gone: true, fuel: gas}");
        var result = given.For(RulesOf(X, Y, Sample.Fact("fuel", "enum", Sample.Values("coal", "oil"))));
        Assert.True(result.IsRefused);
        Assert.Equal(["PS2001 a.yaml:2:15", "PS1016 a.yaml:2:27"], result.Diagnostics.Select(d => $"{d.Code} {d.Place}"));
    }

    [Fact]
    public void Two_facts_that_have_become_one_are_a_fault()
    {
        var result = RulesOf(X, Y, Sample.Fact("old", "boolean")).Application("{x: true, old: false}")
            .For(RulesOf(Sample.Fact("x", "boolean", "aliases: [old]"), Y));
        Assert.Equal(["PS2002"], result.Diagnostics.Select(d => d.Code));
    }

    private static RuleSet RulesOf(params string[] facts) => Sample.Rules(
        Sample.Vocabulary(facts), Sample.Pack(Sample.Rule("t/r", "{y: true}")));

    private static Decision Screen(RuleSet rules, Application application) => rules.Screener().Screen(application, Sample.On(Sample.Day("2026-06-01")));
}
