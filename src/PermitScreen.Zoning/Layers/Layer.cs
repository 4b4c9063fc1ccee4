using System.Collections.Immutable;
using NetTopologySuite.Geometries;
using PermitScreen.Zoning.Borders;

namespace PermitScreen.Zoning.Layers;

/// <summary>A layer file that was read without errors. Immutable.</summary>
public sealed class Layer
{
    private readonly PackedTree tree;

    internal Layer(LayerHeader header, IndexedShape extent, ImmutableArray<ZoneFeature> features)
    {
        Header = header;
        ExtentShape = extent;
        Features = features;
        tree = new PackedTree([.. features.Select(feature => feature.Shape.Envelope)]);
    }

    /// <summary>What the file states about itself.</summary>
    public LayerHeader Header { get; }

    /// <summary>The area for which the layer speaks: what it does not show here is not there. Outside of it the layer says nothing.</summary>
    public Geometry Extent => ExtentShape.Geometry;

    /// <summary>In the order of the file.</summary>
    public ImmutableArray<ZoneFeature> Features { get; }

    internal IndexedShape ExtentShape { get; }

    /// <summary>The features whose boxes meet this box.</summary>
    internal List<ZoneFeature> Near(Envelope box)
    {
        var found = new List<int>();
        tree.Query(box, found);
        return found.ConvertAll(place => Features[place]);
    }
}
