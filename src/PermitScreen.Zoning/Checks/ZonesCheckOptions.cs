using PermitScreen.Facts;

namespace PermitScreen.Zoning.Checks;

/// <summary>What a check of zones knows beside the layers.</summary>
public sealed record ZonesCheckOptions
{
    /// <summary>Nothing known of access lists, slivers up to 5 m.</summary>
    public static ZonesCheckOptions Default { get; } = new();

    /// <summary>Tells whether a unit (by code) has an access list; null to leave that out.</summary>
    public Func<string, bool>? HasAccessList { get; init; }

    /// <summary>The units that access lists name, to find those that no layer shows.</summary>
    public IReadOnlyCollection<string> ListedUnits { get; init; } = [];

    /// <summary>Of the rules that the layers are to serve; null to leave that out.</summary>
    public Vocabulary? Vocabulary { get; init; }

    /// <summary>Metres; a gap or overlap narrower than this on average is a sliver of digitising, not a hole.</summary>
    public double SliverWidth { get; init; } = 5;
}
