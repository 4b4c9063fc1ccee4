using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Loading.Applications;
using PermitScreen.Rules;
using Xunit;
using static PermitScreen.Rules.RuleState;

namespace PermitScreen.Tests.Semantics;

/// <summary>Semantics 20: a set may be known as at least these; what is not named is then unknown.</summary>
public class IncompleteSetTests
{
    private static readonly string Vocabulary = Sample.Vocabulary(
        Sample.Fact("areas", "set", Sample.Values("redline", "water", "school") + ", aliases: [敏感区], words: {校区: [school, \"water?\"], 文教: \"school\"}"),
        Sample.Fact("redline", "boolean", "same_as: {areas: redline}"),
        Sample.Fact("nature", "set", Sample.Values("new", "expansion", "renovation") + ", words: {改扩建: [renovation, expansion], 新建项目: new}"),
        Sample.Fact("project.industry", "industry"),
        Sample.Fact("items", "item"));

    [Theory]
    [InlineData("{areas: school}", "{at_least: [school]}", Fires)]
    [InlineData("{areas: water}", "{at_least: [school]}", Undetermined)]
    [InlineData("{areas: water}", "[school, …]", Undetermined)]
    [InlineData("{areas: water}", "school 等", Undetermined)]
    [InlineData("{areas: water}", "至少 school、redline", Undetermined)]
    [InlineData("{redline: true}", "至少 school、redline", Fires)]
    [InlineData("{areas: water}", "[school]", Silent)] // the whole list
    [InlineData("{areas: any}", "some", Fires)]
    [InlineData("{areas: any}", "有，种类不清", Fires)]
    [InlineData("{areas: none}", "some", Silent)]
    [InlineData("{areas: water}", "some", Undetermined)]
    [InlineData("{areas: any}", "{at_least: []}", Undetermined)]
    [InlineData("{areas: school}", "校区", Fires)]
    [InlineData("{areas: water}", "[校区]", Undetermined)] // may be one
    [InlineData("{areas: redline}", "[校区]", Silent)] // is not this one
    [InlineData("{redline: true}", "[校区]", Silent)]
    [InlineData("{areas: redline}", "[校区, …]", Undetermined)] // something else leaves the rest open
    [InlineData("{areas: water}", "[校区, water]", Fires)]
    [InlineData("{areas: redline}", "[school, \"water?\"]", Silent)]
    public void Of_what_is_not_named_nothing_is_known(string when, string given, RuleState expected) =>
        Assert.Equal(expected, Screen(when, $"{{areas: {given}}}").StateOf("t/r"));

    [Fact]
    public void If_there_is_some_member_the_last_one_left_is_it() =>
        Assert.Equal(Fires, Sample.Rules(
            Sample.Vocabulary(Sample.Fact("areas", "set", Sample.Values("redline", "water")), Sample.Fact("redline", "boolean", "same_as: {areas: redline}")),
            Sample.Pack(Sample.Rule("t/r", "{areas: water}"))).Screen("{areas: some, redline: false}").StateOf("t/r"));

    [Theory]
    [InlineData("{project.industry: \"2614\"}", "{at_least: [\"3011\"]}", Undetermined)]
    [InlineData("{project.industry: \"3011\"}", "{at_least: [\"3011\"]}", Fires)]
    public void Codes_may_be_named_in_part_as_well(string when, string given, RuleState expected)
    {
        Assert.Equal(expected, Screen(when, $"{{project.industry: {given}}}").StateOf("t/r"));
        var scoped = Sample.Rules(Vocabulary, Sample.Pack(Sample.Rule("t/r", "{areas: any}", more: $"industry: {when[(when.IndexOf('"', StringComparison.Ordinal))..^1]}")));
        Assert.Equal(expected, scoped.Screen($"{{areas: redline, project.industry: {given}}}").StateOf("t/r"));
    }

    [Theory]
    [InlineData("{at_least: [school]}")]
    [InlineData("校区")]
    public void It_can_be_asked_again_and_is_written_so_that_it_reads_back(string given)
    {
        var decision = Screen("{areas: water}", $"{{areas: {given}}}");
        Assert.Equal(["areas"], decision.Asked());
        var again = new ApplicationReader(decision.RuleSet).ReadYaml(ApplicationWriter.WriteYaml(decision.Application), "b.yaml").Value;
        Assert.Equal(decision.Application.Facts.Single().Value, again.Facts.Single().Value);
        Assert.Equal(decision.Application.Facts.Single().Value, decision.Application.For(decision.RuleSet).Value.Facts.Single().Value);
    }

    [Theory]
    [InlineData("改扩建", "renovation,expansion")]
    [InlineData("[新建项目, 改扩建]", "new,renovation,expansion")]
    [InlineData("new; expansion", "new,expansion")]
    public void A_word_may_stand_for_several_options(string given, string expected)
    {
        var value = Screen("{nature: new}", $"{{nature: {given}}}").Application.Facts.Single().Value;
        Assert.Equal(expected, string.Join(',', Assert.IsType<ManyValue>(value).Items));
    }

    [Fact]
    public void In_an_answer_and_in_nested_facts_the_same_words_are_read()
    {
        var rules = Sample.Rules(Vocabulary, Sample.Pack(Sample.Rule("t/r", "{areas: any}")));
        var answer = new AnswerReader(rules).Read("敏感区", "school;redline;…", SourcePlace.Whole("answer"));
        Assert.Equal(new ManyValue(["school", "redline"]) { IsComplete = false }, answer.Fact?.Value);
        var json = new ApplicationReader(rules).ReadJson("""{"id": "a", "facts": {"areas": {"at_least": ["school"]}}}"""u8, "a.json").Value;
        Assert.Equal(new ManyValue(["school"]) { IsComplete = false }, json.Facts.Single().Value);
    }

    private static Decision Screen(string when, string facts) =>
        Sample.Rules(Vocabulary, Sample.Pack(Sample.Rule("t/r", when))).Screen(facts);
}
