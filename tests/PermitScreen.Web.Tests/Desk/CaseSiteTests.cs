using System.Text;
using PermitScreen.Web.Tests.Pages;
using Xunit;

namespace PermitScreen.Web.Tests.Desk;

/// <summary>Sites that came with a list: shown with the case, with what the layers know of them; what is no site is an open point of its cell.</summary>
public sealed class CaseSiteTests(SiteTests.HostWithLayers host) : IClassFixture<SiteTests.HostWithLayers>
{
    private const string Map = "#map";

    [Fact]
    public async Task Columns_of_coordinates_become_a_map_of_the_case_and_its_coordinates_in_words()
    {
        var visitor = await host.OfficerAsync();
        await visitor.UploadAsync(Table(
            "P-1,530602,103.93,27.53,",
            "P-2,530602,103.93,27.53,GCJ-02",
            "P-3,530602,E103°55′48″,N27°31′48″,2000国家大地坐标系",
            "P-4,530602,27.53,103.93,",
            "P-5,530602,103.93,27.53,西安80",
            "P-6,530602,—,,",
            "P-7,530602,,27.53,",
            "P-8,530602,73.2,30,"));
        // They stand at their cells before anything is imported.
        var unread = visitor.Page.QuerySelectorAll("tbody tr").Select(row => row.QuerySelectorAll(".ps-unread").Length).Where(count => count > 0);
        Assert.Equal([1, 1, 1, 1], unread);
        await visitor.ScreenAsync();
        Assert.Equal("已预筛 8 个项目", visitor.Heading);

        await visitor.OpenAsync("P-1");
        var here = visitor.Page.QuerySelector(Map)!.GetAttribute("data-site")!;
        Assert.Equal("""{"type":"Point","coordinates":[103.93,27.53]}""", here);
        Assert.Equal("/check/map/layers", visitor.Page.QuerySelector(Map)!.GetAttribute("data-layers"));
        Assert.Contains("点位。 经度 103.93°，纬度 27.53°", visitor.MainText, StringComparison.Ordinal);
        Assert.Contains("管控单元 ZH530699", visitor.MainText, StringComparison.Ordinal);
        Assert.Contains("（虚构数据）", visitor.MainText, StringComparison.Ordinal);
        Assert.Empty(visitor.Page.QuerySelectorAll("script:not([src]), [style]"));

        await visitor.OpenAsync("P-2");
        Assert.Contains("原坐标系：GCJ-02", visitor.MainText, StringComparison.Ordinal);
        Assert.NotEqual(here, visitor.Page.QuerySelector(Map)!.GetAttribute("data-site"));
        await visitor.OpenAsync("P-3");
        Assert.Equal(here, visitor.Page.QuerySelector(Map)!.GetAttribute("data-site"));

        foreach (var (name, told) in ((string, string)[])[("P-4", "不在中国范围内"), ("P-5", "未知的坐标系“西安80”"), ("P-7", "应为度"), ("P-8", "不在中国范围内")])
        {
            await visitor.OpenAsync(name);
            Assert.Null(visitor.Page.QuerySelector(Map));
            Assert.Contains("未能读取的单元格（1）", visitor.MainText, StringComparison.Ordinal);
            Assert.Contains(told, visitor.MainText, StringComparison.Ordinal);
            Assert.Contains("昭阳区", visitor.MainText, StringComparison.Ordinal);
            Assert.Contains("须人工看", visitor.MainText, StringComparison.Ordinal);
        }

        await visitor.OpenAsync("P-6");
        Assert.Null(visitor.Page.QuerySelector(Map));
        Assert.DoesNotContain("未能读取", visitor.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_polygon_in_a_line_of_JSON_is_drawn_and_one_that_is_none_is_told_and_kept()
    {
        var visitor = await host.OfficerAsync();
        await visitor.UploadAsync(Encoding.UTF8.GetBytes(string.Join('\n',
            """{"id":"J-1","facts":{"project.region":"530602","boiler.fuel":"coal"},"site":{"type":"Polygon","coordinates":[[[103.93,27.53],[103.94,27.53],[103.94,27.54],[103.93,27.53]]]}}""",
            """{"id":"J-2","facts":{"project.region":"530602","boiler.fuel":"coal"},"site":{"type":"Polygon","coordinates":[[[103.93,27.53],[103.94,27.54],[103.94,27.53],[103.93,27.54],[103.93,27.53]]]}}""",
            """{"id":"J-3","facts":{"project.region":"530602","boiler.fuel":"coal"},"site":7}""",
            """{"id":"J-4","facts":{"project.region":"530602","boiler.fuel":"coal"},"site":{"point":[103.93,27.53],"<script>alert(1)</script>":1}}""",
            """{"id":"J-5","facts":{"project.region":"530602"},"site":{"datum":"bd09","points":[[103.93,27.53],[103.95,27.55]]}}""")), name: "清单.ndjson");
        await visitor.ScreenAsync();
        Assert.Equal("已预筛 5 个项目", visitor.Heading);

        await visitor.OpenAsync("J-1");
        Assert.Contains("地块。 3 个拐点，经度 103.93°–103.94°，纬度 27.53°–27.54°", visitor.MainText, StringComparison.Ordinal);
        Assert.StartsWith("""{"type":"Polygon",""", visitor.Page.QuerySelector(Map)!.GetAttribute("data-site"), StringComparison.Ordinal);
        Assert.Equal(3, visitor.Page.QuerySelectorAll("#site ~ details li").Length);
        foreach (var (name, told) in ((string, string)[])[("J-2", "地块边界无效"), ("J-3", "此处应为"), ("J-4", "位置没有字段")])
        {
            await visitor.OpenAsync(name);
            Assert.Null(visitor.Page.QuerySelector(Map));
            Assert.Contains("未能读取的单元格（1）", visitor.MainText, StringComparison.Ordinal);
            Assert.Contains(told, visitor.MainText, StringComparison.Ordinal);
            // What else the line says is decided on, and what stood there as its site is still to be seen.
            Assert.Contains("燃料", visitor.Page.QuerySelector(".ps-answers")!.TextContent, StringComparison.Ordinal);
            Assert.Contains(visitor.Page.QuerySelectorAll(".ps-answers dt"), heading => heading.TextContent.StartsWith("site", StringComparison.Ordinal));
            Assert.Empty(visitor.Page.QuerySelectorAll("main script"));
        }

        await visitor.OpenAsync("J-5");
        Assert.Contains("2 个拐点", visitor.MainText, StringComparison.Ordinal);
        Assert.Contains("原坐标系：BD-09", visitor.MainText, StringComparison.Ordinal);
    }

    /// <summary>Facts of several boilers stand under the name of theirs, before the import and with the case.</summary>
    [Fact]
    public async Task Several_boilers_in_a_line_of_JSON_are_told_apart()
    {
        var visitor = await host.OfficerAsync();
        await visitor.UploadAsync(Encoding.UTF8.GetBytes("""{"id":"M-1","facts":{"project.region":"530602"},"boilers":[{"fuel":"coal","existing":true},{"fuel":"gas","existing":false}]}"""), name: "清单.ndjson");
        Assert.Contains("锅炉 2 · 锅炉燃料：天然气", visitor.MainText, StringComparison.Ordinal);
        await visitor.ScreenAsync();
        await visitor.OpenAsync("M-1");
        var stated = visitor.Page.QuerySelectorAll(".ps-answers div").Select(line => line.QuerySelector("dt")!.TextContent + "=" + line.QuerySelector("dd")!.TextContent).ToList();
        Assert.Contains("锅炉 1 · 锅炉燃料=煤", stated);
        Assert.Contains(stated, line => line.StartsWith("锅炉 2 · 锅炉燃料=天然气", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_site_in_the_units_of_another_county_than_the_one_that_is_stated_is_pointed_out()
    {
        var visitor = await host.OfficerAsync(region: "");
        await visitor.UploadAsync(Table("E-1,110105,103.93,27.53,"));
        await visitor.ScreenAsync();
        await visitor.OpenAsync("E-1");
        Assert.Contains("与申报的建设地点不在一地", visitor.MainText, StringComparison.Ordinal);
    }

    /// <summary>Where no layers are loaded the place is shown all the same, and nothing is said to be known of it.</summary>
    [Fact]
    public async Task Without_layers_the_coordinates_are_shown_and_nothing_is_known_of_the_place()
    {
        using var bare = new PagesHost();
        var visitor = await bare.OfficerAsync();
        await visitor.UploadAsync(Table("B-1,530602,103.93,27.53,", "B-2,530602,103.93,27.53,西安80"));
        await visitor.ScreenAsync();
        await visitor.OpenAsync("B-1");
        Assert.Contains("经度 103.93°，纬度 27.53°", visitor.MainText, StringComparison.Ordinal);
        Assert.Contains("位置没有查图", visitor.MainText, StringComparison.Ordinal);
        Assert.Equal("", visitor.Page.QuerySelector(Map)!.GetAttribute("data-layers"));
        await visitor.OpenAsync("B-2");
        Assert.Contains("未知的坐标系", visitor.MainText, StringComparison.Ordinal);
    }

    private static byte[] Table(params string[] rows) =>
        Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend("项目编号,建设地点行政区划,经度,纬度,坐标系")) + "\n");
}
