using System.Collections.Immutable;
using PermitScreen.Zoning.Layers;

namespace PermitScreen.Zoning.Locating;

/// <summary>What the layers say about one fact at one site.</summary>
public sealed record LocatedFact
{
    /// <summary>Of the vocabulary, such as <c>site.fuel_ban_zone</c>.</summary>
    public required string FactId { get; init; }

    /// <summary>For a set that several layers answer piece by piece: which member this is about; null for a whole fact.</summary>
    public string? Member { get; init; }

    /// <summary>How sure the layers are.</summary>
    public required LocatedState State { get; init; }

    /// <summary>
    /// The value when it is known; what it may be when the site is within the accuracy of a border; for control units that are not
    /// wholly covered, the units found so far; otherwise empty.
    /// </summary>
    public ImmutableArray<LocatedValue> Candidates { get; init; } = [];

    /// <summary>The layer that decides, with title, date and accuracy; null when there is none.</summary>
    public LayerHeader? Layer { get; init; }

    /// <summary>Metres from the site to the nearest border that matters, when it is within a kilometre.</summary>
    public double? DistanceToBorder { get; init; }

    /// <summary>For facts that are distances: the range in which it lies, accuracy and cover of the layer taken into account.</summary>
    public MetreRange? Distance { get; init; }

    /// <summary>Whether the site is surely inside or surely outside.</summary>
    public bool IsKnown => State is LocatedState.Inside or LocatedState.Outside;

    /// <summary>The value, or null when it is not known; distances have none, see <see cref="Distance"/>.</summary>
    public LocatedValue? Value => IsKnown && Candidates.Length == 1 ? Candidates[0] : null;
}
