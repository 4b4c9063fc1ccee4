using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using NetTopologySuite.Operation.Distance;
using PermitScreen.Zoning.Borders;
using PermitScreen.Zoning.Geodesy;
using PermitScreen.Zoning.Layers;
using PermitScreen.Zoning.Sites;
using Position = NetTopologySuite.Geometries.Location;

namespace PermitScreen.Zoning.Locating;

/// <summary>
/// A line or an area as a whole. The site is the prepared geometry, not the features: one look-up asks about one site and a few
/// of thousands of features.
/// </summary>
internal sealed class ShapeProbe : SiteProbe
{
    private readonly Geometry degrees;
    private readonly IPreparedGeometry prepared;
    private readonly IndexedShape shape;
    private readonly Geometry metres;
    private readonly IndexedFacetDistance facets;
    private readonly GaussKruger zone;
    private readonly Lazy<(Geometry Projected, IndexedFacetDistance Facets)> projected;

    public ShapeProbe(Site site)
        : base(0, site.Geometry.EnvelopeInternal, PlaneAt(site.Geometry.EnvelopeInternal))
    {
        degrees = site.Geometry;
        prepared = PreparedGeometryFactory.Prepare(degrees);
        shape = new IndexedShape(degrees);
        metres = Plane.ToMetres(degrees);
        facets = new IndexedFacetDistance(metres);
        zone = GaussKruger.At(degrees.Centroid.X);
        projected = new(() =>
        {
            var geometry = zone.Project(degrees);
            return (geometry, new IndexedFacetDistance(geometry));
        });
    }

    /// <summary>Square metres or metres of the site in its 3° zone.</summary>
    public double Measure => Size(projected.Value.Projected);

    public override Contact? Meet(Layer layer, ZoneFeature feature, double radius)
    {
        var area = feature.Shape;
        if (!IsNearBox(area.Envelope, radius))
            return null;
        var touches = prepared.Intersects(area.Geometry);
        var border = HasVertexOf(area) ? 0 : facets.Distance(Plane.ToMetres(area.Geometry));
        if (!touches && border > radius)
            return null;
        return new Contact(layer, feature, Part, touches, border, touches && IsDeep(area, border, layer.Header.AccuracyMetres));
    }

    public override bool IsCoveredBy(IEnumerable<Layer> layers)
    {
        var rest = degrees;
        foreach (var layer in layers)
        {
            if (!layer.ExtentShape.Envelope.Intersects(Envelope))
                continue;
            if (layer.Extent.Covers(rest))
                return true;
            rest = Overlays.Difference(rest, layer.Extent);
            if (rest.IsEmpty)
                return true;
        }

        return false;
    }

    public override bool IsDeepIn(IReadOnlyList<IndexedShape> areas, double metres) =>
        JoinedArea.HasDeepPart(this.metres, JoinedArea.Around(Plane, Envelope, areas, metres), metres);

    public override double DistanceTo(IndexedShape shape, double limit)
    {
        if (!IsNearBox(shape.Envelope, limit * 1.05))
            return double.PositiveInfinity;
        return prepared.Intersects(shape.Geometry) ? 0 : projected.Value.Facets.Distance(zone.Project(shape.Geometry));
    }

    public override double DepthIn(IndexedShape area) =>
        area.Geometry.Covers(degrees) ? projected.Value.Facets.Distance(zone.Project(area.Geometry.Boundary)) : 0;

    /// <summary>Square metres or metres of the site within a feature; all of it where the site does not meet the border.</summary>
    public double MeasureWithin(Contact contact) =>
        contact.BorderDistance > 0 ? Measure : MeasureOf(Within(contact.Feature.Shape));

    /// <summary>The part of the site within an area, in degrees.</summary>
    public Geometry Within(IndexedShape area) => Overlays.Common(degrees, area.Geometry);

    /// <summary>The site in degrees.</summary>
    public Geometry Whole => degrees;

    /// <summary>Square metres or metres of a part of the site that is in degrees.</summary>
    public double MeasureOf(Geometry part) => part.IsEmpty ? 0 : Size(zone.Project(part));

    /// <summary>A long line has a large box around it, and most of what is in there is nowhere near the line.</summary>
    private bool IsNearBox(Envelope box, double distance) =>
        Plane.Grow(Envelope, distance).Intersects(box) && prepared.Intersects(Shapes.Factory.ToGeometry(Plane.Grow(box, distance)));

    private double Size(Geometry geometry) => shape.IsArea ? geometry.Area : geometry.Length;

    private static LocalPlane PlaneAt(Envelope envelope) => new(envelope.Centre.X, envelope.Centre.Y);

    /// <summary>A feature that begins within the site has its border there, however far its lines are from the outline of the site.</summary>
    private bool HasVertexOf(IndexedShape area) => shape.Holds(area.Border.Chains[0][0], area.Border.Chains[0][1]);

    private bool IsDeep(IndexedShape area, double border, double accuracy)
    {
        if (accuracy == 0)
            return border > 0 || MeasureOf(Within(area)) > 0;
        if (border >= accuracy)
            return true;
        foreach (var chain in shape.Border.Chains)
        {
            for (var i = 0; i < chain.Length; i += 2)
            {
                if (area.Envelope.Contains(chain[i], chain[i + 1])
                    && area.Border.Locate(chain[i], chain[i + 1]) == Position.Interior
                    && double.IsPositiveInfinity(area.Border.Nearest(new LocalPlane(chain[i], chain[i + 1]), accuracy).Metres))
                {
                    return true;
                }
            }
        }

        return IsDeepIn([area], accuracy);
    }
}
