using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.OverlayNG;
using PermitScreen.Zoning.Borders;
using PermitScreen.Zoning.Geodesy;

namespace PermitScreen.Zoning.Locating;

/// <summary>
/// Areas of one meaning taken together, in metres, near a site. A red line drawn in two adjoining polygons has no border on the
/// seam, so that a site on the seam is inside for certain.
/// </summary>
internal static class JoinedArea
{
    /// <param name="envelope">of the site, in degrees</param>
    /// <param name="metres">around the site at which borders matter; the cut lies well beyond</param>
    public static Geometry Around(LocalPlane plane, Envelope envelope, IReadOnlyList<IndexedShape> areas, double metres)
    {
        var box = Shapes.Factory.ToGeometry(plane.Grow(envelope, metres * 4 + 1));
        return OverlayNGRobust.Union(
            areas.Select(area => plane.ToMetres(Overlays.Common(area.Geometry, box))), Shapes.Factory);
    }

    /// <summary>Whether some part of the site lies so many metres or more inside the area; both are in metres.</summary>
    public static bool HasDeepPart(Geometry site, Geometry area, double metres)
    {
        // The border is buffered by regular polygons within the true circle: 32 sides to a quarter circle fall short by 0.03 %.
        const int quadrantSegments = 32;
        var common = Overlays.Common(site, area);
        if (common.IsEmpty)
            return false;
        var reach = common.EnvelopeInternal.Copy();
        reach.ExpandBy(metres * 2);
        var border = Overlays.Common(area.Boundary, Shapes.Factory.ToGeometry(reach));
        if (border.IsEmpty)
            return true;
        return !Overlays.Difference(common, border.Buffer(metres, quadrantSegments)).IsEmpty;
    }
}
