using System.Globalization;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.OverlayNG;
using NetTopologySuite.Operation.Polygonize;
using PermitScreen.Diagnostics;
using PermitScreen.Zoning.Geodesy;
using PermitScreen.Zoning.Layers;
using Position = NetTopologySuite.Geometries.Location;

namespace PermitScreen.Zoning.Checks;

/// <summary>
/// Control units partition the land. The loose edges of all units bound the faces that lie in no unit or in several; a face
/// is a hole, an overlap or a sliver by the number of units at a point within and by its width.
/// </summary>
internal static class PartitionCheck
{
    // Metres; a vertex of one unit on the straight edge of another is off it by rounding only.
    private const double Hairline = 0.001;

    public static void Run(ZoneSet zones, ZonesCheckOptions options, DiagnosticList diagnostics)
    {
        var layers = zones.Layers.Where(layer => layer.Header.Kind.IsUnits).ToList();
        var loose = LooseEdges.Of(layers.SelectMany(layer => layer.Features));
        if (loose.Count == 0)
            return;
        var polygonizer = new Polygonizer();
        polygonizer.Add(OverlayNGRobust.Union(loose, Shapes.Factory));
        foreach (var face in polygonizer.GetPolygons().OrderBy(face => face.EnvelopeInternal.MinX).ThenBy(face => face.EnvelopeInternal.MinY))
            Check((Polygon)face, layers, options.SliverWidth, diagnostics);
    }

    private static void Check(Polygon face, List<Layer> layers, double sliverWidth, DiagnosticList diagnostics)
    {
        var centre = face.InteriorPoint.Coordinate;
        var inside = UnitsAt(layers, centre, Position.Interior);

        // A point on an inner border: units that fit meet there and cover it once together. Edges that do not fit bound the face.
        if (inside.Count == 0 && UnitsAt(layers, centre, Position.Boundary) is [_, ..] meeting)
            inside = meeting[..1];
        if (inside.Count == 1)
            return;
        var metres = GaussKruger.At(centre.X).Project(face);
        var width = 2 * metres.Area / metres.Length;
        if (width < Hairline)
            return;
        var at = string.Create(CultureInfo.InvariantCulture, $"[{centre.X:0.000000}, {centre.Y:0.000000}]");
        var area = metres.Area.ToString(metres.Area < 10 ? "0.##" : "0", CultureInfo.InvariantCulture);
        var neighbours = Neighbours(layers, face);
        var place = neighbours.Count == 0 ? SourcePlace.Whole("zones") : new SourcePlace(neighbours[0].Layer.Header.File, neighbours[0].Unit.Line, 1);
        var names = string.Join(", ", (inside.Count > 1 ? inside : neighbours).Select(unit => unit.Unit.Words[0]).Distinct());
        if (width < sliverWidth)
            diagnostics.Add(CheckFaults.Sliver, place, area, width.ToString("0.##", CultureInfo.InvariantCulture), at, names);
        else if (inside.Count > 1)
            diagnostics.Add(CheckFaults.Overlap, place, names, area, at);
        else if (IsWithinExtent(layers, centre))
            diagnostics.Add(CheckFaults.Hole, place, area, at, names);
    }

    private static bool IsWithinExtent(List<Layer> layers, Coordinate at) => layers.Exists(layer => layer.ExtentShape.Holds(at.X, at.Y));

    private static List<(Layer Layer, ZoneFeature Unit)> UnitsAt(List<Layer> layers, Coordinate at, Position position) =>
        Select(layers, new Envelope(at), unit => unit.Shape.Border.Locate(at.X, at.Y) == position);

    private static List<(Layer Layer, ZoneFeature Unit)> Neighbours(List<Layer> layers, Polygon face) =>
        Select(layers, face.EnvelopeInternal, unit => unit.Geometry.Distance(face) < 1e-9);

    private static List<(Layer Layer, ZoneFeature Unit)> Select(List<Layer> layers, Envelope box, Func<ZoneFeature, bool> fits) =>
        [.. layers.SelectMany(layer => layer.Near(box).Where(fits).OrderBy(unit => unit.Index).Select(unit => (layer, unit)))];
}
