using PermitScreen.Loading.Applications;
using PermitScreen.Rules;
using Xunit;
using static PermitScreen.Rules.RuleState;

namespace PermitScreen.Tests.Semantics;

/// <summary>Of a choice people say 无 and 否 where it has an option for nothing, and never where it has none.</summary>
public class OptionWordsTests
{
    private static readonly string Vocabulary = Sample.Vocabulary(
        Sample.Fact("zone", "enum", Sample.Values("none", "first", "second") + ", words: {一级: first}"),
        Sample.Fact("fuel", "enum", Sample.Values("coal", "gas")),
        Sample.Fact("features", "set", Sample.Values("water", "air") + ", words: {废水: water, 固废: []}"));

    [Theory]
    [InlineData("一级", Fires)]
    [InlineData("无", Silent)]
    [InlineData("否", Silent)]
    [InlineData("不涉及", Silent)]
    public void The_words_for_an_option_are_read(string word, RuleState expected) =>
        Assert.Equal(expected, Sample.Rules(Vocabulary, Sample.Pack(Sample.Rule("t/r", "{zone: first}"))).Screen($"{{zone: {word}}}").StateOf("t/r"));

    [Theory]
    [InlineData("[废水, 固废]", Fires)]
    [InlineData("废水、固废", Fires)]
    [InlineData("[固废]", Silent)] // an answer all the same: nothing else was ticked
    [InlineData("固废", Silent)]
    public void What_a_set_does_not_ask_after_may_be_named(string words, RuleState expected) =>
        Assert.Equal(expected, Sample.Rules(Vocabulary, Sample.Pack(Sample.Rule("t/r", "{features: water}"))).Screen($"{{features: {words}}}").StateOf("t/r"));

    [Theory]
    [InlineData("设有", Fires)]
    [InlineData("√", Fires)]
    [InlineData("存在", Fires)]
    [InlineData("不设", Silent)]
    [InlineData("×", Silent)]
    [InlineData("不产生", Silent)]
    public void Yes_and_no_have_many_words(string word, RuleState expected) =>
        Assert.Equal(expected, Sample.Rules(Sample.Vocabulary(Sample.Fact("lab", "boolean")), Sample.Pack(Sample.Rule("t/r", "{lab: true}"))).Screen($"{{lab: {word}}}").StateOf("t/r"));

    [Fact]
    public void What_may_mean_either_is_refused() =>
        Assert.True(new ApplicationReader(Sample.Rules(Sample.Vocabulary(Sample.Fact("lab", "boolean")))).ReadYaml("id: a\nfacts: {lab: 不涉及}", "a.yaml").IsRefused);

    [Fact]
    public void Where_nothing_is_no_option_none_is_refused() =>
        Assert.True(new ApplicationReader(Sample.Rules(Vocabulary)).ReadYaml("id: a\nfacts: {fuel: 无}", "a.yaml").IsRefused);
}
