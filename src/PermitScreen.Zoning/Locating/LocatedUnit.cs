using PermitScreen.Codes;
using PermitScreen.Zoning.Layers;

namespace PermitScreen.Zoning.Locating;

/// <summary>A control unit in which a site lies, or may lie within the accuracy of the layer.</summary>
/// <param name="Share">
/// of the site's area, length or number of points, 0 to 1; what lies on a common border of two units counts half to each
/// </param>
/// <param name="State">
/// <see cref="LocatedState.Inside"/> when the site reaches further into the unit than the layer's accuracy, otherwise
/// <see cref="LocatedState.WithinAccuracy"/>
/// </param>
/// <param name="DistanceToBorder">metres from the site to the border of the unit; 0 when the site crosses it</param>
public sealed record LocatedUnit(
    ControlUnitCode Code,
    Bilingual Name,
    double Share,
    LocatedState State,
    double DistanceToBorder,
    LayerHeader Layer);
