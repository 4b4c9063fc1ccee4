using PermitScreen.Zoning.Layers;

namespace PermitScreen.Zoning.Locating;

/// <summary>A feature of another layer than the units that the site touches.</summary>
public sealed record LocatedArea
{
    /// <summary>What is touched.</summary>
    public required ZoneFeature Feature { get; init; }

    /// <summary>Of the site's area, length or number of points inside the feature, 0 to 1; areas may overlap.</summary>
    public required double Share { get; init; }

    /// <summary>Metres from the site to the border of the feature; 0 when the site crosses it.</summary>
    public required double DistanceToBorder { get; init; }

    /// <summary>The layer that shows the feature.</summary>
    public required LayerHeader Layer { get; init; }
}
