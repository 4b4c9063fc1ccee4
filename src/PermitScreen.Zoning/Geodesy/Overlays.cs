using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;

namespace PermitScreen.Zoning.Geodesy;

/// <summary>Common parts and differences by NetTopologySuite's robust overlay.</summary>
internal static class Overlays
{
    /// <summary>
    /// What two geometries have in common, as far as it has the dimension of the first: where areas also touch along a line or at a
    /// point, that has no size, and the overlay would not take it as input again.
    /// </summary>
    public static Geometry Common(Geometry first, Geometry second)
    {
        var common = OverlayNGRobust.Overlay(first, second, SpatialFunction.Intersection);
        return common is GeometryCollection and not MultiPolygon and not MultiLineString and not MultiPoint
            ? OfDimension(common, first.Dimension)
            : common.Dimension < first.Dimension ? Shapes.Factory.CreateGeometryCollection() : common;
    }

    public static Geometry Difference(Geometry from, Geometry what) => OverlayNGRobust.Overlay(from, what, SpatialFunction.Difference);

    private static Geometry OfDimension(Geometry mixed, Dimension dimension) => dimension switch
    {
        Dimension.Surface => Shapes.Factory.CreateMultiPolygon([.. PolygonExtracter.GetPolygons(mixed).Cast<Polygon>()]),
        Dimension.Curve => Shapes.Factory.CreateMultiLineString([.. LineStringExtracter.GetLines(mixed).Cast<LineString>()]),
        _ => mixed,
    };
}
