using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;

namespace PermitScreen.Zoning.Geodesy;

/// <summary>Common parts and differences by NetTopologySuite's robust overlay.</summary>
internal static class Overlays
{
    /// <summary>What two geometries have in common.</summary>
    public static Geometry Common(Geometry first, Geometry second) => Overlay(first, second, SpatialFunction.Intersection);

    /// <summary>What is left of a geometry without another.</summary>
    public static Geometry Difference(Geometry from, Geometry what) => Overlay(from, what, SpatialFunction.Difference);

    /// <summary>
    /// Only what has the dimension of the first geometry: where areas also touch along a line or at a point, or an area shrinks to a
    /// line, that has no size, and no overlay would take it as input again.
    /// </summary>
    private static Geometry Overlay(Geometry first, Geometry second, SpatialFunction function)
    {
        var result = OverlayNGRobust.Overlay(first, second, function);
        return result is GeometryCollection and not MultiPolygon and not MultiLineString and not MultiPoint
            ? OfDimension(result, first.Dimension)
            : result.Dimension < first.Dimension ? Shapes.Factory.CreateGeometryCollection() : result;
    }

    private static Geometry OfDimension(Geometry mixed, Dimension dimension) => dimension switch
    {
        Dimension.Surface => Shapes.Factory.CreateMultiPolygon([.. PolygonExtracter.GetPolygons(mixed).Cast<Polygon>()]),
        Dimension.Curve => Shapes.Factory.CreateMultiLineString([.. LineStringExtracter.GetLines(mixed).Cast<LineString>()]),
        _ => mixed,
    };
}
