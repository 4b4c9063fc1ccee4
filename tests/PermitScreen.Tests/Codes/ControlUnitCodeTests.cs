using PermitScreen.Codes;
using Xunit;

namespace PermitScreen.Tests.Codes;

public class ControlUnitCodeTests
{
    [Fact]
    public void A_code_has_a_region_a_level_and_a_number()
    {
        var code = ControlUnitCode.Parse(" zh44060620002 ");
        Assert.Equal(("ZH44060620002", "440606", ControlLevel.Key, "0002"), (code.Text, code.Region, code.Level, code.Serial));
    }

    [Theory]
    [InlineData("ZH44060620002")]
    [InlineData("zh44060620002")]
    [InlineData("ＺＨ４４０６０６２０００２")]
    [InlineData(" ZH440606 2 0002\n")]
    public void One_code_has_one_writing(string text) => Assert.Equal("ZH44060620002", ControlUnitCode.Parse(text).ToString());

    [Theory]
    [InlineData(null, "begin with ZH")]
    [InlineData("", "begin with ZH")]
    [InlineData("HY44060620002", "begin with ZH")] // a sea area
    [InlineData("ZH4406062000", "ZH and 11 digits")]
    [InlineData("ZH440606200021", "ZH and 11 digits")]
    [InlineData("ZH4406O620002", "only digits")] // the letter O
    [InlineData("ZH44060640002", "1, 2 or 3")]
    [InlineData("ZH44060600002", "1, 2 or 3")]
    public void What_is_wrong_is_told(string? text, string why)
    {
        Assert.False(ControlUnitCode.TryParse(text, out var code, out var problem));
        Assert.Null(code);
        Assert.Contains(why, problem.En, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Zh);
    }

    [Theory]
    [InlineData("ZH44060620002 西山", "ZH44060620002")]
    [InlineData("西山（zh44060620002）", "ZH44060620002")]
    [InlineData("ZH 重点 ZH44060620002", "ZH44060620002")]
    [InlineData("ZH44060620002ZH44060620003", null)]
    [InlineData("西山", null)]
    [InlineData("", null)]
    public void A_code_is_found_within_a_longer_text(string text, string? code) => Assert.Equal(code, ControlUnitCode.Within(text)?.Text);

    [Theory]
    [InlineData("440606", true)]
    [InlineData("440600", true)]
    [InlineData("440000", true)]
    [InlineData("440605", false)]
    [InlineData("450000", false)]
    public void It_lies_within_its_county_prefecture_and_province(string region, bool within) =>
        Assert.Equal(within, ControlUnitCode.Parse("ZH44060620002").IsWithin(region));
}
