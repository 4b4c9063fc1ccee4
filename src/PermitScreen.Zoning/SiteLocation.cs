using System.Collections.Immutable;
using PermitScreen.Zoning.Locating;
using PermitScreen.Zoning.Sites;

namespace PermitScreen.Zoning;

/// <summary>What the layers know about a site. (Not called Location, which is a word of NetTopologySuite.)</summary>
public sealed record SiteLocation
{
    /// <summary>What was asked for.</summary>
    public required Site Site { get; init; }

    /// <summary>By code; those with a share above zero and those within the accuracy of the layer.</summary>
    public required ImmutableArray<LocatedUnit> Units { get; init; }

    /// <summary>Share of the site in no unit, 0 to 1; the shares of the units and this add up to 1.</summary>
    public required double NotCovered { get; init; }

    /// <summary>Features of the other layers that the site touches.</summary>
    public required ImmutableArray<LocatedArea> Areas { get; init; }

    /// <summary>
    /// One for each fact, or member of a set, that some kind of layer can answer, in the order of the kinds; a kind without a layer
    /// gives <see cref="LocatedState.NotCovered"/>.
    /// </summary>
    public required ImmutableArray<LocatedFact> Facts { get; init; }

    /// <summary>To the nearest feature of each kind, or member, of which distances are reported.</summary>
    public required ImmutableArray<SiteDistance> Distances { get; init; }

    /// <summary>Whether any layer that had a say is invented.</summary>
    public bool IsSynthetic =>
        Facts.Any(fact => fact.Layer is { Synthetic: true }) || Units.Any(unit => unit.Layer.Synthetic) || Distances.Any(distance => distance.Layer is { Synthetic: true });

    /// <summary>The facts of that id: one, or several for a set answered member by member.</summary>
    public IEnumerable<LocatedFact> FactsOf(string factId) => Facts.Where(fact => fact.FactId == factId);
}
