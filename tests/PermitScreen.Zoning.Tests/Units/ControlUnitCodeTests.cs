using PermitScreen.Zoning.Units;
using Xunit;

namespace PermitScreen.Zoning.Tests.Units;

public class ControlUnitCodeTests
{
    [Fact]
    public void A_code_has_a_region_a_level_and_a_number()
    {
        var code = ControlUnitCode.Parse(" zh44060620002 ");
        Assert.Equal(("ZH44060620002", "440606", ControlLevel.Key, "0002"), (code.Text, code.Region, code.Level, code.Serial));
    }

    [Theory]
    [InlineData(null, ControlUnitProblem.Prefix)]
    [InlineData("", ControlUnitProblem.Prefix)]
    [InlineData("HY44060620002", ControlUnitProblem.Prefix)] // a sea area
    [InlineData("ZH4406062000", ControlUnitProblem.Length)]
    [InlineData("ZH440606200021", ControlUnitProblem.Length)]
    [InlineData("ZH4406O620002", ControlUnitProblem.NotDigits)] // the letter O
    [InlineData("ZH44060640002", ControlUnitProblem.Level)]
    [InlineData("ZH44060600002", ControlUnitProblem.Level)]
    public void What_is_wrong_is_told(string? text, ControlUnitProblem problem)
    {
        Assert.False(ControlUnitCode.TryParse(text, out _, out var found));
        Assert.Equal(problem, found);
    }

    [Theory]
    [InlineData("440606", true)]
    [InlineData("440600", true)]
    [InlineData("440000", true)]
    [InlineData("440605", false)]
    [InlineData("450000", false)]
    public void It_lies_within_its_county_prefecture_and_province(string region, bool within) =>
        Assert.Equal(within, ControlUnitCode.Parse("ZH44060620002").IsWithin(region));
}
