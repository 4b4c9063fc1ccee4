using System.Collections.Immutable;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Zoning.Borders;
using PermitScreen.Zoning.Layers;

namespace PermitScreen.Zoning.Reading;

/// <summary>Puts header and features of one file together, once both are read.</summary>
internal sealed class LayerAssembly(FaultLog faults, ZoneLoadOptions options)
{
    public Layer? Assemble(Node? headerNode, List<RawFeature> raw, string digest)
    {
        var header = new HeaderReader(faults).Read(headerNode, digest);
        if (header is null)
            return null;
        if (raw.Count == 0 && !faults.HasErrors && !header.DeclaredEmpty)
            faults.Add(LayerFaults.NoFeatures, SourcePlace.Whole(faults.File));
        if (raw.Count > 0 && header.DeclaredEmpty)
            faults.Add(LayerFaults.FeaturesDenied, headerNode!.Place);

        var words = new WordReader(faults, header.Header, options);
        var features = ImmutableArray.CreateBuilder<ZoneFeature>(raw.Count);
        foreach (var feature in raw)
        {
            CheckType(feature, header.Header.Kind);
            var found = words.Read(feature);
            if (feature.Geometry is not null && !faults.HasErrors)
                features.Add(new ZoneFeature(feature.Index, feature.Place.Line, found, WordReader.NameOf(feature), new IndexedShape(feature.Geometry)));
        }

        return faults.HasErrors ? null : new Layer(header.Header, new IndexedShape(header.Extent), features.ToImmutable());
    }

    private void CheckType(RawFeature feature, LayerKind kind)
    {
        var fits = feature.GeometryType is "Polygon" or "MultiPolygon"
            || (kind.Lines && feature.GeometryType is "LineString" or "MultiLineString");
        if (!fits)
        {
            var takes = kind.Lines ? "Polygon, MultiPolygon, LineString, MultiLineString" : "Polygon, MultiPolygon";
            faults.Add(FeatureFaults.GeometryType, feature.Place, feature.Number, kind.Id, takes, feature.GeometryType);
        }
        else if (feature.Geometry is null && !faults.HasErrors)
        {
            faults.Add(FeatureFaults.NoGeometry, feature.Place, feature.Number);
        }
    }
}
