using PermitScreen.Diagnostics;
using Xunit;
using static PermitScreen.Zoning.Tests.Given;

namespace PermitScreen.Zoning.Tests.Reading;

/// <summary>What is repaired without guessing is told and then used.</summary>
public class RepairTests
{
    [Theory]
    [InlineData("[[[104.1,27.1],[104.2,27.1],[104.2,27.2],[104.1,27.2]]]", "PS3212")] // not closed
    [InlineData("[[[104.1,27.1],[104.1,27.2],[104.2,27.2],[104.2,27.1],[104.1,27.1]]]", "PS3213")] // clockwise
    [InlineData("[[[104.1,27.1],[104.2,27.1],[104.2,27.1],[104.2,27.2],[104.1,27.2],[104.1,27.1]]]", "PS3214")] // a point twice
    public void A_ring_is_put_right(string coordinates, string code)
    {
        var result = Load(Layer(Header("farmland"), Feature("", coordinates)));
        var fault = Assert.Single(result.Diagnostics);
        Assert.Equal((code, Severity.Warning), (fault.Code, fault.Severity));
        var feature = result.Value.Layers[0].Features[0];
        Assert.Equal(0.01, feature.Geometry.Area, 9);
        Assert.Equal(5, feature.Geometry.NumPoints);
    }

    [Fact]
    public void A_hole_runs_clockwise()
    {
        var hole = "[[104.12,27.12],[104.12,27.15],[104.15,27.15],[104.15,27.12],[104.12,27.12]]";
        var result = Load(Layer(Header("farmland"), Feature("", Box(104.1, 27.1, 104.2, 27.2)[..^1] + $",{hole}]")));
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Order_of_members_height_and_a_byte_order_mark_do_not_matter()
    {
        var text = "\uFEFF{\"features\":[{\"geometry\":{\"coordinates\":[[[104.1,27.1,900],[104.2,27.1,900],[104.2,27.2,900],[104.1,27.1,900]]],\"type\":\"Polygon\"},\"properties\":null,\"type\":\"Feature\",\"bbox\":[1,2]}],"
            + $"\"permitscreen\":{Header("farmland")},\"type\":\"FeatureCollection\"}}";
        var result = Load(text);
        Assert.Empty(result.Diagnostics);
        Assert.Single(result.Value.Layers[0].Features);
    }

    [Fact]
    public void An_empty_layer_that_says_so_is_an_answer()
    {
        var zones = Zones(Layer(Header("farmland", more: "\"no_features\":true,")));
        var location = zones.Locate(SiteOf("[104.5, 27.5]"));
        Assert.Equal("false", location.FactsOf("site.farmland_occupied").Single().Value!.Words[0]);
    }
}
