using PermitScreen.Zoning.Checks;
using Xunit;
using static PermitScreen.Zoning.Tests.Given;

namespace PermitScreen.Zoning.Tests.Checks;

public class ZonesCheckTests
{
    private static string[] Codes(string extent, params string[] boxes) =>
        [.. ZonesCheck.Run(Zones(Layer(Header("control_units", extent: extent), [.. boxes.Select((box, i) => Feature($"\"code\":\"ZH5306993000{i}\"", box))])))
            .Select(fault => fault.Code)];

    private const string Extent = "[104.1,27.1,104.3,27.2]";

    [Fact]
    public void Units_that_fit_pass() =>
        Assert.Empty(Codes(Extent, Box(104.1, 27.1, 104.2, 27.2), Box(104.2, 27.1, 104.3, 27.2)));

    [Fact]
    public void A_vertex_of_one_on_the_straight_edge_of_the_other_is_no_gap() =>
        Assert.Empty(Codes(Extent, Box(104.1, 27.1, 104.2, 27.2), Box(104.2, 27.1, 104.3, 27.15), Box(104.2, 27.15, 104.3, 27.2)));

    [Fact]
    public void Overlaps_are_found() =>
        Assert.Equal(["PS3301"], Codes(Extent, Box(104.1, 27.1, 104.21, 27.2), Box(104.2, 27.1, 104.3, 27.2)));

    [Fact]
    public void A_unit_twice_is_an_overlap() =>
        Assert.Equal(["PS3301"], Codes(Extent, Box(104.1, 27.1, 104.3, 27.2), Box(104.1, 27.1, 104.3, 27.2)));

    [Fact]
    public void A_unit_within_another_is_an_overlap() =>
        Assert.Equal(["PS3301"], Codes(Extent, Box(104.1, 27.1, 104.3, 27.2), Box(104.15, 27.12, 104.2, 27.15)));

    [Fact]
    public void Narrow_overlaps_and_gaps_are_slivers()
    {
        Assert.Equal(["PS3302"], Codes(Extent, Box(104.1, 27.1, 104.20001, 27.2), Box(104.2, 27.1, 104.3, 27.2)));
        var frame = Box(104.1, 27.1, 104.3, 27.2)[..^1] + ",[[104.15,27.15],[104.15,27.15001],[104.16,27.15001],[104.16,27.15],[104.15,27.15]]]";
        Assert.Equal(["PS3302"], Codes(Extent, frame));
    }

    [Fact]
    public void Holes_between_units_are_found()
    {
        var frame = Box(104.1, 27.1, 104.3, 27.2)[..^1] + ",[[104.15,27.12],[104.15,27.15],[104.2,27.15],[104.2,27.12],[104.15,27.12]]]";
        Assert.Equal(["PS3303", "PS3307"], Codes(Extent, frame).Order());
        Assert.Empty(Codes(Extent, frame, Box(104.15, 27.12, 104.2, 27.15))); // filled by another unit
    }

    [Fact]
    public void Features_beyond_the_extent_and_extents_that_are_not_filled() =>
        Assert.Equal(["PS3304", "PS3307"], Codes("[104.1,27.1,104.25,27.3]", Box(104.1, 27.1, 104.3, 27.2)).Order());

    [Fact]
    public void Units_without_lists_and_lists_without_units()
    {
        var zones = Zones(Layer(Header("control_units", extent: Extent),
            Feature("\"code\":\"ZH53069930001\"", Box(104.1, 27.1, 104.2, 27.2)), Feature("\"code\":\"ZH53069930002\"", Box(104.2, 27.1, 104.3, 27.2))));
        var options = new ZonesCheckOptions { HasAccessList = code => code == "ZH53069930001", ListedUnits = ["ZH53069930001", "ZH53069930003"] };
        Assert.Equal(
            ["PS3305 unit `ZH53069930002` has no access list", "PS3306 an access list names unit `ZH53069930003`, which is in no layer"],
            ZonesCheck.Run(zones, options).Select(fault => $"{fault.Code} {fault.Message(Language.En)}"));
    }

    [Fact]
    public void A_unit_in_two_files_is_told()
    {
        var text = Layer(Header("control_units", extent: Extent), Feature("\"code\":\"ZH53069930001\"", Box(104.1, 27.1, 104.3, 27.2)));
        Assert.Equal(["PS3301", "PS3308"], ZonesCheck.Run(Zones(text, text)).Select(fault => fault.Code).Order());
    }
}
