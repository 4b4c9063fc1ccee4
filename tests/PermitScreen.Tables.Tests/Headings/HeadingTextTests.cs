using PermitScreen.Tables.Headings;
using Xunit;

namespace PermitScreen.Tables.Tests.Headings;

public class HeadingTextTests
{
    [Theory]
    [InlineData("规模（t/h）", "规模", "t/h")]
    [InlineData("规模(蒸吨/小时)", "规模", "蒸吨/小时")]
    [InlineData("*2．规模（蒸吨／小时）（必填）", "规模", "蒸吨/小时")]
    [InlineData("（3）建设\n地点", "建设地点", "")]
    [InlineData("产能，万吨/年", "产能", "万吨/年")]
    [InlineData("产能/万吨/年", "产能", "万吨/年")]
    [InlineData("占地面积 m2", "占地面积", "m2")]
    [InlineData("用电量（单位：万千瓦时/年）", "用电量", "万千瓦时/年")]
    [InlineData("是否涉及红线（填是/否）", "是否涉及红线", "")]
    [InlineData("年出栏量（折合生猪）", "年出栏量(折合生猪)", "")] // part of the name
    [InlineData("存栏（头）（如有）", "存栏", "头")]
    [InlineData("一、项目名称", "项目名称", "")]
    [InlineData("5G基站", "5G基站", "")]
    [InlineData("２０２４年产量", "2024年产量", "")]
    public void Name_and_unit_are_taken_apart(string text, string name, string unit) => Assert.Equal((name, unit), HeadingText.Parse(text));
}
