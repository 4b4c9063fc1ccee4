using System.Collections.Immutable;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Valid;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Zoning.Geodesy;
using PermitScreen.Zoning.Reading;

namespace PermitScreen.Zoning.Sites;

/// <summary>
/// Reads a site: a pair of numbers; or a mapping with one of <c>point</c>, <c>points</c>, <c>line</c>, <c>lines</c>,
/// <c>polygon</c>, <c>polygons</c>, or <c>geometry</c> with a GeoJSON geometry (or that geometry itself), and a <c>datum</c>.
/// <c>polygon</c> takes one ring as well as a list of rings. Axes that are swapped are named, not put right: who mixes them up once
/// may have mixed up more.
/// </summary>
internal sealed class SiteReader(DiagnosticList diagnostics)
{
    private const int MaxVertices = 20_000;
    private const int MaxPoints = 500;

    // Degrees. A power line may cross half the country; no project occupies more than 300 km square.
    private const double MaxLineWidth = 40;
    private const double MaxAreaWidth = 3;

    private static readonly ImmutableArray<string> Known =
        ["datum", "point", "points", "line", "lines", "polygon", "polygons", "geometry", "type", "coordinates"];

    private readonly CoordinateTree coordinates = new();

    public Site? Read(Node node)
    {
        if (node is SequenceNode)
            return Read(node, "Point", Datum.Cgcs2000);
        if (node is not MappingNode fields)
            return Refuse(SiteFaults.Shape, node.Place);
        var before = diagnostics.Count;
        foreach (var entry in fields.Entries.Where(entry => !Known.Contains(entry.Key)))
            diagnostics.Add(new Diagnostic(SiteFaults.UnknownField, entry.KeyPlace, [entry.Key], Nearest.Find(entry.Key, Known)) { Options = [string.Join(", ", Known)] });
        var datum = ReadDatum(fields["datum"]);
        if (diagnostics.Count > before)
            return null;
        var shapes = fields.Entries.Where(entry => entry.Key is not ("datum" or "coordinates")).ToList();
        if (shapes.Count != 1)
            return Refuse(SiteFaults.Shape, node.Place);
        return shapes[0].Key switch
        {
            "geometry" when shapes[0].Value is MappingNode geometry => ReadGeometry(geometry, datum),
            "type" => ReadGeometry(fields, datum),
            "point" => Read(shapes[0].Value, "Point", datum),
            "points" => Read(shapes[0].Value, "MultiPoint", datum),
            "line" => Read(shapes[0].Value, "LineString", datum),
            "lines" => Read(shapes[0].Value, "MultiLineString", datum),
            "polygon" => Read(AsRings(shapes[0].Value), "Polygon", datum),
            "polygons" => Read(shapes[0].Value, "MultiPolygon", datum),
            _ => Refuse(SiteFaults.Shape, node.Place),
        };
    }

    /// <summary>Reads coordinates of which the GeoJSON type is known.</summary>
    public Site? Read(Node node, string type, Datum datum)
    {
        coordinates.Read(node);
        if (coordinates.Fault is { } fault)
            return Refuse(fault);
        if (coordinates.Count > MaxVertices)
            return Refuse(SiteFaults.TooManyVertices, node.Place, Places.Number(MaxVertices));
        if (coordinates.Count > MaxPoints && type == "MultiPoint")
            return Refuse(SiteFaults.TooManyPoints, node.Place, Places.Number(MaxPoints));
        var geometry = new ShapeBuilder(ShapeBuilder.SiteAllowance).Build(coordinates, type, out var reason, out var at);
        if (geometry is null)
            return at is null ? Refuse(SiteFaults.BadCoordinates, node.Place, reason) : Refuse(SiteFaults.Topology, node.Place, reason, Places.Pair(at.X, at.Y));
        var width = geometry.Dimension == Dimension.Surface ? MaxAreaWidth : MaxLineWidth;
        if (geometry.Dimension != Dimension.Point && Math.Max(geometry.EnvelopeInternal.Width, geometry.EnvelopeInternal.Height) > width)
            return Refuse(SiteFaults.TooWide, node.Place, Places.Number((long)width));
        if (datum is Datum.Cgcs2000 or Datum.Wgs84)
            return new Site(geometry, datum);

        var converted = new CoordinateMap((x, y) => Datums.ToCgcs2000(datum, x, y)).Transform(geometry);
        var error = new IsValidOp(converted).ValidationError;
        return error is null
            ? new Site(converted, datum)
            : Refuse(SiteFaults.Topology, node.Place, TopologyWords.Of(error.ErrorType), Places.Pair(error.Coordinate.X, error.Coordinate.Y));
    }

    private Site? ReadGeometry(MappingNode geometry, Datum datum)
    {
        var type = (geometry["type"] as ScalarNode)?.Text;
        return type is "Point" or "MultiPoint" or "LineString" or "MultiLineString" or "Polygon" or "MultiPolygon" && geometry["coordinates"] is { } inner
            ? Read(inner, type, datum)
            : Refuse(SiteFaults.Shape, geometry.Place);
    }

    private Datum ReadDatum(Node? node)
    {
        if (node is null)
            return Datum.Cgcs2000;
        var text = (node as ScalarNode)?.Text ?? "";
        if (!Datums.TryParse(text, out var datum))
            diagnostics.Add(SiteFaults.UnknownDatum, node.Place, text, Datums.Names);
        return datum;
    }

    private static Node AsRings(Node node) =>
        node is SequenceNode { Items: [SequenceNode { Items: [ScalarNode, ..] }, ..] } ring ? new SequenceNode([ring], ring.Place) : node;

    private Site? Refuse(CoordinateFault fault)
    {
        var kind = fault.Problem switch
        {
            CoordinateProblem.Swapped => SiteFaults.SwappedAxes,
            CoordinateProblem.Projected => SiteFaults.Projected,
            CoordinateProblem.OutsideChina => SiteFaults.OutsideChina,
            _ => SiteFaults.BadCoordinates,
        };
        return Refuse(kind, fault.Place, fault.What);
    }

    private Site? Refuse(DiagnosticKind kind, SourcePlace place, params ReadOnlySpan<Bilingual> arguments)
    {
        diagnostics.Add(kind, place, arguments);
        return null;
    }
}
