using System.Globalization;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.OverlayNG;
using PermitScreen.Zoning.Geodesy;

namespace PermitScreen.Zoning.Tests.Synthetic;

/// <summary>
/// The layers of examples/zones: a county that does not exist (530699, 合成县), drawn into the hills east of Zhaotong. Run
/// <c>PERMITSCREEN_WRITE_EXAMPLES=1 dotnet test --filter ExampleZones</c> to write them again.
/// </summary>
internal static class ExampleCounty
{
    private static readonly RuggedMesh Mesh = new(4, 3, 103.90, 27.50, 0.105, 0.095, 24, 530699);

    /// <summary>By row from the south, by column from the west.</summary>
    private static readonly (int Level, string Zh, string En)[] Units =
    [
        (3, "南坝一般管控单元", "Nanba general unit"), (2, "河口重点管控单元", "Hekou key unit"), (3, "东沟一般管控单元", "Donggou general unit"), (1, "青岭优先保护单元", "Qingling priority unit"),
        (1, "西山优先保护单元", "Xishan priority unit"), (2, "县城重点管控单元", "county town key unit"), (2, "工业园重点管控单元", "industrial park key unit"), (1, "龙潭水源优先保护单元", "Longtan water source priority unit"),
        (1, "北岭优先保护单元", "Beiling priority unit"), (3, "石门一般管控单元", "Shimen general unit"), (3, "柏林一般管控单元", "Bailin general unit"), (3, "大寨一般管控单元", "Dazhai general unit"),
    ];

    /// <summary>File name and text of every layer.</summary>
    public static IEnumerable<(string File, string Text)> Layers()
    {
        var units = Units.Select((_, i) => Shapes.Factory.CreatePolygon(Shapes.Factory.CreateLinearRing(Shapes.Sequence(Mesh.Unit(i % 4, i / 4))))).ToArray();
        var county = OverlayNGRobust.Union(units, Shapes.Factory);
        var extent = LayerText.Json(county);
        var river = Line((103.86, 27.655), (104.40, 27.60), 180, 7);
        var water = river.Buffer(0.0007).Intersection(county);
        yield return ("synthetic-control-units.geojson", ControlUnits(units, extent));
        yield return ("synthetic-ecological-redline.geojson", Redline(units, extent));
        yield return ("synthetic-drinking-water-zone.geojson", WaterSource(river, county, extent));
        yield return ("synthetic-river.geojson", Layer("river", "河流（长江支流）岸线", "shoreline of a tributary of the Yangtze", extent, 5, "\"members\":[\"yangtze\"]",
            (water, "\"member\":\"yangtze\",\"name\":\"合成河\",\"name_en\":\"Synthetic River\"")));
        yield return ("synthetic-basin.geojson", Layer("basin", "流域", "river basin", extent, 100, "\"members\":[\"yangtze\"]",
            (county, "\"member\":\"yangtze\",\"name\":\"合成长江流域\",\"name_en\":\"synthetic Yangtze basin\"")));
        yield return ("synthetic-industrial-park.geojson", Layer("industrial_park", "工业园区", "industrial park", extent, 2, "",
            (Patch((104.178, 27.638), 0.020, 14, 21), "\"name\":\"合成工业园\",\"name_en\":\"synthetic industrial park\"")));
        yield return ("synthetic-fuel-ban-zone.geojson", Layer("fuel_ban_zone", "高污染燃料禁燃区", "zone banning highly polluting fuel", extent, 10, "",
            (Patch((104.068, 27.640), 0.034, 18, 22), "\"name\":\"合成县城禁燃区\",\"name_en\":\"synthetic fuel ban zone of the county town\"")));
        yield return ("synthetic-sensitive-area.geojson", Layer("sensitive_area", "居住区和学校", "residential areas and schools", extent, 5, "\"members\":[\"residential\",\"education\"]",
            (Patch((104.062, 27.648), 0.014, 12, 23), "\"member\":\"residential\",\"name\":\"合成县城居住区\",\"name_en\":\"synthetic residential area\""),
            (Patch((104.083, 27.627), 0.003, 6, 24), "\"member\":\"education\",\"name\":\"合成中学\",\"name_en\":\"synthetic school\""),
            (Patch((104.215, 27.530), 0.006, 9, 25), "\"member\":\"residential\",\"name\":\"合成东沟村\",\"name_en\":\"synthetic village of Donggou\"")));
    }

    private static string ControlUnits(Polygon[] units, string extent)
    {
        var layer = new LayerText("control_units", "环境管控单元", "environmental control units", extent, 5, "\"region\":\"530699\"");
        var serials = new int[4];
        for (var i = 0; i < units.Length; i++)
        {
            var (level, zh, en) = Units[i];
            var code = string.Create(CultureInfo.InvariantCulture, $"ZH530699{level}{++serials[level]:0000}");
            layer.Add(units[i], string.Create(CultureInfo.InvariantCulture, $"\"code\":\"{code}\",\"level\":\"{level}\",\"name\":\"合成·{zh}\",\"name_en\":\"synthetic {en}\""));
        }

        return layer.ToString();
    }

    private static string Redline(Polygon[] units, string extent) =>
        Layer("ecological_redline", "生态保护红线", "ecological protection red line", extent, 5, "",
            (Largest(units[3].Buffer(-0.008)), "\"name\":\"合成青岭红线\",\"name_en\":\"synthetic red line of Qingling\""),
            (Largest(units[4].Buffer(-0.011)), "\"name\":\"合成西山红线\",\"name_en\":\"synthetic red line of Xishan\""),
            (Largest(units[8].Buffer(-0.006)), "\"name\":\"合成北岭红线\",\"name_en\":\"synthetic red line of Beiling\""));

    /// <summary>Along the river around the intake: first, second and quasi-protection zone, none inside another.</summary>
    private static string WaterSource(LineString river, Geometry county, string extent)
    {
        Geometry Around(double fromX, double toX, double width) =>
            river.Intersection(Shapes.Box(fromX, 27.4, toX, 27.8)).Buffer(width).Intersection(county);
        var first = Around(104.262, 104.276, 0.0045);
        var second = Around(104.250, 104.292, 0.012);
        var quasi = Around(104.235, 104.315, 0.022);
        return Layer("drinking_water_zone", "饮用水水源保护区", "drinking water source protection zones", extent, 5, "",
            (first, "\"zone\":\"first\",\"name\":\"合成龙潭水源一级保护区\",\"name_en\":\"synthetic Longtan first-class zone\""),
            (second.Difference(first), "\"zone\":\"second\",\"name\":\"合成龙潭水源二级保护区\",\"name_en\":\"synthetic Longtan second-class zone\""),
            (quasi.Difference(second), "\"zone\":\"quasi\",\"name\":\"合成龙潭水源准保护区\",\"name_en\":\"synthetic Longtan quasi-protection zone\""));
    }

    private static string Layer(string kind, string zh, string en, string extent, double accuracy, string more, params (Geometry Shape, string Properties)[] features)
    {
        var layer = new LayerText(kind, zh, en, extent, accuracy, more);
        foreach (var (shape, properties) in features)
            layer.Add(shape.Normalized().Reverse(), properties);
        return layer.ToString();
    }

    private static LineString Line((double, double) from, (double X, double Y) to, int segments, int seed) =>
        Shapes.Factory.CreateLineString(Shapes.Sequence([.. RuggedEdge.Draw(from, to, segments, seed), to.X, to.Y]));

    /// <summary>An irregular patch of land, such as a park or a town.</summary>
    private static Polygon Patch((double X, double Y) centre, double radius, int corners, int seed)
    {
        var random = new Random(seed);
        var xy = new List<double>();
        for (var i = 0; i < corners; i++)
        {
            var angle = 2 * Math.PI * (i + random.NextDouble() * 0.6) / corners;
            var reach = radius * (0.65 + 0.35 * random.NextDouble());
            xy.AddRange([Math.Round(centre.X + reach * 1.1 * Math.Cos(angle), 6), Math.Round(centre.Y + reach * Math.Sin(angle), 6)]);
        }

        xy.AddRange(xy[..2]);
        return Shapes.Factory.CreatePolygon(Shapes.Factory.CreateLinearRing(Shapes.Sequence([.. xy])));
    }

    private static Geometry Largest(Geometry geometry) =>
        Enumerable.Range(0, geometry.NumGeometries).Select(geometry.GetGeometryN).MaxBy(part => part.Area)!;
}
