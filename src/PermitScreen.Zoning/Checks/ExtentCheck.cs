using System.Globalization;
using NetTopologySuite.Geometries;
using PermitScreen.Diagnostics;
using PermitScreen.Zoning.Geodesy;
using PermitScreen.Zoning.Layers;

namespace PermitScreen.Zoning.Checks;

/// <summary>Features lie within the extent of their layer, and units fill it.</summary>
internal static class ExtentCheck
{
    // Percent; below that the outlines of units and extent are the same for all purposes.
    private const double Filled = 99.99;

    public static void Run(ZoneSet zones, DiagnosticList diagnostics)
    {
        foreach (var layer in zones.Layers)
        {
            foreach (var feature in layer.Features.Where(feature => !layer.Extent.EnvelopeInternal.Contains(feature.Geometry.EnvelopeInternal) || !IsBox(layer)))
                Check(layer, feature, diagnostics);
            if (layer.Header.Kind.IsUnits)
                CheckFilling(layer, diagnostics);
        }
    }

    private static bool IsBox(Layer layer) => layer.Extent.IsRectangle;

    private static void Check(Layer layer, ZoneFeature feature, DiagnosticList diagnostics)
    {
        if (layer.Extent.Covers(feature.Geometry))
            return;
        var outside = Overlays.Difference(feature.Geometry, layer.Extent);
        if (outside.IsEmpty)
            return;
        var zone = GaussKruger.At(outside.EnvelopeInternal.Centre.X);
        var extent = zone.Project(layer.Extent);
        var reach = zone.Project(outside).Coordinates.Max(corner => Shapes.Point(corner.X, corner.Y).Distance(extent));
        if (reach > Math.Max(layer.Header.AccuracyMetres, 0.01))
        {
            var place = new SourcePlace(layer.Header.File, feature.Line, 1);
            diagnostics.Add(CheckFaults.OutsideExtent, place, feature.Index.ToString(CultureInfo.InvariantCulture), reach.ToString("0.#", CultureInfo.InvariantCulture));
        }
    }

    private static void CheckFilling(Layer layer, DiagnosticList diagnostics)
    {
        // Square degrees, shrinking to the north; good enough for a percentage.
        static double Size(Geometry geometry) => geometry.Area * Math.Cos(geometry.EnvelopeInternal.Centre.Y * Math.PI / 180);

        var percent = 100 * layer.Features.Sum(unit => Size(unit.Geometry)) / Size(layer.Extent);
        if (percent < Filled)
            diagnostics.Add(CheckFaults.ExtentNotFilled, SourcePlace.Whole(layer.Header.File), percent.ToString("0.##", CultureInfo.InvariantCulture));
    }
}
