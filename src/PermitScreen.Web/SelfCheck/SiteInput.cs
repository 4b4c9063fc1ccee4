using System.Globalization;
using System.Text;
using PermitScreen.Diagnostics;
using PermitScreen.Loading.Applications;
using PermitScreen.Nodes;
using PermitScreen.Zoning.Geodesy;
using PermitScreen.Zoning.Sites;

namespace PermitScreen.Web.SelfCheck;

/// <summary>
/// The site of a self-check, from coordinates that were typed or clicked, or from a GeoJSON file. It is kept as an application has it
/// under <c>site:</c>, on one line of JSON, with the datum in which it was given.
/// </summary>
internal static class SiteInput
{
    /// <summary>Bytes of a file: a polygon of twenty thousand corners has less.</summary>
    public const int LongestFile = 1024 * 1024;

    private static readonly NodeLimits Limits = new(LongestFile + 1024, MaxDepth: 40, MaxFiles: 1);

    /// <summary>Degrees as they were typed; what is no number, or no place in China, is told.</summary>
    public static Loaded<string> OfPoint(string longitude, string latitude, Datum datum) =>
        Double(longitude) is { } x && Double(latitude) is { } y
            ? Kept(JsonText.Of(indented: false, json =>
            {
                json.WriteStartObject();
                json.WriteString("datum", SnakeCase.Of(datum));
                json.WriteStartArray("point");
                json.WriteNumberValue(x);
                json.WriteNumberValue(y);
                json.WriteEndArray();
                json.WriteEndObject();
            }))
            : new(null, [new Diagnostic(SiteFaults.BadCoordinates, SourcePlace.Whole(""), [new Bilingual("经度、纬度应为十进制的度", "longitude and latitude must be decimal degrees")])]);

    /// <summary>A geometry, a feature, or a collection of one feature.</summary>
    public static Loaded<string> OfFile(byte[] geoJson, Datum datum)
    {
        var diagnostics = new DiagnosticList();
        var root = JsonNodeReader.Read(geoJson, "", Limits, diagnostics);
        if (root is null)
            return new(null, diagnostics.Sorted());
        return GeometryOf(root) is { } geometry
            ? Kept($$"""{"datum":"{{SnakeCase.Of(datum)}}","geometry":{{SiteText.Write(geometry)}}}""")
            : new(null, [new Diagnostic(SiteFaults.Shape, SourcePlace.Whole(""), [])]);
    }

    /// <summary>What was kept as an application takes it; null for none.</summary>
    public static Node? Read(string kept) => kept.Length == 0 ? null : JsonNodeReader.Read(Encoding.UTF8.GetBytes(kept), "", Limits, new DiagnosticList());

    private static Node? GeometryOf(Node node) => node is not MappingNode fields ? null : (fields["type"] as ScalarNode)?.Text switch
    {
        "FeatureCollection" => fields["features"] is SequenceNode { Items: [var only] } ? GeometryOf(only) : null,
        "Feature" => fields["geometry"] as MappingNode,
        _ => fields,
    };

    private static Loaded<string> Kept(string site)
    {
        var diagnostics = new DiagnosticList();
        var read = Read(site) is { } node ? Site.Read(node, diagnostics) : null;
        return new(read is null ? null : site, diagnostics.Sorted());
    }

    private static double? Double(string text) =>
        double.TryParse(text.Trim().TrimEnd('°'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
