using PermitScreen.Tables.Columns;
using PermitScreen.Tables.Headings;
using Xunit;

namespace PermitScreen.Tables.Tests.Columns;

public class ColumnMatcherTests
{
    private static readonly ColumnMatcher Matcher = new(Given.Rules);

    [Theory]
    [InlineData("boiler.capacity", "boiler.capacity")]
    [InlineData("单台锅炉额定蒸发量（t/h）", "boiler.capacity")]
    [InlineData("*单台锅炉额定蒸发量", "boiler.capacity")]
    [InlineData("是否占用生态保护红线", "site.ecological_redline")]
    [InlineData("是否有锅炉（是/否）", "boiler.present")]
    [InlineData("行业类别", "project.industry")]
    [InlineData("项目性质", "project.nature")]
    [InlineData("行业", "project.industry")]
    [InlineData("国民经济行业类别及代码", "project.industry")]
    [InlineData("所在地", "project.region")]
    [InlineData("地区", "project.region")]
    [InlineData("性质", "project.nature")]
    [InlineData("建设\n地点", "project.region")]
    [InlineData("Name of the project", "project.name")]
    public void Names_are_certain(string heading, string fact)
    {
        var match = Matcher.Match(HeadingOf(heading));
        Assert.Equal((ColumnRole.Fact, fact), (match!.Role, match.Fact?.Id));
        Assert.True(match.Score >= ColumnMatcher.Certain);
    }

    /// <summary>The audit’s misleading suggestions: short words, opposites, and words that only look alike.</summary>
    [Theory]
    [InlineData("序号", "works.voltage")]
    [InlineData("备注", "")]
    [InlineData("建设单位", "project.nature")]
    [InlineData("规模", "")]
    [InlineData("环评类别", "")] // the applicant's own opinion, unless the mapping says that it is the authority's
    [InlineData("用地性质", "project.nature")]
    [InlineData("企业性质", "project.nature")]
    [InlineData("注册地", "project.region")]
    [InlineData("是否不占用生态保护红线", "site.ecological_redline")]
    [InlineData("未占用生态保护红线", "site.ecological_redline")]
    [InlineData("是否涉及生态保护红线", "site.ecological_redline")] // 涉及 is more than 占用
    [InlineData("现有锅炉总容量", "boiler.total_capacity")]
    public void Nothing_else_is(string heading, string notThis)
    {
        var match = Matcher.Match(HeadingOf(heading));
        Assert.False(match is { Role: ColumnRole.Fact, Score: >= ColumnMatcher.Certain });
        if (HeadingText.KeyOf(heading).Contains('不', StringComparison.Ordinal) || HeadingText.KeyOf(heading).Contains('未', StringComparison.Ordinal) || heading.Length < 4)
            Assert.NotEqual(notThis, match?.Fact?.Id);
    }

    [Theory]
    [InlineData("项目基本情况", "建设性质", true)]
    [InlineData("锅炉", "锅炉燃料", true)]
    [InlineData("建设内容及规模", "锅炉总容量", true)]
    [InlineData("现有工程情况", "锅炉总容量", false)] // another boiler
    [InlineData("以新带老削减情况", "锅炉总容量", false)]
    [InlineData("2023年度", "锅炉总容量", false)]
    public void A_group_may_change_what_its_columns_mean(string group, string name, bool isCertain) =>
        Assert.Equal(isCertain, Matcher.Match(HeadingOf(name) with { Group = group })!.Score >= ColumnMatcher.Certain);

    [Fact]
    public void Two_columns_for_one_fact_are_neither()
    {
        using var table = Given.Open("编号,建设地点,行政区划,锅炉燃料\n1,昭阳区,530602,煤\n").Value;
        Assert.Contains("PS6105", table.Remarks.Select(remark => remark.Code));
        Assert.DoesNotContain(table.Rows().Single().Application!.Facts, fact => fact.Fact.Id == "project.region");
        using var settled = Given.Open("编号,建设地点,行政区划,锅炉燃料\n1,昭阳区,530621,煤\n", mapping: Given.Mapping("columns: {行政区划: project.region}")).Value;
        Assert.Equal("530621", settled.Rows().Single().Application!.Facts.Single(fact => fact.Fact.Id == "project.region").Text);
    }

    [Fact]
    public void A_unit_that_does_not_fit_closes_the_column()
    {
        using var table = Given.Open("编号,建设地点,单台锅炉额定蒸发量（m2）\n1,昭阳区,20\n").Value;
        Assert.Contains("PS6106", table.Remarks.Select(remark => remark.Code));
        Assert.DoesNotContain(table.Rows().Single().Application!.Facts, fact => fact.Fact.Id == "boiler.capacity");
    }

    private static Heading HeadingOf(string text)
    {
        var (name, unit) = HeadingText.Parse(text);
        return new Heading(0, "", name, unit, HeadingText.Compact(text));
    }
}
