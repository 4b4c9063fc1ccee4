using System.Collections.Immutable;
using PermitScreen.Zoning.Locating;
using PermitScreen.Zoning.Sites;

namespace PermitScreen.Zoning;

/// <summary>What the layers know about a site. (Not called Location, which is a word of NetTopologySuite.)</summary>
/// <param name="Units">by code; those with a share above zero and those within the accuracy of the layer</param>
/// <param name="NotCovered">share of the site in no unit, 0 to 1; the shares of the units and this add up to 1</param>
/// <param name="Areas">features of the other layers that the site touches</param>
/// <param name="Facts">
/// one for each fact, or member of a set, that some kind of layer can answer, in the order of the kinds; a kind without a layer
/// gives <see cref="LocatedState.NotCovered"/>
/// </param>
public sealed record SiteLocation(
    Site Site,
    ImmutableArray<LocatedUnit> Units,
    double NotCovered,
    ImmutableArray<LocatedArea> Areas,
    ImmutableArray<LocatedFact> Facts,
    ImmutableArray<SiteDistance> Distances)
{
    /// <summary>Whether any layer that had a say is invented.</summary>
    public bool IsSynthetic =>
        Facts.Any(fact => fact.Layer is { Synthetic: true }) || Units.Any(unit => unit.Layer.Synthetic) || Distances.Any(distance => distance.Layer is { Synthetic: true });

    /// <summary>The facts of that id: one, or several for a set answered member by member.</summary>
    public IEnumerable<LocatedFact> FactsOf(string factId) => Facts.Where(fact => fact.FactId == factId);
}
