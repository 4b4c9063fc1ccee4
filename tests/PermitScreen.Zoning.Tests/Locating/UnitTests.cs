using PermitScreen.Zoning.Locating;
using Xunit;
using static PermitScreen.Zoning.Tests.Given;

namespace PermitScreen.Zoning.Tests.Locating;

public class UnitTests
{
    private static readonly ZoneSet Zones = Given.Zones(Layer(Header("control_units"),
        Feature("\"code\":\"ZH53069910001\"", Box(104.1, 27.1, 104.2, 27.2)),
        Feature("\"code\":\"ZH53069920001\"", Box(104.2, 27.1, 104.3, 27.2)),
        Feature("\"code\":\"ZH53069930001\"", Box(104.3, 27.1, 104.4, 27.2)),
        Feature("\"code\":\"ZH53069930001\"", Box(104.4, 27.1, 104.5, 27.2)))); // a unit in two features

    [Theory]
    [InlineData("[104.15, 27.15]", LocatedState.Inside, "ZH53069910001", "1")]
    [InlineData("[104.2, 27.15]", LocatedState.WithinAccuracy, "ZH53069910001|ZH53069920001", "0.5 0.5")] // on the border: half each
    [InlineData("[104.20001, 27.15]", LocatedState.WithinAccuracy, "ZH53069910001|ZH53069920001", "0 1")] // 1 m beside it
    [InlineData("[104.4, 27.15]", LocatedState.Inside, "ZH53069930001", "1")] // the seam within a unit
    [InlineData("points: [[104.15, 27.15], [104.25, 27.15], [104.25, 27.16], [104.35, 27.15]]", LocatedState.Inside, "ZH53069910001, ZH53069920001, ZH53069930001", "0.25 0.5 0.25")]
    [InlineData("line: [[104.15, 27.15], [104.35, 27.15]]", LocatedState.Inside, "ZH53069910001, ZH53069920001, ZH53069930001", "0.25 0.5 0.25")]
    [InlineData("line: [[104.35, 27.15], [104.45, 27.15]]", LocatedState.Inside, "ZH53069930001", "1")]
    [InlineData("line: [[104.2, 27.12], [104.2, 27.18]]", LocatedState.WithinAccuracy, "-|ZH53069910001, ZH53069920001", "0.5 0.5")] // a road on the border
    [InlineData("polygon: [[104.15, 27.15], [104.20001, 27.15], [104.20001, 27.18], [104.15, 27.18]]", LocatedState.WithinAccuracy, "ZH53069910001|ZH53069910001, ZH53069920001", "0.9998 0.0002")]
    [InlineData("line: [[104.05, 27.15], [104.15, 27.15]]", LocatedState.NotCovered, "ZH53069910001", "0.5")]
    [InlineData("[104.05, 27.15]", LocatedState.NotCovered, "", "")] // within the extent, yet in no unit
    public void Units_of_a_site(string site, LocatedState state, string candidates, string shares)
    {
        var location = Zones.Locate(SiteOf(site));
        var fact = location.FactsOf("site.control_units").Single();
        Assert.Equal((state, candidates), (fact.State, string.Join("|", fact.Candidates)));
        Assert.Equal(shares, string.Join(" ", location.Units.Select(unit => unit.Share.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture))));
        Assert.Equal(1, location.Units.Sum(unit => unit.Share) + location.NotCovered, 6);
    }

    [Fact]
    public void A_plot_that_also_touches_a_unit_along_a_line()
    {
        // Its right side runs along the border of the second unit and then steps into it: the common part is an area and a line.
        var location = Zones.Locate(SiteOf("polygon: [[104.15, 27.12], [104.2, 27.12], [104.2, 27.15], [104.25, 27.15], [104.25, 27.18], [104.15, 27.18]]"));
        Assert.Equal(2, location.Units.Length);
        Assert.Equal(1, location.Units.Sum(unit => unit.Share), 6);
    }

    [Fact]
    public void Units_have_name_level_and_layer()
    {
        var location = ExampleZones.Zones.Locate(SiteOf("[104.07, 27.64]"));
        var unit = Assert.Single(location.Units);
        Assert.Equal("合成·县城重点管控单元", unit.Name.Zh);
        Assert.Equal(Codes.ControlLevel.Key, unit.Code.Level);
        Assert.True(unit.Layer.Synthetic);
        Assert.True(location.IsSynthetic);
    }
}
