using System.Collections.Immutable;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;
using PermitScreen.Zoning.Borders;

namespace PermitScreen.Zoning.Layers;

/// <summary>A layer file that was read without errors. Immutable; its tree is built before anybody asks.</summary>
public sealed class Layer
{
    private readonly STRtree<ZoneFeature> tree = new();
    private readonly Envelope bounds = new();

    internal Layer(LayerHeader header, IndexedShape extent, ImmutableArray<ZoneFeature> features)
    {
        Header = header;
        ExtentShape = extent;
        Features = features;
        foreach (var feature in features)
        {
            tree.Insert(feature.Shape.Envelope, feature);
            bounds.ExpandToInclude(feature.Shape.Envelope);
        }

        tree.Build();
    }

    public LayerHeader Header { get; }

    /// <summary>The area for which the layer speaks: what it does not show here is not there. Outside of it the layer says nothing.</summary>
    public Geometry Extent => ExtentShape.Geometry;

    public ImmutableArray<ZoneFeature> Features { get; }

    internal IndexedShape ExtentShape { get; }

    /// <summary>The features whose boxes meet this box.</summary>
    internal IList<ZoneFeature> Near(Envelope box) => bounds.Intersects(box) ? tree.Query(box) : [];
}
