using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Valid;
using PermitScreen.Zoning.Borders;
using PermitScreen.Zoning.Geodesy;

namespace PermitScreen.Zoning.Reading;

/// <summary>
/// Makes geometries of coordinates. It repairs what can be repaired without guessing: an open ring is closed, repeated points are
/// dropped, rings are turned the way RFC 7946 wants them. A border that crosses itself, or a hole outside of its shell, could be
/// mended in several ways that differ in area, so it is reported and never mended.
/// </summary>
/// <param name="allowance">
/// pairs of border blocks that may meet, beside <see cref="PairsToABlock"/> for each block, in all that this builder builds; a pair
/// takes up to 0.06 ms to check
/// </param>
internal sealed class ShapeBuilder(long allowance)
{
    /// <summary>For one file of layers.</summary>
    public const long LayerAllowance = 200_000;

    /// <summary>For one site.</summary>
    public const long SiteAllowance = 10_000;

    private const int PairsToABlock = 12;

    /// <summary>What was repaired by the last build.</summary>
    public Repairs Repairs { get; private set; }

    /// <summary>The valid geometry, or null with the reason.</summary>
    public Geometry? Build(CoordinateTree tree, string type, out Bilingual fault, out Coordinate? at)
    {
        Repairs = Repairs.None;
        fault = Bilingual.Empty;
        at = null;
        if (ExpectedDepth(type) != tree.Depth)
        {
            fault = new("coordinates 与几何类型不符", "coordinates do not fit the type of the geometry");
            return null;
        }

        var geometry = Compose(tree, type);
        if (geometry is null)
        {
            fault = new("环少于 3 个不同的点，或者线少于 2 个", "a ring has less than 3 different points, or a line less than 2");
            return null;
        }

        if (geometry.Dimension == Dimension.Surface && IsTangled(geometry))
        {
            fault = new("边界过于曲折，无法检查；请简化或拆分", "the border is too tangled to be checked; simplify or divide it");
            return null;
        }

        var error = new IsValidOp(geometry).ValidationError;
        if (error is null)
            return geometry;
        fault = TopologyWords.Of(error.ErrorType);
        at = error.Coordinate;
        return null;
    }

    private bool IsTangled(Geometry geometry)
    {
        var border = BorderIndex.Of(geometry);
        var free = (long)PairsToABlock * border.BlockCount;
        var pairs = border.Tangle(free + allowance);
        allowance -= Math.Max(0, pairs - free);
        return allowance < 0;
    }

    private static int ExpectedDepth(string type) => type switch
    {
        "Point" => 1,
        "MultiPoint" or "LineString" => 2,
        "Polygon" or "MultiLineString" => 3,
        "MultiPolygon" => 4,
        _ => 0,
    };

    private Geometry? Compose(CoordinateTree tree, string type)
    {
        switch (type)
        {
            case "Point":
                return Shapes.Factory.CreatePoint(Shapes.Sequence(tree.Slice(0, 1)));
            case "MultiPoint":
                return Shapes.Factory.CreateMultiPoint(Shapes.Sequence(tree.Slice(0, tree.Count)));
            case "LineString":
                return Line(tree.Slice(0, tree.Count));
            case "MultiLineString":
                var lines = Starts(tree.LineEnds, 0, tree.LineEnds.Count).Select(range => Line(tree.Slice(range.Start, range.End))).ToArray();
                return Array.Exists(lines, line => line is null) ? null : Shapes.Factory.CreateMultiLineString(lines!);
            case "Polygon":
                return Polygon(tree, 0, tree.LineEnds.Count);
            default:
                var polygons = Starts(tree.GroupEnds, 0, tree.GroupEnds.Count).Select(range => Polygon(tree, range.Start, range.End)).ToArray();
                return Array.Exists(polygons, polygon => polygon is null) ? null : Shapes.Factory.CreateMultiPolygon(polygons!);
        }
    }

    private Polygon? Polygon(CoordinateTree tree, int firstRing, int endRing)
    {
        var rings = Starts(tree.LineEnds, firstRing, endRing)
            .Select((range, i) => Ring(tree.Slice(range.Start, range.End), isShell: i == 0))
            .ToArray();
        return rings.Length == 0 || Array.Exists(rings, ring => ring is null)
            ? null
            : Shapes.Factory.CreatePolygon(rings[0], rings[1..]!);
    }

    private LineString? Line(double[] xy)
    {
        xy = DropRepeated(xy);
        return xy.Length < 4 ? null : Shapes.Factory.CreateLineString(Shapes.Sequence(xy));
    }

    private LinearRing? Ring(double[] xy, bool isShell)
    {
        xy = DropRepeated(xy);
        if (xy.Length < 6)
            return null;
        if (xy[0] != xy[^2] || xy[1] != xy[^1])
        {
            Repairs |= Repairs.Closed;
            xy = [.. xy, xy[0], xy[1]];
        }

        if (xy.Length < 8)
            return null;
        if (SignedArea(xy) > 0 != isShell)
        {
            Repairs |= Repairs.Turned;
            Turn(xy);
        }

        return Shapes.Factory.CreateLinearRing(Shapes.Sequence(xy));
    }

    private double[] DropRepeated(double[] xy)
    {
        var kept = 2;
        for (var i = 2; i < xy.Length; i += 2)
        {
            if (xy[i] == xy[kept - 2] && xy[i + 1] == xy[kept - 1])
                continue;
            (xy[kept], xy[kept + 1]) = (xy[i], xy[i + 1]);
            kept += 2;
        }

        if (kept >= xy.Length)
            return xy;
        Repairs |= Repairs.Repeated;
        return xy[..kept];
    }

    /// <summary>Positive when the ring runs counter-clockwise; of no account for rings that cross themselves, which are refused anyway.</summary>
    private static double SignedArea(double[] xy)
    {
        var sum = 0.0;
        for (var i = 0; i + 3 < xy.Length; i += 2)
            sum += (xy[i] - xy[0]) * (xy[i + 3] - xy[1]) - (xy[i + 2] - xy[0]) * (xy[i + 1] - xy[1]);
        return sum;
    }

    private static void Turn(double[] xy)
    {
        Array.Reverse(xy);
        for (var i = 0; i < xy.Length; i += 2)
            (xy[i], xy[i + 1]) = (xy[i + 1], xy[i]);
    }

    private static IEnumerable<(int Start, int End)> Starts(IReadOnlyList<int> ends, int first, int end)
    {
        for (var i = first; i < end; i++)
            yield return (i == 0 ? 0 : ends[i - 1], ends[i]);
    }
}
