using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Loading.Applications;
using PermitScreen.Rules;
using PermitScreen.Tests.Repository;
using Xunit;
using static PermitScreen.Rules.RuleState;

namespace PermitScreen.Tests.Semantics;

/// <summary>
/// A process that no rule speaks of is a process all the same: a known word for it leaves the list whole; a word that may be one of those
/// that matter, or that nobody knows, leaves the rest open and never costs the application.
/// </summary>
public class UnlistedMemberTests
{
    private static readonly string Vocabulary = Sample.Vocabulary(
        Sample.Fact("steps", "set", Sample.Values("painting", "plating", "other") + ", unlisted: other, words: {焊接: other, 表面处理: [other, …], 喷漆: painting, 喷涂油漆: painting}"),
        Sample.Fact("areas", "set", Sample.Values("water", "school")));

    [Theory]
    [InlineData("[焊接]", Silent)] // the whole list
    [InlineData("[焊接, …]", Undetermined)]
    [InlineData("焊接等", Undetermined)]
    [InlineData("[焊接, 喷漆]", Fires)]
    [InlineData("[表面处理]", Undetermined)]
    [InlineData("[表面处理, 喷漆]", Fires)]
    [InlineData("[xyz]", Undetermined)]
    [InlineData("[xyz, 喷漆]", Fires)]
    [InlineData("none", Silent)]
    public void What_a_word_says_of_painting(string given, RuleState expected) =>
        Assert.Equal(expected, Sample.Rules(Vocabulary, Sample.Pack(Sample.Rule("t/r", "{steps: painting}"))).Screen($"{{steps: {given}}}").StateOf("t/r"));

    [Fact]
    public void A_word_that_nobody_knows_is_named_with_the_nearest_that_one_knows()
    {
        var read = Read("{steps: [喷涂油柒, 焊接]}");
        Assert.Equal(new ManyValue(["other"]) { IsComplete = false }, read.Value.Facts.Single().Value);
        var remark = Assert.Single(read.Diagnostics);
        Assert.Equal(("PS2021", Severity.Warning, "a.yaml:2:17", "喷涂油漆"), (remark.Code, remark.Severity, remark.Place.ToString(), remark.Suggestion));
    }

    [Fact]
    public void In_a_set_without_such_an_option_it_stays_a_fault() =>
        Assert.Equal("PS1016", Assert.Single(Read("{areas: [xyz]}").Diagnostics).Code);

    /// <summary>A person can be asked again.</summary>
    [Fact]
    public void In_a_single_answer_it_stays_a_fault() =>
        Assert.Equal("PS1016", Assert.Single(new AnswerReader(Sample.Rules(Vocabulary)).Read("steps", "xyz", SourcePlace.Whole("answer")).Diagnostics).Code);

    [Theory]
    [InlineData("type: enum, values: {a: {zh: a, en: a}}, unlisted: a")] // of one value there is no rest
    [InlineData("type: set, values: {a: {zh: a, en: a}}, unlisted: b")]
    [InlineData("type: set, values: {a: {zh: a, en: a}}, words: {w: […]}")] // it stands for nothing
    [InlineData("type: enum, values: {a: {zh: a, en: a}}, words: {w: [a, …]}")]
    public void What_the_vocabulary_cannot_mean(string keys) =>
        Assert.Contains(Sample.Load($"facts:\n- {{id: f, label: {{zh: f, en: f}}, question: {{zh: f, en: f}}, {keys}}}").Diagnostics, d => d.Code == "PS1029");

    [Theory]
    [InlineData("[切割, 焊接, 组装]", true)]
    [InlineData("[破碎, 筛分, 搅拌]", true)]
    [InlineData("[切割, 喷涂]", false)] // liquid or powder
    [InlineData("[机加工, 热处理]", false)] // perhaps quenching
    [InlineData("[组装, 化成]", true)] // of a cell; who anodises foil names 腐蚀 before it, which nobody knows and which leaves the list open
    [InlineData("[筛分, 浸泡]", false)] // perhaps impregnation
    [InlineData("[切片, 蒸煮]", false)] // perhaps of wood chips
    [InlineData("[针织, 精加工]", false)] // of cloth it is dyeing
    [InlineData("[破碎, 洗砂]", false)] // of waste it is washing with water
    [InlineData("[冲压, 回火]", false)] // follows quenching
    [InlineData("[混料, 压制成型]", false)] // of rubber it is vulcanisation
    [InlineData("[搅拌, 沉淀]", false)] // perhaps a reaction
    [InlineData("[冲压, 退火]", true)]
    [InlineData("[焊接, 烤漆]", true)]
    public void The_words_for_ordinary_steps(string given, bool isWhole)
    {
        var read = new ApplicationReader(RealRules.RuleSet).ReadYaml($"id: a\nfacts: {{project.processes: {given}}}", "a.yaml");
        Assert.Empty(read.Diagnostics);
        Assert.Equal(isWhole, Assert.IsType<ManyValue>(read.Value.Facts.Single().Value).IsComplete);
    }

    private static Loaded<Application> Read(string facts) => new ApplicationReader(Sample.Rules(Vocabulary)).ReadYaml($"id: a\nfacts: {facts}", "a.yaml");
}
