using PermitScreen.Zoning.Layers;

namespace PermitScreen.Zoning.Locating;

/// <summary>How far the nearest river, farmland, school … is from the nearest part of the site.</summary>
public sealed record SiteDistance
{
    /// <summary>Of the layers that were searched.</summary>
    public required LayerKind Kind { get; init; }

    /// <summary>Of the layer, such as <c>education</c> or <c>yangtze</c>; null for kinds without members.</summary>
    public string? Member { get; init; }

    /// <summary>The name of the nearest feature, empty when it has none or nothing was found.</summary>
    public required Bilingual Nearest { get; init; }

    /// <summary>As drawn, geodesic for points and in the 3° zone for other sites; null when nothing lies within 100 km.</summary>
    public double? Metres { get; init; }

    /// <summary>
    /// In which the true distance lies: the accuracy of the layer off on both sides, and no further than its extent where something
    /// nearer may lie beyond that.
    /// </summary>
    public required MetreRange Range { get; init; }

    /// <summary>False when something nearer may lie beyond the extent of the layers.</summary>
    public required bool IsCovered { get; init; }

    /// <summary>The layer with the nearest feature, or one of those that were searched.</summary>
    public LayerHeader? Layer { get; init; }
}
