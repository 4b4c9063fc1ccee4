using System.Globalization;
using PermitScreen.Zoning.Geodesy;
using PermitScreen.Zoning.Layers;
using PermitScreen.Zoning.Locating;
using PermitScreen.Zoning.Sites;
using Xunit;

namespace PermitScreen.Zoning.Tests.Locating;

/// <summary>What issue 4 asks to be shown on the example county.</summary>
public class ExampleCountyTests
{
    private static readonly ZoneSet Zones = ExampleZones.Zones;

    private static readonly ZoneFeature Redline = Zones.Layers.Single(layer => layer.Header.Kind.Id == "ecological_redline").Features[1];

    [Fact]
    public void Inside_the_red_line_of_a_priority_unit()
    {
        var inside = Redline.Geometry.InteriorPoint;
        var location = Zones.Locate(Site.AtPoint(inside.X, inside.Y));
        var fact = location.FactsOf("site.ecological_redline").Single();
        Assert.Equal((LocatedState.Inside, "true"), (fact.State, fact.Value!.ToString()));
        Assert.Equal(new NodaTime.LocalDate(2025, 6, 1), fact.Layer!.Date);
        Assert.Equal(Codes.ControlLevel.Priority, Assert.Single(location.Units).Code.Level);
    }

    [Fact]
    public void One_metre_outside_is_open_and_ten_metres_outside_is_outside()
    {
        var ring = Redline.Geometry.Coordinates;
        var tried = 0;
        for (var i = 0; i + 1 < ring.Length; i += 10)
        {
            var plane = new LocalPlane((ring[i].X + ring[i + 1].X) / 2, (ring[i].Y + ring[i + 1].Y) / 2);
            var (dx, dy) = ((ring[i + 1].X - ring[i].X) * plane.East, (ring[i + 1].Y - ring[i].Y) * plane.North);
            var length = Math.Sqrt(dx * dx + dy * dy);

            // Right of a ring that runs counter-clockwise is outside.
            LocatedFact At(double metres) => Zones
                .Locate(Site.AtPoint(plane.Longitude + dy / length * metres / plane.East, plane.Latitude - dx / length * metres / plane.North))
                .FactsOf("site.ecological_redline").Single();
            if (length < 40 || At(10).DistanceToBorder < 9.9)
                continue; // the border bends back
            tried++;
            Assert.Equal(LocatedState.WithinAccuracy, At(1).State);
            Assert.Equal(["true", "false"], At(1).Candidates.Select(value => value.ToString()));
            Assert.Equal(LocatedState.Outside, At(10).State);
            Assert.Equal(LocatedState.Inside, At(-10).State);
            Assert.Equal(10, At(10).DistanceToBorder!.Value, 0.01);
        }

        Assert.True(tried > 10, tried.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Outside_of_every_layer_nothing_is_known()
    {
        var location = Zones.Locate(Site.AtPoint(116.4, 39.9));
        Assert.All(location.Facts, fact => Assert.Equal(LocatedState.NotCovered, fact.State));
        Assert.Equal(1, location.NotCovered);
        Assert.Empty(location.Units);
    }

    [Fact]
    public void A_power_line_across_three_units_has_three_shares()
    {
        var location = Zones.Locate(Given.Line((103.96, 27.72), (104.05, 27.74), (104.22, 27.73)));
        Assert.Equal(3, location.Units.Length);
        Assert.All(location.Units, unit => Assert.Equal(LocatedState.Inside, unit.State));
        Assert.InRange(location.Units.Sum(unit => unit.Share), 0.9999, 1.0001);
        Assert.InRange(location.NotCovered, 0, 0.0001);
    }

    [Fact]
    public void Coordinates_of_a_web_map_give_the_same_answer()
    {
        var (x, y) = Gcj02.FromWgs84(104.07, 27.64);
        var given = Zones.Locate(Site.AtPoint(x, y, Datum.Gcj02));
        var surveyed = Zones.Locate(Site.AtPoint(104.07, 27.64));
        Assert.Equal(surveyed.Units.Single().DistanceToBorder, given.Units.Single().DistanceToBorder, 0.1);
    }

    [Fact]
    public void Many_threads_get_the_same_answers()
    {
        var sites = Enumerable.Range(0, 60).Select(i => i % 3 == 0
            ? Given.Line((103.95 + i * 0.005, 27.55), (104.2, 27.7 - i * 0.0015))
            : Site.AtPoint(103.9 + i % 17 * 0.027, 27.5 + i % 13 * 0.023)).ToArray();
        var fresh = ZoneSet.Load(ExampleZones.Directory).Value;
        var together = sites.AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(site => Text(fresh.Locate(site))).ToArray();
        Assert.Equal(sites.Select(site => Text(Zones.Locate(site))), together);
    }

    private static string Text(SiteLocation location) => string.Create(CultureInfo.InvariantCulture,
        $"{string.Join(";", location.Units.Select(unit => $"{unit.Code} {unit.Share:R} {unit.State} {unit.DistanceToBorder:R}"))} {string.Join(";", location.Facts.Select(fact => $"{fact.FactId} {fact.State} {string.Join("|", fact.Candidates)} {fact.Distance}"))}");
}
