using System.Collections.Immutable;
using PermitScreen.Zoning.Layers;

namespace PermitScreen.Zoning.Locating;

/// <summary>
/// How far the nearest feature is. A layer of a county shows the nearest river of the county: across the county's border another may
/// flow nearer. So the distance is known only when it is shorter than the way to the edge of the extent; otherwise the true distance
/// lies between that way and what was found.
/// </summary>
internal static class DistanceFinder
{
    /// <summary>Metres; no rule asks about anything further away.</summary>
    private const double Limit = 100_000;

    private static readonly double[] Stages = [1000, 10_000, Limit];

    public static ImmutableArray<SiteDistance> Find(KindLayers group, SiteProbe[] probes)
    {
        if (!group.Kind.Measured)
            return [];
        return group.Kind.DeclaresMembers
            ? [.. group.Members.Select(member => Find(group, member, probes))]
            : [Find(group, null, probes)];
    }

    private static SiteDistance Find(KindLayers group, string? member, SiteProbe[] probes)
    {
        var layers = group.Declaring(member).ToList();
        var found = Nearest(layers, member, probes);
        var covered = layers.Max(layer => probes.Min(probe => probe.DepthIn(layer.ExtentShape)));
        var layer = found?.Layer ?? layers[0];
        var accuracy = layer.Header.AccuracyMetres;
        var isCovered = covered >= (found?.Metres ?? Limit) && covered > 0;
        var low = Math.Max(0, Math.Min(found?.Metres ?? Limit, covered) - accuracy);
        return new SiteDistance
        {
            Kind = group.Kind,
            Member = member,
            Nearest = found?.Feature.Name ?? Bilingual.Empty,
            Metres = found?.Metres,
            Range = new MetreRange(low, found is { } near ? near.Metres + accuracy : double.PositiveInfinity),
            IsCovered = isCovered,
            Layer = layer.Header,
        };
    }

    private static (ZoneFeature Feature, Layer Layer, double Metres)? Nearest(List<Layer> layers, string? member, SiteProbe[] probes)
    {
        (ZoneFeature Feature, Layer Layer, double Metres)? best = null;
        foreach (var stage in Stages)
        {
            foreach (var layer in layers)
            {
                foreach (var probe in probes)
                {
                    // A tenth more: the box of a hundred kilometres is drawn with the length of a degree at the site.
                    foreach (var feature in layer.Near(probe.Plane.Grow(probe.Envelope, stage * 1.1)))
                    {
                        if (member is not null && !feature.Words.Contains(member))
                            continue;
                        var metres = probe.DistanceTo(feature.Shape, best?.Metres ?? stage);
                        if (metres <= stage && metres < (best?.Metres ?? double.PositiveInfinity))
                            best = (feature, layer, metres);
                    }
                }
            }

            if (best is not null)
                break;
        }

        return best;
    }
}
