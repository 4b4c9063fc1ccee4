using FsCheck.Xunit;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using PermitScreen.Zoning.Geodesy;
using PermitScreen.Zoning.Layers;
using PermitScreen.Zoning.Locating;
using PermitScreen.Zoning.Sites;
using PermitScreen.Zoning.Tests.Synthetic;
using Xunit;

namespace PermitScreen.Zoning.Tests.Locating;

/// <summary>Look-ups agree with a search through every unit by NetTopologySuite's plain algorithms.</summary>
[Properties(Arbitrary = [typeof(Spots)])]
public class BruteForceTests
{
    // Half of the 0.01 % that shares are good to; what there is comes from thin plots of a few metres.
    private const double Tolerance = 5e-5;

    private static readonly Lazy<ZoneSet> Xiamen = new(() =>
    {
        using var directory = new TemporaryDirectory();
        UnitSets.Write(UnitSets.Xiamen, directory.Path);
        return ZoneSet.Load(directory.Path).Value;
    });

    private static readonly Lazy<List<Coordinate[]>> Rings = new(() => [.. Units.Select(unit => unit.Geometry.Coordinates)]);

    private static IEnumerable<ZoneFeature> Units => Xiamen.Value.Layers.SelectMany(layer => layer.Features);

    [Law(2000)]
    public void Points_anywhere_on_borders_and_on_corners(Fraction manner, Fraction unit, Fraction along, Spot anywhere)
    {
        var point = Point(manner, unit.Of(Rings.Value), along, anywhere);
        var location = Xiamen.Value.Locate(Site.AtPoint(point.X, point.Y));
        var found = location.Units.Where(unit => unit.Share > 0).Select(unit => unit.Code.Text);
        var expected = Units
            .Where(unit => SimplePointInAreaLocator.Locate(point, unit.Geometry) != NetTopologySuite.Geometries.Location.Exterior)
            .Select(unit => unit.Words[0])
            .Order(StringComparer.Ordinal);
        Assert.Equal(expected, found);
        Assert.Equal(1, location.Units.Sum(unit => unit.Share) + location.NotCovered, 12);
        CheckAccuracy(location, point);
    }

    /// <summary>Anywhere; a vertex; the middle of an edge; level with a vertex, where rays are tempted to count twice.</summary>
    private static Coordinate Point(Fraction manner, Coordinate[] ring, Fraction along, Spot anywhere)
    {
        var at = (int)(along.Value * (ring.Length - 1));
        return (int)(manner.Value * 4) switch
        {
            0 => new Coordinate(117.86 + anywhere.X * 0.62, 24.38 + anywhere.Y * 0.50),
            1 => ring[at],
            2 => new Coordinate((ring[at].X + ring[at + 1].X) / 2, (ring[at].Y + ring[at + 1].Y) / 2),
            _ => new Coordinate(ring[at].X + (anywhere.X - 0.5) * 0.01, ring[at].Y),
        };
    }

    /// <summary>States and distances by the plain distance to every border.</summary>
    private static void CheckAccuracy(SiteLocation location, Coordinate point)
    {
        const double accuracy = 5;
        var plane = new LocalPlane(point.X, point.Y);
        var origin = Shapes.Point(0, 0);
        var box = plane.Grow(new Envelope(point), accuracy);
        var near = Units
            .Where(unit => unit.Geometry.EnvelopeInternal.Intersects(box))
            .Select(unit => (Code: unit.Words[0], Inside: SimplePointInAreaLocator.Locate(point, unit.Geometry) != NetTopologySuite.Geometries.Location.Exterior,
                Border: plane.ToMetres(unit.Geometry).Boundary.Distance(origin)))
            .Where(unit => unit.Inside || unit.Border <= accuracy)
            .OrderBy(unit => unit.Code, StringComparer.Ordinal)
            .ToList();
        Assert.Equal(near.Select(unit => unit.Code), location.Units.Select(unit => unit.Code.Text));
        foreach (var (expected, unit) in near.Zip(location.Units))
        {
            Assert.Equal(expected.Inside && expected.Border >= accuracy ? LocatedState.Inside : LocatedState.WithinAccuracy, unit.State);
            Assert.InRange(unit.DistanceToBorder, expected.Border * 0.998 - 0.001, expected.Border * 1.002 + 0.001);
        }

        var fact = location.FactsOf("site.control_units").Single();
        var state = !near.Exists(unit => unit.Inside) ? LocatedState.NotCovered
            : near.Count == 1 && near[0].Border >= accuracy ? LocatedState.Inside
            : LocatedState.WithinAccuracy;
        Assert.Equal(state, fact.State);
    }

    /// <param name="turns">the directions of the corners from the middle, in full turns; three to seven of them count</param>
    [Law(100)]
    public void Lines_and_areas(bool isLine, Spot middle, Fraction reach, Fraction count, (Spot, Spot, Spot, Spot) turns)
    {
        var (x, y) = (117.86 + middle.X * 0.56, 24.40 + middle.Y * 0.42);
        var size = Math.Pow(10, -1 - 3 * reach.Value);
        var spots = new[] { turns.Item1, turns.Item2, turns.Item3, turns.Item4 };
        var angles = spots.SelectMany(spot => new[] { spot.X, spot.Y }).Take(3 + (int)(count.Value * 5)).Select(turn => turn * 2 * Math.PI).Order();
        var corners = angles.Select(angle => (x + size * Math.Cos(angle), y + size * Math.Sin(angle))).ToArray();
        var site = isLine ? Given.Line(corners) : new Site(Area(corners), Datum.Cgcs2000);
        var location = Xiamen.Value.Locate(site);
        Assert.InRange(location.Units.Sum(unit => unit.Share) + location.NotCovered, 1 - Tolerance, 1 + Tolerance);
        var total = Measure(site.Geometry);
        foreach (var unit in Units)
        {
            var meets = site.Geometry.EnvelopeInternal.Intersects(unit.Geometry.EnvelopeInternal);
            var expected = meets ? Measure(site.Geometry.Intersection(unit.Geometry)) / total : 0;
            var share = location.Units.FirstOrDefault(found => found.Code.Text == unit.Words[0])?.Share ?? 0;
            Assert.InRange(share, expected - Tolerance, expected + Tolerance);
        }
    }

    private static Polygon Area((double X, double Y)[] corners) =>
        Shapes.Factory.CreatePolygon([.. corners.Append(corners[0]).Select(corner => new Coordinate(corner.X, corner.Y))]);

    /// <summary>
    /// Geodesic lengths, and areas in the equal-area projection of Lambert: independent of the projection that is under test.
    /// </summary>
    private static double Measure(Geometry geometry)
    {
        if (geometry.Dimension == Dimension.Surface)
            return new CoordinateMap((x, y) => (x, Math.Sin(y * Math.PI / 180)), 0.001).Transform(geometry).Area;
        var length = 0.0;
        for (var part = 0; part < geometry.NumGeometries; part++)
        {
            var line = geometry.GetGeometryN(part).Coordinates;
            for (var i = 1; i < line.Length; i++)
                length += Geodesic.Distance(line[i - 1].X, line[i - 1].Y, line[i].X, line[i].Y);
        }

        return length;
    }
}
