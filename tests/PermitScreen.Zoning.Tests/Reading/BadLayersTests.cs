using PermitScreen.Zoning.Layers;
using Xunit;
using static PermitScreen.Zoning.Tests.Given;

namespace PermitScreen.Zoning.Tests.Reading;

/// <summary>Bad layers: each gives a diagnostic with its place and no zones; none throws, hangs or is passed over.</summary>
public class BadLayersTests
{
    private static readonly string Red = Header("ecological_redline");
    private static readonly string Square = Box(104.1, 27.1, 104.2, 27.2);

    public static TheoryData<string, string, string> Bad => new()
    {
        { "empty file", "", "PS0007" },
        { "not JSON", "hello", "PS0001" },
        { "cut off", Layer(Red, Feature("", Square))[..200], "PS0001" },
        { "more behind the end", Layer(Red, Feature("", Square)) + "{}", "PS0001" },
        { "an array", "[]", "PS3007" },
        { "a lone feature", Feature("", Square), "PS3007" },
        { "features missing", $$$"""{"type":"FeatureCollection","permitscreen":{{{Red}}}}""", "PS3007" },
        { "features no array", $$$"""{"type":"FeatureCollection","permitscreen":{{{Red}}},"features":{}}""", "PS3007" },
        { "features twice", $$$"""{"type":"FeatureCollection","permitscreen":{{{Red}}},"features":[],"features":[]}""", "PS3008" },
        { "another crs", $$$"""{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4547"}},"permitscreen":{{{Red}}},"features":[{{{Feature("", Square)}}}]}""", "PS3010" },
        { "no header", """{"type":"FeatureCollection","features":[]}""", "PS3101" },
        { "header is a text", """{"type":"FeatureCollection","permitscreen":"red line","features":[]}""", "PS3101" },
        { "header empty", """{"type":"FeatureCollection","permitscreen":{},"features":[]}""", "PS3102" },
        { "unknown field", Layer(Header("ecological_redline", more: "\"acuracy\":1,"), Feature("", Square)), "PS3103" },
        { "unknown kind", Layer(Header("ecological_redlines"), Feature("", Square)), "PS3105" },
        { "field twice", Layer(Header("ecological_redline", more: "\"kind\":\"farmland\","), Feature("", Square)), "PS0002" },
        { "title in one language", Layer(Red.Replace("\"en\":\"synthetic\"", "\"en\":\"\"", StringComparison.Ordinal), Feature("", Square)), "PS3104" },
        { "bad date", Layer(Red.Replace("2025-06-01", "2025-13-01", StringComparison.Ordinal), Feature("", Square)), "PS3104" },
        { "negative accuracy", Layer(Header("ecological_redline", -1), Feature("", Square)), "PS3104" },
        { "accuracy as text", Layer(Red.Replace("\"accuracy_m\":5", "\"accuracy_m\":\"5\"", StringComparison.Ordinal), Feature("", Square)), "PS3104" },
        { "wrong datum", Layer(Red.Replace("cgcs2000", "gcj02", StringComparison.Ordinal), Feature("", Square)), "PS3106" },
        { "unknown datum", Layer(Red.Replace("cgcs2000", "xian80", StringComparison.Ordinal), Feature("", Square)), "PS3106" },
        { "extent swapped", Layer(Header("ecological_redline", extent: "[27,104,28,105]"), Feature("", Square)), "PS3104" },
        { "extent back to front", Layer(Header("ecological_redline", extent: "[105,27,104,28]"), Feature("", Square)), "PS3104" },
        { "extent crosses itself", Layer(Header("ecological_redline", extent: """{"type":"Polygon","coordinates":[[[104,27],[105,28],[105,27],[104,28],[104,27]]]}"""), Feature("", Square)), "PS3104" },
        { "extent a word", Layer(Header("ecological_redline", extent: "\"county\""), Feature("", Square)), "PS3104" },
        { "no features, not said", Layer(Red), "PS3107" },
        { "no features said, some there", Layer(Header("ecological_redline", more: "\"no_features\":true,"), Feature("", Square)), "PS3108" },
        { "members not declared", Layer(Header("sensitive_area"), Feature("\"member\":\"medical\"", Square)), "PS3102" },
        { "feature a number", Layer(Red, "1"), "PS3201" },
        { "feature of no type", Layer(Red, """{"geometry":null}"""), "PS3201" },
        { "no geometry", Layer(Red, """{"type":"Feature","properties":{}}"""), "PS3202" },
        { "null geometry", Layer(Red, """{"type":"Feature","properties":{},"geometry":null}"""), "PS3202" },
        { "a point", Layer(Red, Feature("", "[104.1,27.1]", "Point")), "PS3203" },
        { "a line", Layer(Red, Feature("", "[[104.1,27.1],[104.2,27.2]]", "LineString")), "PS3203" },
        { "a collection", Layer(Red, """{"type":"Feature","properties":{},"geometry":{"type":"GeometryCollection","geometries":[]}}"""), "PS3203" },
        { "an unknown type", Layer(Red, Feature("", Square, "Circle")), "PS3204" },
        { "type and depth differ", Layer(Red, Feature("", Square, "MultiPolygon")), "PS3204" },
        { "coordinates empty", Layer(Red, Feature("", "[]")), "PS3204" },
        { "ring empty", Layer(Red, Feature("", "[[]]")), "PS3204" },
        { "second ring empty", Layer(Red, Feature("", Square[..^1] + ",[]]")), "PS3204" },
        { "coordinates null", Layer(Red, Feature("", "null")), "PS3204" },
        { "coordinates an object", Layer(Red, Feature("", """{"a":[1]}""")), "PS3204" },
        { "a text among numbers", Layer(Red, Feature("", Square.Replace("104.2", "\"NaN\"", StringComparison.Ordinal))), "PS3204" },
        { "null among numbers", Layer(Red, Feature("", Square.Replace("104.2", "null", StringComparison.Ordinal))), "PS3204" },
        { "NaN", Layer(Red, Feature("", Square.Replace("104.2", "NaN", StringComparison.Ordinal))), "PS0001" },
        { "beyond any number", Layer(Red, Feature("", Square.Replace("104.2", "1e999", StringComparison.Ordinal))), "PS3204" },
        { "one number to a position", Layer(Red, Feature("", "[[[104],[105],[104],[104]]]")), "PS3204" },
        { "five numbers to a position", Layer(Red, Feature("", "[[[104.1,27.1,0,0,0],[104.2,27.1],[104.2,27.2],[104.1,27.1]]]")), "PS3204" },
        { "uneven nesting", Layer(Red, Feature("", "[[[104.1,27.1],[104.2,27.1],[[104.2,27.2]],[104.1,27.1]]]")), "PS3204" },
        { "two points", Layer(Red, Feature("", "[[[104.1,27.1],[104.2,27.1],[104.1,27.1]]]")), "PS3204" },
        { "one point many times", Layer(Red, Feature("", "[[[104.1,27.1],[104.1,27.1],[104.1,27.1],[104.1,27.1]]]")), "PS3204" },
        { "swapped axes", Layer(Red, Feature("", Box(27.1, 104.1, 27.2, 104.2))), "PS3205" },
        { "metres", Layer(Red, Feature("", Box(35500000, 3050000, 35501000, 3051000))), "PS3206" },
        { "Paris", Layer(Red, Feature("", Box(2.3, 48.8, 2.4, 48.9))), "PS3207" },
        { "null island", Layer(Red, Feature("", Box(0, 0, 1, 1))), "PS3207" },
        { "no code", Layer(Header("control_units"), Feature("\"name\":\"x\"", Square)), "PS3208" },
        { "code null", Layer(Header("control_units"), Feature("\"code\":null", Square)), "PS3208" },
        { "no zone", Layer(Header("drinking_water_zone"), Feature("", Square)), "PS3208" },
        { "unknown zone", Layer(Header("drinking_water_zone"), Feature("\"zone\":\"frist\"", Square)), "PS3209" },
        { "zone an object", Layer(Header("drinking_water_zone"), Feature("\"zone\":{}", Square)), "PS3209" },
        { "member not declared", Layer(Header("sensitive_area", more: "\"members\":[\"medical\"],"), Feature("\"member\":\"education\"", Square)), "PS3209" },
        { "bow tie", Layer(Red, Feature("", "[[[104.1,27.1],[104.2,27.2],[104.2,27.1],[104.1,27.2],[104.1,27.1]]]")), "PS3210" },
        { "spike", Layer(Red, Feature("", "[[[104.1,27.1],[104.2,27.1],[104.3,27.1],[104.2,27.1],[104.2,27.2],[104.1,27.1]]]")), "PS3210" },
        { "flat", Layer(Red, Feature("", "[[[104,27],[104.25,27.25],[104.5,27.5],[104,27]]]")), "PS3210" },
        { "hole outside", Layer(Red, Feature("", Square[..^1] + "," + Box(104.3, 27.3, 104.4, 27.4)[1..])), "PS3210" },
        { "hole first, shell second", Layer(Red, Feature("", Box(104.12, 27.12, 104.15, 27.15)[..^1] + "," + Square[1..])), "PS3210" },
        { "parts overlap", Layer(Red, Feature("", $"[{Square},{Box(104.15, 27.15, 104.3, 27.3)}]", "MultiPolygon")), "PS3210" },
        { "bad code", Layer(Header("control_units"), Feature("\"code\":\"ZH530699\"", Square)), "PS3215" },
        { "code of another region", Layer(Header("control_units", more: "\"region\":\"530600\","), Feature("\"code\":\"ZH44060620002\"", Square)), "PS3216" },
        { "level against code", Layer(Header("control_units"), Feature("\"code\":\"ZH53069920002\",\"level\":\"1\"", Square)), "PS3218" },
        { "nesting bomb in coordinates", Layer(Red, Feature("", new string('[', 100_000))), "PS0004" },
        { "nesting bomb in properties", Layer(Red, Feature("\"x\":" + new string('[', 100_000), Square)), "PS0004" },
        { "nesting bomb in the header", Layer(Header("farmland", more: "\"note\":" + new string('[', 100_000)), Feature("", Square)), "PS0004" },
        { "nesting below the bomb", Layer(Red, Feature("", "[[[[[[104.1,27.1]]]]]]")), "PS3204" },
        { "half a character", Layer(Red, Feature("\"name\":\"\\ud83d\"", Square)), "PS0006" },
        { "endless text", Layer(Red, Feature("\"name\":\"" + new string('x', 2_000_000) + "\"", Square)), "PS3006" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_bad_layer_is_refused_with_a_reason(string name, string text, string code)
    {
        var result = Load(text);
        Assert.NotEmpty(name);
        Assert.True(result.IsRefused);
        var fault = Assert.Single(result.Diagnostics.Where(fault => fault.Code == code).Take(1));
        Assert.Equal("layer-0.geojson", fault.Place.File);
        Assert.NotEqual(fault.Message(Language.Zh), fault.Message(Language.En));
    }

    [Fact]
    public void Links_out_of_the_directory_are_not_followed()
    {
        using var outside = new TemporaryDirectory();
        using var directory = new TemporaryDirectory();
        directory.Write("own.geojson", Layer(Red, Feature("", Square)));
        File.CreateSymbolicLink(directory.File("link.geojson"), outside.Write("other.geojson", Layer(Red, Feature("", Square))));
        Directory.CreateSymbolicLink(directory.File("folder"), outside.Path);
        var result = ZoneSet.Load(directory.Path);
        Assert.True(result.IsRefused);
        Assert.Equal(["PS3011 folder", "PS3011 link.geojson"], result.Diagnostics.Select(fault => $"{fault.Code} {fault.Place}"));
    }

    [Fact]
    public void A_border_that_would_take_hours_to_check_is_refused_at_once()
    {
        // Teeth that run slantwise across each other's boxes without touching: 30,000 points, 25 seconds, and four times that for twice as many.
        var teeth = Enumerable.Range(0, 10_000).Select(i => 104.6 - i * 5e-5)
            .Select(x => FormattableString.Invariant($"[{x + 1e-5:0.000000},27],[{x + 0.3:0.000000},27.9],[{x:0.000000},27]"));
        var result = Load(Layer(Red, Feature("", $"[[[103.9,26.9],[104.7,26.9],{string.Join(",", teeth)},[103.9,26.9]]]")));
        Assert.Contains("too tangled", Assert.Single(result.Diagnostics).Message(Language.En), StringComparison.Ordinal);
    }

    [Fact]
    public void One_bad_layer_refuses_the_directory()
    {
        var result = Load(Layer(Red, Feature("", Square)), Layer(Red, "1"));
        Assert.True(result.IsRefused);
        Assert.Equal("layer-1.geojson", Assert.Single(result.Diagnostics).Place.File);
    }

    [Fact]
    public void The_place_is_that_of_the_fault()
    {
        var result = Load(Layer(Red, Feature("", Square), Feature("", Box(27.1, 104.1, 27.2, 104.2))));
        var fault = Assert.Single(result.Diagnostics);
        Assert.Equal("PS3205", fault.Code);
        Assert.Equal(2, fault.Place.Line);
        Assert.Contains("feature 1", fault.Message(Language.En), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_200_megabytes_is_refused_unread()
    {
        using var directory = new TemporaryDirectory();
        using (var stream = File.Create(Path.Combine(directory.Path, "large.geojson")))
            stream.SetLength(200L << 20);
        var result = ZoneSet.Load(directory.Path);
        Assert.Equal("PS0005", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void Too_many_features_and_vertices_are_refused()
    {
        var options = ZoneLoadOptions.Default with { Limits = LayerLimits.Default with { MaxFeatures = 1, MaxVertices = 4 } };
        using var directory = new TemporaryDirectory();
        directory.Write("a.geojson", Layer(Red, Feature("", Square)));
        directory.Write("b.geojson", Layer(Red, Feature("", Square), Feature("", Square)));
        Assert.Equal(["PS3005"], ZoneSet.Load(directory.Path, options).Diagnostics.Select(fault => fault.Code));
        var generous = options with { Limits = options.Limits with { MaxVertices = 100 } };
        Assert.Equal(["PS3004"], ZoneSet.Load(directory.Path, generous).Diagnostics.Select(fault => fault.Code));
        var tight = generous with { Limits = LayerLimits.Default with { MaxFeatureVertices = 3 } };
        Assert.Contains("PS3005", ZoneSet.Load(directory.Path, tight).Diagnostics.Select(fault => fault.Code));
    }

    [Fact]
    public void A_directory_without_layers_is_refused()
    {
        using var directory = new TemporaryDirectory();
        directory.Write("units.kml", "");
        Assert.Equal(["PS3001", "PS3002"], ZoneSet.Load(directory.Path).Diagnostics.Select(fault => fault.Code).Order());
        Assert.Equal(["PS3001"], ZoneSet.Load(Path.Combine(directory.Path, "nowhere")).Diagnostics.Select(fault => fault.Code));
    }

    [Fact]
    public void Many_faults_of_one_kind_are_counted_after_ten()
    {
        var result = Load(Layer(Red, [.. Enumerable.Repeat(Feature("", Box(27.1, 104.1, 27.2, 104.2)), 25)]));
        Assert.Equal(11, result.Diagnostics.Count);
        Assert.Equal("15 more of PS3205 in this file", result.Diagnostics.Single(fault => fault.Code == "PS3009").Message(Language.En));
    }

    [Fact]
    public void A_unit_of_a_county_that_does_not_exist_is_refused_unless_synthetic()
    {
        using var directory = new TemporaryDirectory();
        var text = Layer(Header("control_units"), Feature("\"code\":\"ZH53069920002\"", Square));
        var options = ZoneLoadOptions.Default with { RegionExists = region => region == "530602" };
        directory.Write("a.geojson", text);
        Assert.Empty(ZoneSet.Load(directory.Path, options).Diagnostics);
        directory.Write("a.geojson", text.Replace("\"synthetic\":true,", "", StringComparison.Ordinal));
        Assert.Equal(["PS3217"], ZoneSet.Load(directory.Path, options).Diagnostics.Select(fault => fault.Code));
    }
}
