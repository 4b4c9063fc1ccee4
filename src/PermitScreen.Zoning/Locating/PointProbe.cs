using NetTopologySuite.Geometries;
using PermitScreen.Zoning.Borders;
using PermitScreen.Zoning.Geodesy;
using PermitScreen.Zoning.Layers;

namespace PermitScreen.Zoning.Locating;

/// <summary>A point of a site. It asks the border index only, except where several areas join near it.</summary>
internal sealed class PointProbe(int part, double longitude, double latitude)
    : SiteProbe(part, new Envelope(longitude, longitude, latitude, latitude), new LocalPlane(longitude, latitude))
{
    // Up to here the local plane errs by less than 0.3 % even in the far north.
    private const double PlaneReach = 20_000;

    // Below this the plane errs by less than a decimetre.
    private const double PlaneExact = 500;

    public override Contact? Meet(Layer layer, ZoneFeature feature, double radius)
    {
        var shape = feature.Shape;
        var inside = shape.Holds(longitude, latitude);
        var nearest = shape.Border.Nearest(Plane, inside ? double.PositiveInfinity : radius);
        if (!inside && double.IsPositiveInfinity(nearest.Metres))
            return null;
        var metres = Metres(nearest);
        return new Contact(layer, feature, Part, inside, metres, inside && metres >= layer.Header.AccuracyMetres);
    }

    public override bool IsCoveredBy(IEnumerable<Layer> layers)
    {
        foreach (var layer in layers)
        {
            if (layer.ExtentShape.Holds(longitude, latitude))
                return true;
        }

        return false;
    }

    public override bool IsDeepIn(IReadOnlyList<IndexedShape> areas, double metres)
    {
        var joined = JoinedArea.Around(Plane, Envelope, areas, metres);
        var origin = Shapes.Point(0, 0);
        return joined.Covers(origin) && joined.Boundary.Distance(origin) >= metres;
    }

    public override double DistanceTo(IndexedShape shape, double limit)
    {
        if (shape.Holds(longitude, latitude))
            return 0;
        var nearest = shape.Border.Nearest(Plane, limit * 1.05);
        if (nearest.Metres <= PlaneReach || double.IsPositiveInfinity(nearest.Metres))
            return Metres(nearest);
        var zone = GaussKruger.At(longitude);
        return zone.Project(Shapes.Point(longitude, latitude)).Distance(zone.Project(shape.Geometry));
    }

    public override double DepthIn(IndexedShape area) =>
        area.Holds(longitude, latitude) ? Metres(area.Border.Nearest(Plane, double.PositiveInfinity)) : 0;

    private double Metres(NearestPlace nearest) =>
        nearest.Metres <= PlaneExact || double.IsPositiveInfinity(nearest.Metres)
            ? nearest.Metres
            : Geodesic.Distance(longitude, latitude, nearest.Longitude, nearest.Latitude);
}
