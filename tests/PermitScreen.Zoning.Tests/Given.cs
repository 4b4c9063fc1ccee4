using System.Globalization;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Zoning.Sites;
using Xunit;

namespace PermitScreen.Zoning.Tests;

/// <summary>Small layers and sites written out in tests.</summary>
internal static class Given
{
    /// <summary>A header with everything required; <paramref name="more"/> comes first, so that it may not repeat a field.</summary>
    public static string Header(string kind, double accuracy = 5, string extent = "[104,27,105,28]", string more = "") =>
        string.Create(CultureInfo.InvariantCulture,
            $$$"""{{{{more}}}"kind":"{{{kind}}}","title":{"zh":"合成","en":"synthetic"},"source":{"zh":"测试","en":"test"},"date":"2025-06-01","datum":"cgcs2000","accuracy_m":{{{accuracy}}},"synthetic":true,"extent":{{{extent}}}}""");

    public static string Layer(string header, params string[] features) =>
        $$$"""{"type":"FeatureCollection","permitscreen":{{{header}}},"features":[{{{string.Join(",\n", features)}}}]}""";

    public static string Feature(string properties, string coordinates, string type = "Polygon") =>
        $$$"""{"type":"Feature","properties":{{{{properties}}}},"geometry":{"type":"{{{type}}}","coordinates":{{{coordinates}}}}}""";

    /// <summary>The coordinates of a box, counter-clockwise.</summary>
    public static string Box(double west, double south, double east, double north) =>
        string.Create(CultureInfo.InvariantCulture, $"[[[{west},{south}],[{east},{south}],[{east},{north}],[{west},{north}],[{west},{south}]]]");

    public static Loaded<ZoneSet> Load(params string[] layers)
    {
        using var directory = new TemporaryDirectory();
        for (var i = 0; i < layers.Length; i++)
            directory.Write(string.Create(CultureInfo.InvariantCulture, $"layer-{i}.geojson"), layers[i]);
        return ZoneSet.Load(directory.Path);
    }

    public static ZoneSet Zones(params string[] layers)
    {
        var result = Load(layers);
        Assert.Empty(result.Diagnostics);
        return result.Value;
    }

    /// <summary>A site as an application writes it.</summary>
    public static Site SiteOf(string yaml)
    {
        var diagnostics = new DiagnosticList();
        var site = Zoning.Sites.Site.Read(YamlNodeReader.Read(yaml, "site", NodeLimits.Default, diagnostics)!, diagnostics);
        Assert.Empty(diagnostics);
        return site!;
    }

    public static Site Line(params (double X, double Y)[] corners) =>
        SiteOf("line: [" + string.Join(", ", corners.Select(corner => string.Create(CultureInfo.InvariantCulture, $"[{corner.X:R}, {corner.Y:R}]"))) + "]");
}
