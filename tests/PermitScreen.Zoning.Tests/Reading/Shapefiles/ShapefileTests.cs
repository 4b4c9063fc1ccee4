using System.Text;
using NetTopologySuite.IO;
using PermitScreen.Zoning.Checks;
using PermitScreen.Zoning.Geodesy;
using PermitScreen.Zoning.Sites;
using Xunit;
using static PermitScreen.Zoning.Tests.Given;
using static PermitScreen.Zoning.Tests.Reading.Shapefiles.ShapefileOf;

namespace PermitScreen.Zoning.Tests.Reading.Shapefiles;

public class ShapefileTests
{
    private const string Square = "POLYGON ((104.1 27.1, 104.1 27.2, 104.2 27.2, 104.2 27.1, 104.1 27.1), (104.14 27.14, 104.16 27.14, 104.16 27.16, 104.14 27.16, 104.14 27.14))";
    private const string Two = "MULTIPOLYGON (((104.3 27.3, 104.3 27.4, 104.4 27.4, 104.4 27.3, 104.3 27.3)), ((104.5 27.5, 104.5 27.6, 104.6 27.6, 104.6 27.5, 104.5 27.5)))";

    private static readonly string Units = Header("control_units");

    [Fact]
    public void Degrees_are_read_as_they_stand()
    {
        var result = Load(Units, Cgcs2000, Encoding.UTF8,
            Feature(Square, ("CODE", "ZH53069920001"), ("name", "青岭"), ("area", 12.5)),
            Feature(Two, ("CODE", "ZH53069920002"), ("name", "西山"), ("area", 1.0)));
        Assert.Empty(result.Diagnostics);
        var layer = Assert.Single(result.Value.Layers);
        Assert.Equal("units.shp", layer.Header.File);
        Assert.Equal(Datum.Cgcs2000, layer.Header.Datum);
        Assert.Equal(["青岭", "西山"], layer.Features.Select(feature => feature.Name.Zh));
        Assert.Equal([1, 2], layer.Features.Select(feature => feature.Line));
        Assert.True(layer.Features[0].Geometry.EqualsTopologically(new WKTReader().Read(Square)));
        Assert.True(layer.Features[1].Geometry.EqualsTopologically(new WKTReader().Read(Two)));
        Assert.Equal("ZH53069920001", Assert.Single(result.Value.Locate(Site.AtPoint(104.11, 27.11)).Units).Code.ToString());
        Assert.Empty(result.Value.Locate(Site.AtPoint(104.15, 27.15)).Units);
    }

    [Theory]
    [InlineData("GBK")]
    [InlineData("utf-8")]
    public void The_code_page_file_says_the_encoding(string encoding)
    {
        var result = Load(Units, Wgs84, encoding == "GBK" ? Gbk : Encoding.UTF8, Feature(Square, ("code", "ZH53069920001"), ("name", "大竹镇重点管控单元")));
        // Our header says cgcs2000, the file WGS-84.
        Assert.Equal(["PS3505"], result.Diagnostics.Select(fault => fault.Code));
        var agreed = Load(Units.Replace("\"datum\":\"cgcs2000\",", "", StringComparison.Ordinal), Wgs84, encoding == "GBK" ? Gbk : Encoding.UTF8,
            Feature(Square, ("code", "ZH53069920001"), ("name", "大竹镇重点管控单元")));
        Assert.Empty(agreed.Diagnostics);
        Assert.Equal(Datum.Wgs84, agreed.Value.Layers[0].Header.Datum);
        Assert.Equal("大竹镇重点管控单元", agreed.Value.Layers[0].Features[0].Name.Zh);
    }

    [Theory]
    [InlineData(0x00, true)] // nothing said: bytes that are no UTF-8 are GBK
    [InlineData(0x4D, true)]
    [InlineData(0x7A, true)]
    [InlineData(0x00, false)]
    public void Without_a_code_page_file_the_table_says_it(byte mark, bool gbk)
    {
        using var directory = new TemporaryDirectory();
        Write(directory.Path, Units, Cgcs2000, gbk ? Gbk : Encoding.UTF8, Feature(Square, ("code", "ZH53069920001"), ("name", "昭阳区")));
        File.Delete(Path.Combine(directory.Path, "units.cpg"));
        Patch(directory.Path, "units.dbf", 29, mark);
        var result = ZoneSet.Load(directory.Path);
        Assert.Empty(result.Diagnostics);
        Assert.Equal("昭阳区", result.Value.Layers[0].Features[0].Name.Zh);
    }

    [Fact]
    public void A_name_that_was_cut_within_a_character_loses_only_that()
    {
        using var directory = new TemporaryDirectory();
        Write(directory.Path, Units, Cgcs2000, Gbk, Feature(Square, ("code", "ZH53069920001"), ("name", "昭阳区")));
        var path = Path.Combine(directory.Path, "units.dbf");
        var bytes = File.ReadAllBytes(path);
        var last = bytes.AsSpan().IndexOf(Gbk.GetBytes("区"));
        bytes[last + 1] = (byte)' ';
        File.WriteAllBytes(path, bytes);
        Assert.Equal("昭阳", ZoneSet.Load(directory.Path).Value.Layers[0].Features[0].Name.Zh);
    }

    [Fact]
    public void A_zone_of_Gauss_and_Kruger_becomes_degrees()
    {
        var feature = Feature(Square, ("code", "ZH53069920001"));
        var projected = Load(Units, ShapefileOf.GaussKruger(35), Encoding.UTF8, Projected(feature, 35));
        Assert.Empty(projected.Diagnostics);
        var shape = projected.Value.Layers[0].Features[0].Geometry;
        var expected = new WKTReader().Read(Square);
        foreach (var corner in expected.Coordinates)
            Assert.Contains(shape.Coordinates, vertex => Math.Abs(vertex.X - corner.X) < 1e-9 && Math.Abs(vertex.Y - corner.Y) < 1e-9);
        // A line of 10 km, straight in the projection, bends by a metre against the line that is straight in degrees.
        Assert.True(shape.NumPoints > 40);
        Assert.InRange(shape.SymmetricDifference(expected).Area / expected.Area, 1e-6, 1e-3);
    }

    [Fact]
    public void Neighbours_in_a_projection_share_their_border_to_the_last_bit()
    {
        var west = Projected(Feature("POLYGON ((104.1 27.1, 104.1 27.2, 104.2 27.23, 104.22 27.1, 104.1 27.1))", ("code", "ZH53069920001")), 35);
        var east = Projected(Feature("POLYGON ((104.22 27.1, 104.2 27.23, 104.3 27.2, 104.3 27.1, 104.22 27.1))", ("code", "ZH53069920002")), 35);
        var result = Load(Units, ShapefileOf.GaussKruger(35), Encoding.UTF8, west, east);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(0, result.Value.Layers[0].Features[0].Geometry.Intersection(result.Value.Layers[0].Features[1].Geometry).Area);
        Assert.All(ZonesCheck.Run(result.Value), fault => Assert.False(fault.IsError));
    }

    [Fact]
    public void Holes_find_their_shell_whatever_the_order_of_the_rings()
    {
        // The writer puts each hole behind its shell; here its two holes are swapped, of which each has as many points.
        using var directory = new TemporaryDirectory();
        var islands = "MULTIPOLYGON (((104.1 27.1, 104.1 27.2, 104.2 27.2, 104.2 27.1, 104.1 27.1), (104.12 27.12, 104.13 27.12, 104.13 27.13, 104.12 27.13, 104.12 27.12)),"
            + " ((104.3 27.3, 104.3 27.4, 104.4 27.4, 104.4 27.3, 104.3 27.3), (104.32 27.32, 104.34 27.32, 104.34 27.34, 104.32 27.34, 104.32 27.32)))";
        Write(directory.Path, Units, Cgcs2000, Encoding.UTF8, Feature(islands, ("code", "ZH53069920001")));
        var path = Path.Combine(directory.Path, "units.shp");
        var bytes = File.ReadAllBytes(path);
        var first = 100 + 8 + 44 + 4 * 4 + 5 * 16;
        var second = first + 10 * 16;
        for (var i = 0; i < 5 * 16; i++)
            (bytes[first + i], bytes[second + i]) = (bytes[second + i], bytes[first + i]);
        File.WriteAllBytes(path, bytes);
        var result = ZoneSet.Load(directory.Path);
        Assert.Empty(result.Diagnostics);
        Assert.True(result.Value.Layers[0].Features[0].Geometry.EqualsTopologically(new WKTReader().Read(islands)));
    }

    [Fact]
    public void Columns_of_other_names_are_found_by_the_header()
    {
        var header = Header("control_units", more: "\"columns\":{\"code\":\"管控单元编\",\"name\":\"单元名\"},");
        var result = Load(header, Cgcs2000, Gbk, Feature(Square, ("管控单元编", "ZH53069920001"), ("单元名", "青岭")));
        Assert.Empty(result.Diagnostics);
        Assert.Equal("青岭", result.Value.Layers[0].Features[0].Name.Zh);
        var wrong = Load(header.Replace("管控单元编", "编号", StringComparison.Ordinal), Cgcs2000, Gbk, Feature(Square, ("code", "ZH53069920001"), ("单元名", "青岭")));
        Assert.Equal(["PS3509"], wrong.Diagnostics.Select(fault => fault.Code));
        Assert.Equal("units.permitscreen.json", wrong.Diagnostics[0].Place.File);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{\"colour\":\"颜色\"}")] // no such property
    [InlineData("{\"code\":{}}")]
    public void Columns_that_are_no_columns_are_a_fault(string columns)
    {
        var result = Load(Header("control_units", more: $"\"columns\":{columns},"), Cgcs2000, Gbk, Feature(Square, ("code", "ZH53069920001"), ("name", "青岭")));
        Assert.Contains(result.Diagnostics, fault => fault.Code == "PS3510" && fault.Place.File == "units.permitscreen.json");
    }

    [Fact]
    public void Lines_and_members_are_read()
    {
        var header = Header("river", more: "\"members\":[\"yangtze\",\"jinsha\"],");
        var result = Load(header, Cgcs2000, Encoding.UTF8, Feature("LINESTRING (104.1 27.1, 104.2 27.2)", ("member", "yangtze、jinsha")));
        Assert.Empty(result.Diagnostics);
        Assert.Equal("yangtze jinsha", string.Join(' ', result.Value.Layers[0].Features[0].Words));
    }

    [Fact]
    public void A_row_that_is_crossed_out_takes_its_shape_with_it()
    {
        using var directory = new TemporaryDirectory();
        Write(directory.Path, Units, Cgcs2000, Encoding.UTF8, Feature(Square, ("code", "ZH53069920001")), Feature(Two, ("code", "ZH53069920002")));
        Patch(directory.Path, "units.dbf", 32 + 32 + 1, (byte)'*');
        var result = ZoneSet.Load(directory.Path);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(["ZH53069920002"], result.Value.UnitCodes);
    }

    [Fact]
    public void A_change_in_any_of_the_files_changes_the_digest()
    {
        using var directory = new TemporaryDirectory();
        Write(directory.Path, Units, Cgcs2000, Encoding.UTF8, Feature(Square, ("code", "ZH53069920001"), ("name", "a")));
        var before = ZoneSet.Load(directory.Path).Value.Digest;
        Assert.Equal(before, ZoneSet.Load(directory.Path).Value.Digest);
        File.AppendAllText(Path.Combine(directory.Path, "units.prj"), " ");
        Assert.NotEqual(before, ZoneSet.Load(directory.Path).Value.Digest);
    }

    private static void Patch(string directory, string file, int at, byte value)
    {
        var path = Path.Combine(directory, file);
        var bytes = File.ReadAllBytes(path);
        bytes[at] = value;
        File.WriteAllBytes(path, bytes);
    }
}
