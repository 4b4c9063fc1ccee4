using PermitScreen.Asking;
using PermitScreen.Facts;
using Xunit;

namespace PermitScreen.Tests.Asking;

public class LayAnswerTests
{
    [Theory]
    [InlineData("项目是否位于禁养区内？", "不在", "false")]
    [InlineData("项目是否位于禁养区内？", "不位于", "false")]
    [InlineData("项目是否位于禁养区内？", "位于", "true")]
    [InlineData("项目是否位于禁养区内？", "在", "true")]
    [InlineData("是否列入重点排污单位名录？", "没有列入", "false")]
    [InlineData("是否列入重点排污单位名录？", "未列入", "false")]
    [InlineData("是否属于重污染行业？", "不属于", "false")]
    [InlineData("是否属于重污染行业？", "重污染", "重污染")] // no verb: it says neither yes nor no
    [InlineData("是否不产生废水？", "不产生", "true")] // the words of the question itself
    [InlineData("是否不产生废水？", "产生", "产生")] // two readings, neither is taken
    [InlineData("是否属于重污染行业？", "不好说", "不好说")]
    [InlineData("是否属于重污染行业？", "属", "属")]
    [InlineData("是否属于重污染行业？", "", "")]
    public void The_verb_of_the_question_answers_it(string question, string answer, string plain)
    {
        var fact = new Fact { Id = "a", Type = FactType.Boolean, Label = new("甲", "a"), Question = new(question, "?") };
        Assert.Equal(plain, LayAnswer.Plain(answer, fact, new(2026, 11, 26)));
    }

    [Theory]
    [InlineData("没有", "none", "none")]
    [InlineData("不在", "none", "none")]
    [InlineData("没有", "bad", "没有")] // no option denies all the others
    [InlineData("不良", "none", "不良")]
    public void Denial_of_a_choice_is_the_option_that_denies_all_the_others(string answer, string option, string plain)
    {
        var fact = new Fact
        {
            Id = "a",
            Type = FactType.Enum,
            Label = new("甲", "a"),
            Question = new("位于哪一级？", "?"),
            Options = [new("first", new("一级", "first")), new(option, new("不在保护区内", "outside"))],
        };
        Assert.Equal(plain, LayAnswer.Plain(answer, fact, new(2026, 11, 26)));
    }
}
