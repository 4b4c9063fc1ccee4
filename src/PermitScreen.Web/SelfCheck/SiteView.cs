using System.Collections.Immutable;
using System.Globalization;
using NetTopologySuite.Geometries;
using PermitScreen.Codes;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Zoning;
using PermitScreen.Zoning.Sites;
using PermitScreen.Zoning.Writing;

namespace PermitScreen.Web.SelfCheck;

/// <summary>A site as pages show it.</summary>
/// <param name="Location">what the layers know of it; null without layers</param>
internal sealed record SiteView(Site Site, SiteLocation? Location)
{
    /// <summary>In degrees of CGCS2000, for the map.</summary>
    public string Json => JsonText.Of(indented: false, json => GeometryJson.Write(json, Site.Geometry));

    /// <summary>The points, or the corners ring after ring, each once, in degrees of CGCS2000.</summary>
    public ImmutableArray<Coordinate> Corners => [.. Parts(Site.Geometry).SelectMany(part => part is LinearRing ring ? ring.Coordinates[..^1] : part.Coordinates)];

    /// <param name="node">the site as an application has it; null for none</param>
    /// <returns>null for none, and for one that cannot be read</returns>
    public static SiteView? Of(Node? node, ZoneSet? zones) =>
        node is not null && Site.Read(node, new DiagnosticList()) is { } site ? new(site, zones?.Locate(site)) : null;

    /// <summary>Degrees as people read them: six decimals are a tenth of a metre.</summary>
    public static string Degrees(double degrees) => degrees.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>Hundredths; what is some and what is not all is never rounded to none and all.</summary>
    public static string Percent(double share) => share switch
    {
        > 0 and < 0.01 => "<1",
        > 0.99 and < 1 => ">99",
        _ => Math.Round(share * 100).ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The counties in the codes of the units that it lies in.</summary>
    public IEnumerable<CodeEntry> Counties(RuleSet rules) =>
        (Location?.Units ?? []).Select(unit => unit.Code.Region).Distinct().Select(code => rules.Tables.Regions.TryGet(code, out var entry) ? entry : null).OfType<CodeEntry>();

    /// <summary>Whether the codes of its control units are those of other counties than the one that is stated.</summary>
    /// <param name="region">six digits; null where nothing is stated</param>
    public bool IsElsewhereThan(string? region, RuleSet rules) => Location is { Units: { IsEmpty: false } units }
        && region is not null && rules.Tables.Regions.TryGet(region, out _)
        && units.All(unit => !unit.Code.Region.StartsWith(RegionTable.SignificantPrefix(region), StringComparison.Ordinal));

    private static IEnumerable<Geometry> Parts(Geometry geometry) => geometry switch
    {
        Polygon polygon => polygon.InteriorRings.Prepend(polygon.ExteriorRing),
        GeometryCollection many => many.Geometries.SelectMany(Parts),
        _ => [geometry],
    };
}
