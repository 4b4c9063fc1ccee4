using System.Numerics;
using PermitScreen.Facts;
using PermitScreen.Quantities;
using PermitScreen.Zoning.Locating;

namespace PermitScreen.Zoning;

/// <summary>
/// What the layers know about a site, in the form in which the engine takes it. Only inside and outside become values; a place that
/// is not covered, or nearer to a border than the layer is accurate, stays unknown and says why.
/// </summary>
internal static class MapFacts
{
    /// <summary>One for each fact of the location.</summary>
    public static IReadOnlyList<MapFact> Of(SiteLocation location)
    {
        ArgumentNullException.ThrowIfNull(location);
        return [.. location.Facts.Select(fact => Of(fact, location))];
    }

    private static MapFact Of(LocatedFact fact, SiteLocation location)
    {
        var remark = MapRemark.Of(fact, location);
        if (fact.Distance is { } range && fact.State != LocatedState.NotCovered)
            return new MapFact { FactId = fact.FactId, Member = fact.Member, Least = Centimetres(Math.Floor(100 * range.Low)), Most = Upper(range.High), Remark = remark };
        return new MapFact { FactId = fact.FactId, Member = fact.Member, Words = fact.Value?.Words, Remark = remark };
    }

    private static Rational? Upper(double metres) => double.IsFinite(metres) ? Centimetres(Math.Ceiling(100 * metres)) : null;

    // Whole centimetres, rounded outwards: the range may only grow.
    private static Rational Centimetres(double count) => Rational.FromRatio(new BigInteger(count), 100);
}
