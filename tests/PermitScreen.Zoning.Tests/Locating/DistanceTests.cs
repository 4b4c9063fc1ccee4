using FsCheck.Xunit;
using PermitScreen.Zoning.Geodesy;
using PermitScreen.Zoning.Locating;
using PermitScreen.Zoning.Sites;
using Xunit;
using static PermitScreen.Zoning.Tests.Given;

namespace PermitScreen.Zoning.Tests.Locating;

[Properties(Arbitrary = [typeof(Spots)])]
public class DistanceTests
{
    private const string River = "[[104.5,27.1],[104.5,27.9]]";

    private static ZoneSet WithRiver(string extent) =>
        Zones(Layer(Header("river", 5, extent, "\"members\":[\"yangtze\"],"), Feature("\"member\":\"yangtze\",\"name\":\"江\"", River, "LineString")));

    [Fact]
    public void The_distance_to_the_shoreline()
    {
        var location = WithRiver("[103,26,106,29]").Locate(SiteOf("[104.51, 27.5]"));
        var fact = location.FactsOf("site.distance_to_yangtze_shoreline").Single();
        var expected = Geodesic.Distance(104.51, 27.5, 104.5, 27.5);
        Assert.Equal(LocatedState.Outside, fact.State);
        Assert.Equal(expected - 5, fact.Distance!.Value.Low, 0.1);
        Assert.Equal(expected + 5, fact.Distance!.Value.High, 0.1);
        Assert.Equal("江", Assert.Single(location.Distances).Nearest.Zh);
    }

    [Theory]
    [InlineData("[104.6, 27.5]", true)] // 9.9 km to the river, 40 km to the edge
    [InlineData("[104.95, 27.5]", false)] // 44 km to the river, 5 km to the edge: another river may flow there
    public void A_river_beyond_the_extent_may_be_nearer(string site, bool covered)
    {
        var distance = Assert.Single(WithRiver("[104,27,105,28]").Locate(SiteOf(site)).Distances);
        Assert.Equal(covered, distance.IsCovered);
        Assert.Equal(covered ? distance.Metres!.Value - 5 : 4935, distance.Range.Low, 20.0);
        Assert.Equal(distance.Metres!.Value + 5, distance.Range.High, 0.001);
    }

    [Fact]
    public void Nothing_within_a_hundred_kilometres_is_an_answer_only_where_that_much_is_covered()
    {
        var near = Assert.Single(WithRiver("[104,27,105,28]").Locate(SiteOf("[106.9, 27.5]")).Distances);
        Assert.Equal((null, false), (near.Metres, near.IsCovered));
        Assert.Equal(new MetreRange(0, double.PositiveInfinity), near.Range);
        var far = Assert.Single(WithRiver("[102,20,115,35]").Locate(SiteOf("[106.9, 27.5]")).Distances);
        Assert.Equal((null, true), (far.Metres, far.IsCovered));
        Assert.Equal(new MetreRange(99_995, double.PositiveInfinity), far.Range);
    }

    [Theory]
    [InlineData("[104.5, 27.5]")] // on the bank
    [InlineData("line: [[104.4, 27.5], [104.6, 27.5]]")] // a bridge
    public void A_site_at_the_river_is_within_its_accuracy(string site)
    {
        var fact = WithRiver("[104,27,105,28]").Locate(SiteOf(site)).FactsOf("site.distance_to_yangtze_shoreline").Single();
        Assert.Equal(LocatedState.WithinAccuracy, fact.State);
        Assert.Equal(new MetreRange(0, 5), fact.Distance);
    }

    [Law(150)]
    public void Distances_are_right_to_half_a_per_cent_near_and_far_north_and_south(Spot middle, Fraction extent, Spot from, Spot over, Spot to, Spot at)
    {
        var (longitude, latitude) = (80 + middle.X * 45, 18 + middle.Y * 33);
        var reach = Math.Pow(10, -3 + 2.9 * extent.Value);
        (double X, double Y) Place(Spot spot) => (longitude + (spot.X - 0.5) * reach, latitude + (spot.Y - 0.5) * reach);
        var (a, b, c, place) = (Place(from), Place(over), Place(to), Place(at));
        var line = FormattableString.Invariant($"[[{a.X:R},{a.Y:R}],[{b.X:R},{b.Y:R}],[{c.X:R},{c.Y:R}]]");
        var covered = FormattableString.Invariant($"[{longitude - 5},{latitude - 2},{longitude + 5},{latitude + 2}]");
        var zones = Zones(Layer(Header("river", 0, covered, "\"members\":[\"yangtze\"],"), Feature("\"member\":\"yangtze\"", line, "LineString")));
        var expected = Math.Min(Least(place, a, b), Least(place, b, c));
        var site = Site.AtPoint(place.X, place.Y);
        Check(expected, Assert.Single(zones.Locate(site).Distances).Metres);

        // The same place as a plot a few centimetres wide, which goes another way through the library.
        var plot = new Site(site.Geometry.Buffer(1e-7), Datum.Cgcs2000);
        Check(expected, Assert.Single(zones.Locate(plot).Distances).Metres);
    }

    private static void Check(double expected, double? found)
    {
        if (expected < 98_000)
            Assert.InRange(found!.Value, Math.Min(expected * 0.995, expected - 1), Math.Max(expected * 1.005, expected + 1));
    }

    /// <summary>The least geodesic to a place of the segment, by trisection: far apart there is one minimum.</summary>
    private static double Least((double X, double Y) site, (double X, double Y) a, (double X, double Y) b)
    {
        double At(double t) => Geodesic.Distance(site.X, site.Y, a.X + t * (b.X - a.X), a.Y + t * (b.Y - a.Y));
        var (low, high) = (0.0, 1.0);
        for (var i = 0; i < 100; i++)
        {
            var (left, right) = (low + (high - low) / 3, high - (high - low) / 3);
            if (At(left) < At(right))
                high = right;
            else
                low = left;
        }

        return At((low + high) / 2);
    }
}
