using System.Collections.Immutable;
using PermitScreen.Zoning.Borders;
using PermitScreen.Zoning.Layers;

namespace PermitScreen.Zoning.Locating;

/// <summary>All layers of one kind: each county or province may bring its own.</summary>
internal sealed class KindLayers
{
    private readonly double radius;
    private readonly (Layer Layer, ZoneFeature Feature)[] features;
    private readonly PackedTree tree;

    public KindLayers(LayerKind kind, ImmutableArray<Layer> layers)
    {
        Kind = kind;
        Layers = layers;
        Members = [.. layers.SelectMany(layer => layer.Header.Members).Distinct().Order(StringComparer.Ordinal)];
        MaxAccuracy = layers.Max(layer => layer.Header.AccuracyMetres);
        features = [.. layers.SelectMany(layer => layer.Features.Select(feature => (layer, feature)))];
        tree = new PackedTree([.. features.Select(feature => feature.Feature.Shape.Envelope)]);
        radius = kind.IsUnits ? MaxAccuracy : Math.Max(SiteProbe.SearchRadius, MaxAccuracy);
    }

    public LayerKind Kind { get; }

    public ImmutableArray<Layer> Layers { get; }

    /// <summary>The members for which any of the layers is complete.</summary>
    public ImmutableArray<string> Members { get; }

    /// <summary>Metres.</summary>
    public double MaxAccuracy { get; }

    /// <summary>The layers that are complete for this member; all of them when there are no members.</summary>
    public IEnumerable<Layer> Declaring(string? member) =>
        member is null ? Layers : Layers.Where(layer => layer.Header.Members.Contains(member));

    /// <summary>
    /// How the parts of the site stand to the features near them. Units are only looked for within their accuracy: the border of
    /// the unit itself is what matters, and there are many.
    /// </summary>
    public List<Contact> Meet(SiteProbe[] probes)
    {
        var contacts = new List<Contact>();
        var near = new List<int>();
        foreach (var probe in probes)
        {
            near.Clear();
            tree.Query(probe.Plane.Grow(probe.Envelope, radius), near);
            foreach (var place in near)
            {
                var (layer, feature) = features[place];
                if (probe.Meet(layer, feature, radius) is { } contact)
                    contacts.Add(contact);
            }
        }

        return contacts;
    }
}
