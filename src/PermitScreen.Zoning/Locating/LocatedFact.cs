using System.Collections.Immutable;
using PermitScreen.Zoning.Layers;

namespace PermitScreen.Zoning.Locating;

/// <summary>What the layers say about one fact at one site.</summary>
/// <param name="FactId">of the vocabulary, such as <c>site.fuel_ban_zone</c></param>
/// <param name="Member">for a set that several layers answer piece by piece: which member this is about; null for a whole fact</param>
/// <param name="Candidates">
/// the value when it is known; what it may be when the site is within the accuracy of a border; for control units that are not
/// wholly covered, the units found so far; otherwise empty
/// </param>
/// <param name="Layer">the layer that decides, with title, date and accuracy; null when there is none</param>
/// <param name="DistanceToBorder">metres from the site to the nearest border that matters, when it is within a kilometre</param>
/// <param name="Distance">for facts that are distances: the range in which it lies, accuracy and cover of the layer taken into account</param>
public sealed record LocatedFact(
    string FactId,
    string? Member,
    LocatedState State,
    ImmutableArray<LocatedValue> Candidates,
    LayerHeader? Layer,
    double? DistanceToBorder,
    MetreRange? Distance)
{
    public bool IsKnown => State is LocatedState.Inside or LocatedState.Outside;

    /// <summary>The value, or null when it is not known; distances have none, see <see cref="Distance"/>.</summary>
    public LocatedValue? Value => IsKnown && Candidates.Length == 1 ? Candidates[0] : null;
}
