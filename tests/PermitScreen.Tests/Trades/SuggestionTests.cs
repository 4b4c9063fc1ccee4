using NodaTime;
using PermitScreen.Diagnostics;
using PermitScreen.Explaining;
using PermitScreen.Facts;
using PermitScreen.Loading.Applications;
using PermitScreen.Tests.Repository;
using Xunit;

namespace PermitScreen.Tests.Trades;

/// <summary>Who writes an everyday word for an industry is told what it may be, or nothing.</summary>
public class SuggestionTests
{
    [Theory]
    [InlineData("废纸回收", "5191 再生物资回收与批发 / 4220 非金属废料和碎屑加工处理 / 4210 金属废料和碎屑加工处理")] // of several divisions
    [InlineData("张三", null)]
    [InlineData("养朱", null)]
    public void An_unknown_industry_leads_to_trades(string text, string? suggestion)
    {
        var result = new ApplicationReader(RealRules.RuleSet).ReadYaml($"id: a\nfacts: {{project.industry: {text}}}", "a.yaml");
        var fault = result.Diagnostics.Single(d => d.Code == "PS1101");
        Assert.Equal(suggestion, fault.Suggestion);
        Assert.Equal("a.yaml:2:27", fault.Place.ToString());
    }

    /// <summary>All that the word may mean is one code, or lies under one: the application is read so, and the decision asks to check it.</summary>
    [Theory]
    [InlineData("生猪养殖", "0313")]
    [InlineData("商品混凝土", "3021")]
    [InlineData("木质家具", "2110")]
    [InlineData("电镀厂", "3360")] // with the item that this code brings in
    [InlineData("110kV变电站", "4420")]
    [InlineData("屠宰场", "135")] // cattle or poultry: the group
    [InlineData("印染厂", "17")] // of several groups: the division
    [InlineData("家具厂", "21")] // the words mean the division itself
    public void A_word_that_leaves_no_doubt_is_taken(string text, string code)
    {
        var result = new ApplicationReader(RealRules.RuleSet).ReadYaml($"id: a\nfacts: {{project.industry: {text}}}", "a.yaml");
        var remark = Assert.Single(result.Diagnostics);
        Assert.Equal(("PS2020", "a.yaml:2:27"), (remark.Code, remark.Place.ToString()));
        Assert.Equal(code, Assert.Single(Assert.IsType<ManyValue>(result.Value.Facts.Single().Value).Items));
        var caution = Assert.Single(DecisionCautions.Of(RealRules.Screener.Screen(result.Value, Sample.On(new LocalDate(2025, 6, 1), false))), c => c.Kind == CautionKind.ReadAsTrade);
        Assert.Contains($"“{text}”", caution.Text.Zh, StringComparison.Ordinal);
        Assert.Contains(code, caution.Text.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[生猪养殖, \"0321\"]", "0313,0321")]
    [InlineData("[生猪养殖, \"0313\"]", "0313")]
    public void Beside_codes_as_well(string list, string codes)
    {
        var result = new ApplicationReader(RealRules.RuleSet).ReadYaml($"id: a\nfacts: {{project.industry: {list}}}", "a.yaml");
        Assert.Equal(codes, string.Join(',', Assert.IsType<ManyValue>(result.Value.Facts.Single().Value).Items));
    }

    /// <summary>A person can be asked again, and is.</summary>
    [Fact]
    public void A_single_answer_is_not_taken_but_suggested() =>
        Assert.Equal("0313 猪的饲养", Assert.Single(new AnswerReader(RealRules.RuleSet).Read("project.industry", "生猪养殖", SourcePlace.Whole("answer")).Diagnostics).Suggestion);
}
