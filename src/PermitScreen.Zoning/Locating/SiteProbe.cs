using NetTopologySuite.Geometries;
using PermitScreen.Zoning.Borders;
using PermitScreen.Zoning.Geodesy;
using PermitScreen.Zoning.Layers;
using PermitScreen.Zoning.Sites;

namespace PermitScreen.Zoning.Locating;

/// <summary>Asks the questions of one look-up for a part of a site: a point, or a line or area as a whole. Lives as long as the look-up.</summary>
internal abstract class SiteProbe(int part, Envelope envelope, LocalPlane plane)
{
    /// <summary>Features further away than this many metres have no bearing on any border of the site.</summary>
    public const double SearchRadius = 1000;

    public int Part { get; } = part;

    public Envelope Envelope { get; } = envelope;

    public LocalPlane Plane { get; } = plane;

    public static SiteProbe[] Of(Site site)
    {
        if (site.Form != SiteForm.Points)
            return [new ShapeProbe(site)];
        var geometry = site.Geometry;
        var probes = new SiteProbe[geometry.NumGeometries];
        for (var i = 0; i < probes.Length; i++)
        {
            var point = (Point)geometry.GetGeometryN(i);
            probes[i] = new PointProbe(i, point.X, point.Y);
        }

        return probes;
    }

    /// <summary>How the part stands to a feature, or null when it is further away than the radius in metres.</summary>
    public abstract Contact? Meet(Layer layer, ZoneFeature feature, double radius);

    /// <summary>Whether these extents together hold all of the part.</summary>
    public abstract bool IsCoveredBy(IEnumerable<Layer> layers);

    /// <summary>Whether the part reaches further than so many metres into these areas taken together, seams between them being no border.</summary>
    public abstract bool IsDeepIn(IReadOnlyList<IndexedShape> areas, double metres);

    /// <summary>Metres to the nearest place of a shape; 0 inside an area; infinite when it is further than the limit.</summary>
    public abstract double DistanceTo(IndexedShape shape, double limit);

    /// <summary>Metres to the border of an area from inside; 0 when the part is not wholly inside.</summary>
    public abstract double DepthIn(IndexedShape area);
}
