using PermitScreen.Zoning.Layers;

namespace PermitScreen.Zoning.Locating;

/// <summary>A feature of another layer than the units that the site touches.</summary>
/// <param name="Share">of the site's area, length or number of points inside the feature, 0 to 1; areas may overlap</param>
/// <param name="DistanceToBorder">metres from the site to the border of the feature; 0 when the site crosses it</param>
public sealed record LocatedArea(ZoneFeature Feature, double Share, double DistanceToBorder, LayerHeader Layer);
