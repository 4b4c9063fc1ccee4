using PermitScreen.Zoning.Layers;

namespace PermitScreen.Zoning.Locating;

/// <summary>How far the nearest river, farmland, school … is from the nearest part of the site.</summary>
/// <param name="Member">of the layer, such as <c>education</c> or <c>yangtze</c>; null for kinds without members</param>
/// <param name="Nearest">the name of the nearest feature, empty when it has none or nothing was found</param>
/// <param name="Metres">as drawn, geodesic for points and in the 3° zone for other sites; null when nothing lies within 100 km</param>
/// <param name="Range">in which the true distance lies, see <see cref="DistanceFinder"/></param>
/// <param name="IsCovered">false when something nearer may lie beyond the extent of the layers</param>
public sealed record SiteDistance(
    LayerKind Kind,
    string? Member,
    Bilingual Nearest,
    double? Metres,
    MetreRange Range,
    bool IsCovered,
    LayerHeader? Layer);
