using NetTopologySuite.Geometries;
using Position = NetTopologySuite.Geometries.Location;

namespace PermitScreen.Zoning.Borders;

/// <summary>A polygon or line of a layer, in degrees of CGCS2000, with the index of its border.</summary>
internal sealed class IndexedShape
{
    public IndexedShape(Geometry geometry)
    {
        Geometry = geometry;
        Envelope = geometry.EnvelopeInternal;
        Border = BorderIndex.Of(geometry);
        IsArea = geometry.Dimension == Dimension.Surface;
    }

    public Geometry Geometry { get; }

    public Envelope Envelope { get; }

    public BorderIndex Border { get; }

    public bool IsArea { get; }

    /// <summary>Whether the place lies in the area or on its border; lines hold no place.</summary>
    public bool Holds(double longitude, double latitude) =>
        IsArea && Envelope.Contains(longitude, latitude) && Border.Locate(longitude, latitude) != Position.Exterior;
}
