using System.Text;
using Xunit;

namespace PermitScreen.Web.Tests.Pages;

/// <summary>A site by coordinates or by a file, without script: the layers answer what would be asked.</summary>
public sealed class SiteTests : IClassFixture<SiteTests.HostWithLayers>
{
    private readonly HostWithLayers host;

    public SiteTests(HostWithLayers host) => this.host = host;

    [Fact]
    public async Task Coordinates_are_looked_up_in_the_datum_that_was_named_and_go_into_the_application()
    {
        var visitor = await VisitAsync();
        await PointAsync(visitor, "103.93", "27.53", "cgcs2000");
        Assert.Empty(visitor.Errors);
        Assert.Contains("管控单元 ZH530699", visitor.MainText, StringComparison.Ordinal);
        Assert.Contains("（虚构数据）", visitor.MainText, StringComparison.Ordinal);
        var here = visitor.Page.QuerySelector("#map")!.GetAttribute("data-site")!;
        await PointAsync(visitor, "103.93", "27.53", "gcj02");
        Assert.Contains("原坐标系：GCJ-02", visitor.MainText, StringComparison.Ordinal);
        var shifted = visitor.Page.QuerySelector("#map")!.GetAttribute("data-site")!;
        Assert.NotEqual(here, shifted);
        await visitor.FollowAsync(".ps-rail a[href$='/result']");
        var yaml = await visitor.Client.GetStringAsync(visitor.Page.QuerySelector("a[href$='/download/yaml']")!.GetAttribute("href"));
        Assert.Contains("""site: {"datum":"gcj02","point":[103.93,27.53]}""", yaml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_GeoJSON_feature_is_taken_and_can_be_removed()
    {
        var visitor = await VisitAsync();
        await visitor.SendFileAsync("form[action*=File] button", "site.geojson", Encoding.UTF8.GetBytes(
            """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"<b>x</b>"},"geometry":{"type":"Polygon","coordinates":[[[103.93,27.53],[103.94,27.53],[103.94,27.54],[103.93,27.53]]]}}]}"""), ("datum", "wgs84"));
        Assert.Empty(visitor.Errors);
        Assert.Contains("地块。", visitor.MainText, StringComparison.Ordinal);
        Assert.Contains("已给出", visitor.Page.QuerySelector(".ps-rail")!.TextContent, StringComparison.Ordinal);
        await visitor.PressAsync("form[action*=Remove] button");
        Assert.Equal("", visitor.Page.QuerySelector("#map")!.GetAttribute("data-site"));
    }

    [Theory]
    [InlineData("abc", "27.5")]
    [InlineData("", "")]
    [InlineData("NaN", "27.5")]
    [InlineData("27.53", "103.93")]
    [InlineData("2.35", "48.85")]
    public async Task What_is_no_place_in_China_is_told_at_its_field(string longitude, string latitude)
    {
        var visitor = await VisitAsync();
        await PointAsync(visitor, longitude, latitude, "cgcs2000");
        Assert.Single(visitor.Errors);
        Assert.Equal(longitude, visitor.Page.QuerySelector("#longitude")!.GetAttribute("value") ?? "");
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("""{"type":"FeatureCollection","features":[]}""")]
    [InlineData("""{"type":"Feature","geometry":null}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[[103.9,27.5],[103.9,27.6]]]}""")]
    [InlineData("""{"type":"Point","coordinates":[500000,3000000]}""")]
    public async Task A_file_that_is_no_site_is_told(string content)
    {
        var visitor = await VisitAsync();
        await visitor.SendFileAsync("form[action*=File] button", "x.json", Encoding.UTF8.GetBytes(content), ("datum", "cgcs2000"));
        Assert.NotEmpty(visitor.Errors);
        Assert.Equal("", visitor.Page.QuerySelector("#map")!.GetAttribute("data-site"));
    }

    [Fact]
    public async Task The_sketch_holds_the_layers_and_nothing_that_was_not_loaded()
    {
        var sketch = System.Text.Json.Nodes.JsonNode.Parse(await host.CreateClient().GetStringAsync("/check/map/layers"))!;
        Assert.False(sketch["cut"]!.GetValue<bool>());
        var layers = sketch["layers"]!.AsArray();
        Assert.Equal(8, layers.Count);
        Assert.All(layers, layer => Assert.NotEmpty(layer!["features"]!.AsArray()));
    }

    private async Task<Visitor> VisitAsync()
    {
        var visitor = host.Visit();
        await visitor.BeginAsync();
        await visitor.FollowAsync("main a[href$='/site']");
        return visitor;
    }

    private static Task PointAsync(Visitor visitor, string longitude, string latitude, string datum) =>
        visitor.PressAsync("form[action*=Point] button", ("longitude", longitude), ("latitude", latitude), ("datum", datum));

    public sealed class HostWithLayers : PagesHost
    {
        public HostWithLayers() => Settings["PermitScreen:Zones"] = Path.GetFullPath(Path.Combine(Source.Web, "../../examples/zones"));
    }
}
