namespace PermitScreen.Zoning.Checks;

/// <summary>What a check of zones knows beside the layers.</summary>
/// <param name="HasAccessList">tells whether a unit (by code) has an access list; null to leave that out</param>
/// <param name="ListedUnits">the units that access lists name, to find those that no layer shows</param>
/// <param name="SliverWidth">metres; a gap or overlap narrower than this on average is a sliver of digitising, not a hole</param>
public sealed record ZonesCheckOptions(Func<string, bool>? HasAccessList, IReadOnlyCollection<string> ListedUnits, double SliverWidth)
{
    public static ZonesCheckOptions Default { get; } = new(null, [], 5);
}
