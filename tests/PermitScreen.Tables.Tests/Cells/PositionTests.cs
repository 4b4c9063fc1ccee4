using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Tables.Cells;
using Xunit;

namespace PermitScreen.Tables.Tests.Cells;

public class PositionTests
{
    [Theory]
    [InlineData("103.717", "27.338", "103.717", "27.338")]
    [InlineData("103.717°", "27.338°", "103.717", "27.338")]
    [InlineData("103°43′01.2″", "27°20′16.8″", "103.717", "27.338")]
    [InlineData("103度43分1.2秒", "27度20分16.8秒", "103.717", "27.338")]
    [InlineData("E103.717", "N27.338", "103.717", "27.338")]
    public void Degrees_in_any_spelling(string longitude, string latitude, string x, string y)
    {
        var (site, fault) = PositionReader.Read(longitude, latitude, "", SourcePlace.Whole("t"));
        Assert.Null(fault);
        var point = Assert.IsType<SequenceNode>(Assert.IsType<MappingNode>(site)["point"]);
        Assert.Equal([x, y], point.Items.Cast<ScalarNode>().Select(number => decimal.Parse(number.Text, System.Globalization.CultureInfo.InvariantCulture).ToString("0.######", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("27.338", "103.717")] // swapped
    [InlineData("35500000", "3000000")]
    [InlineData("103.717", "")]
    [InlineData("103°75′", "27°20′")]
    [InlineData("约103", "27")]
    public void No_place_is_guessed(string longitude, string latitude) =>
        Assert.NotNull(PositionReader.Read(longitude, latitude, "", SourcePlace.Whole("t")).Fault);

    [Theory]
    [InlineData("103.717,27.338")]
    [InlineData("103.717 27.338")]
    [InlineData("103.717、27.338")]
    [InlineData("E103.717 N27.338")]
    [InlineData("N27.338,E103.717")]
    [InlineData("东经103.717北纬27.338")]
    public void Both_in_one_cell(string text)
    {
        var (longitude, latitude) = PositionReader.Split(text)!.Value;
        Assert.Null(PositionReader.Read(longitude, latitude, "", SourcePlace.Whole("t")).Fault);
    }
}
