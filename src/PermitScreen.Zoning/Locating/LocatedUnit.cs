using PermitScreen.Codes;
using PermitScreen.Zoning.Layers;

namespace PermitScreen.Zoning.Locating;

/// <summary>A control unit in which a site lies, or may lie within the accuracy of the layer.</summary>
public sealed record LocatedUnit
{
    /// <summary>Of the unit.</summary>
    public required ControlUnitCode Code { get; init; }

    /// <summary>Empty when the layer gives none.</summary>
    public required Bilingual Name { get; init; }

    /// <summary>Of the site's area, length or number of points, 0 to 1; what lies on a common border of two units counts half to each.</summary>
    public required double Share { get; init; }

    /// <summary>
    /// <see cref="LocatedState.Inside"/> when the site reaches further into the unit than the layer's accuracy, otherwise
    /// <see cref="LocatedState.WithinAccuracy"/>.
    /// </summary>
    public required LocatedState State { get; init; }

    /// <summary>Metres from the site to the border of the unit; 0 when the site crosses it.</summary>
    public required double DistanceToBorder { get; init; }

    /// <summary>The layer that shows the unit.</summary>
    public required LayerHeader Layer { get; init; }
}
