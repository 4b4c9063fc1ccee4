using System.Xml.Linq;
using PermitScreen.Zoning.Sketches;
using Xunit;
using static PermitScreen.Zoning.Tests.Given;

namespace PermitScreen.Zoning.Tests.Sketches;

public class SvgSketchTests
{
    [Fact]
    public void A_sketch_names_units_layers_scale_and_the_site_and_says_that_it_is_synthetic()
    {
        var zones = ExampleZones.Zones;
        var svg = SvgSketch.Draw(zones, zones.Locate(Line((103.95, 27.55), (104.1, 27.63), (104.3, 27.7))));
        var texts = XDocument.Parse(svg).Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value).ToList();
        Assert.Contains("合成数据，不是真实地块 / synthetic data, not a real place", texts);
        Assert.Contains("ZH53069920002", texts);
        Assert.Contains("项目位置", texts);
        Assert.Contains("10 km", texts);
        Assert.Contains("合成示例·生态保护红线", texts);
        Assert.Equal(svg, SvgSketch.Draw(zones, zones.Locate(Line((103.95, 27.55), (104.1, 27.63), (104.3, 27.7)))));
    }

    [Fact]
    public void Names_from_files_cannot_break_out_of_the_picture()
    {
        var zones = Zones(Layer(Header("farmland"), Feature("\"name\":\"</text><script>alert(1)</script>&\\u0000\\ud83d\\ude00\"", Box(104.1, 27.1, 104.2, 27.2))));
        var svg = SvgSketch.Draw(zones);
        Assert.DoesNotContain("<script", svg, StringComparison.Ordinal);
        Assert.NotNull(XDocument.Parse(svg).Root);
    }

    [Fact]
    public void Without_synthetic_layers_nothing_says_so()
    {
        var text = Layer(Header("farmland"), Feature("", Box(104.1, 27.1, 104.2, 27.2))).Replace("\"synthetic\":true,", "", StringComparison.Ordinal);
        Assert.DoesNotContain("synthetic data", SvgSketch.Draw(Zones(text)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_outside_of_every_layer_is_drawn_all_the_same()
    {
        var zones = ExampleZones.Zones;
        Assert.Contains("<circle", SvgSketch.Draw(zones, zones.Locate(SiteOf("[116.4, 39.9]"))), StringComparison.Ordinal);
    }
}
