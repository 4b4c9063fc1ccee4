using System.Buffers.Binary;
using System.Text;
using PermitScreen.Diagnostics;
using PermitScreen.Zoning.Layers;
using Xunit;
using static PermitScreen.Zoning.Tests.Given;
using static PermitScreen.Zoning.Tests.Reading.Shapefiles.ShapefileOf;

namespace PermitScreen.Zoning.Tests.Reading.Shapefiles;

/// <summary>Bad shapefiles: each gives a diagnostic with its place and no zones; none throws, or fills the memory.</summary>
public class BadShapefilesTests
{
    private const int Record = 100;
    private const int Content = Record + 8;
    private const string Square = "POLYGON ((104.1 27.1, 104.1 27.2, 104.2 27.2, 104.2 27.1, 104.1 27.1))";

    public static TheoryData<string, string, int, int, int, string> Patches => new()
    {
        { "another file code", "shp", 0, 1, 0, "PS3502" },
        { "another version", "shp", 28, 2, 0, "PS3502" },
        { "length of the file", "shp", 24, int.MaxValue, 1, "PS3502" },
        { "negative length of the file", "shp", 24, -1, 1, "PS3502" },
        { "points instead of polygons", "shp", 32, 1, 0, "PS3502" },
        { "an unknown type", "shp", 32, 99, 0, "PS3502" },
        { "record number", "shp", Record, 7, 1, "PS3502" },
        { "record beyond the file", "shp", Record + 4, int.MaxValue, 1, "PS3502" },
        { "record of negative length", "shp", Record + 4, -2, 1, "PS3502" },
        { "record too short for its counts", "shp", Record + 4, 20, 1, "PS3502" },
        { "a record of another type", "shp", Content, 3, 0, "PS3502" },
        { "no shape", "shp", Content, 0, 0, "PS3202" },
        { "two thousand million parts", "shp", Content + 36, int.MaxValue, 0, "PS3502" },
        { "negative parts", "shp", Content + 36, -5, 0, "PS3502" },
        { "two thousand million points", "shp", Content + 40, int.MaxValue, 0, "PS3005" },
        { "more points than the record holds", "shp", Content + 40, 9, 0, "PS3502" },
        { "negative points", "shp", Content + 40, -9, 0, "PS3502" },
        { "first part not at 0", "shp", Content + 44, 1, 0, "PS3502" },
        { "less points than a ring has", "shp", Content + 40, 3, 0, "PS3503" },
        { "a ring that is not closed", "shp", Content + 48, 7, 0, "PS3503" },
        { "a vertex in space", "shp", Content + 48 + 16 + 4, 0x7FF00000, 0, "PS3204" },
        { "dBASE of another version", "dbf", 0, 0x83, 8, "PS3502" },
        { "rows without end", "dbf", 4, int.MaxValue, 0, "PS3502" },
        { "a header longer than the file", "dbf", 8, 0xFFFF, 16, "PS3502" },
        { "a header of no whole columns", "dbf", 8, 70, 16, "PS3502" },
        { "rows of another width", "dbf", 10, 3, 16, "PS3502" },
        { "a column without width", "dbf", 32 + 16, 0, 8, "PS3502" },
        { "a column without name", "dbf", 32, 0, 8, "PS3502" },
        { "a column of an unknown type", "dbf", 32 + 11, 'X', 8, "PS3502" },
        { "fewer rows than shapes", "dbf", 4, 0, 0, "PS3508" },
    };

    [Theory]
    [MemberData(nameof(Patches))]
    public void A_patched_number_is_refused(string name, string extension, int at, int value, int form, string code)
    {
        Assert.NotEmpty(name);
        var result = Damaged(extension, bytes =>
        {
            if (form == 0)
                BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at), value);
            else if (form == 1)
                BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(at), value);
            else if (form == 16)
                BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(at), (ushort)value);
            else
                bytes[at] = (byte)value;
            return bytes;
        });
        Refused(result, code);
    }

    [Theory]
    [InlineData("shp", 0)]
    [InlineData("shp", 99)]
    [InlineData("shp", 104)]
    [InlineData("shp", 150)]
    [InlineData("dbf", 0)]
    [InlineData("dbf", 31)]
    [InlineData("dbf", 60)]
    public void A_file_that_is_cut_off_is_refused(string extension, int length) =>
        Refused(Damaged(extension, bytes => bytes[..length]), "PS3502");

    public static TheoryData<string, string> Systems => new()
    {
        { "not WKT", "EPSG:4490" },
        { "cut off", Cgcs2000[..^5] },
        { "more behind", Cgcs2000 + "]" },
        { "nested without end", new string('A', 1) + string.Concat(Enumerable.Repeat("[A", 5000)) },
        { "Beijing 1954", Cgcs2000.Replace("D_China_2000", "D_Beijing_1954", StringComparison.Ordinal) },
        { "Xian 1980", Cgcs2000.Replace("D_China_2000", "D_Xian_1980", StringComparison.Ordinal).Replace("6378137.0,298.257222101", "6378140.0,298.257", StringComparison.Ordinal) },
        { "another ellipsoid under a known name", Cgcs2000.Replace("298.257222101", "298.3", StringComparison.Ordinal) },
        { "shifted", Cgcs2000.Replace("298.257222101]", "298.257222101],TOWGS84[10,0,0,0,0,0,0]", StringComparison.Ordinal) },
        { "Paris", Cgcs2000.Replace("\"Greenwich\",0.0", "\"Paris\",2.33722917", StringComparison.Ordinal) },
        { "gon", Cgcs2000.Replace("0.0174532925199433", "0.015707963267949", StringComparison.Ordinal) },
        { "web Mercator", ShapefileOf.GaussKruger(35).Replace("Gauss_Kruger", "Mercator_Auxiliary_Sphere", StringComparison.Ordinal) },
        { "UTM", ShapefileOf.GaussKruger(35).Replace("\"Scale_Factor\",1.0", "\"Scale_Factor\",0.9996", StringComparison.Ordinal) },
        { "feet", ShapefileOf.GaussKruger(35).Replace("UNIT[\"Meter\",1.0]", "UNIT[\"Foot\",0.3048]", StringComparison.Ordinal) },
        { "another origin", ShapefileOf.GaussKruger(35).Replace("\"Latitude_Of_Origin\",0.0", "\"Latitude_Of_Origin\",30.0", StringComparison.Ordinal) },
        { "moved north", ShapefileOf.GaussKruger(35).Replace("\"False_Northing\",0.0", "\"False_Northing\",-3000000.0", StringComparison.Ordinal) },
        { "a parameter more", ShapefileOf.GaussKruger(35).Replace("PARAMETER[\"False_N", "PARAMETER[\"Rotation\",1.0],PARAMETER[\"False_N", StringComparison.Ordinal) },
        { "a parameter twice", ShapefileOf.GaussKruger(35).Replace("PARAMETER[\"False_N", "PARAMETER[\"False_Easting\",500000.0],PARAMETER[\"False_N", StringComparison.Ordinal) },
        { "no meridian", ShapefileOf.GaussKruger(35).Replace("PARAMETER[\"Central_Meridian\",105.0],", "", StringComparison.Ordinal) },
        { "a meridian elsewhere", ShapefileOf.GaussKruger(35).Replace("105.0", "9.0", StringComparison.Ordinal) },
        { "Beijing 1954 in metres", ShapefileOf.GaussKruger(35).Replace("D_China_2000", "D_Beijing_1954", StringComparison.Ordinal) },
    };

    [Theory]
    [MemberData(nameof(Systems))]
    public void Another_coordinate_system_is_refused_by_name(string name, string projection)
    {
        Assert.NotEmpty(name);
        var result = Load(Header("control_units"), projection, Encoding.UTF8, Feature(Square, ("code", "ZH53069920001")));
        var fault = Assert.Single(result.Diagnostics);
        Assert.Equal(("PS3504", "units.prj"), (fault.Code, fault.Place.File));
        Assert.NotEqual(fault.Message(Language.Zh), fault.Message(Language.En));
    }

    [Fact]
    public void The_zone_number_must_be_that_of_the_coordinates()
    {
        var feature = Projected(Feature(Square, ("code", "ZH53069920001")), 35);
        var result = Load(Header("control_units"), ShapefileOf.GaussKruger(36), Encoding.UTF8, feature);
        Assert.Equal(["PS3206"], result.Diagnostics.Select(fault => fault.Code));
        Assert.Contains("units.shp:1:", result.Diagnostics[0].Place.ToString(), StringComparison.Ordinal);
        Refused(Load(Header("control_units"), Cgcs2000, Encoding.UTF8, feature), "PS3206");
    }

    [Theory]
    [InlineData("dbf")]
    [InlineData("prj")]
    [InlineData("permitscreen.json")]
    public void Each_file_must_be_there(string extension)
    {
        using var directory = new TemporaryDirectory();
        Write(directory.Path, Header("control_units"), Cgcs2000, Encoding.UTF8, Feature(Square, ("code", "ZH53069920001")));
        File.Delete(Path.Combine(directory.Path, $"units.{extension}"));
        var fault = Assert.Single(ZoneSet.Load(directory.Path).Diagnostics);
        Assert.Equal("PS3501", fault.Code);
        Assert.Contains(extension, fault.Message(Language.En), StringComparison.Ordinal);
    }

    [Fact]
    public void An_encoding_that_is_not_read_is_refused_unless_all_is_ascii()
    {
        using var directory = new TemporaryDirectory();
        Write(directory.Path, Header("control_units"), Cgcs2000, Encoding.UTF8, Feature(Square, ("code", "ZH53069920001"), ("name", "昭")));
        File.WriteAllText(Path.Combine(directory.Path, "units.cpg"), "Big5");
        Refused(ZoneSet.Load(directory.Path), "PS3506");
        Write(directory.Path, Header("control_units"), Cgcs2000, Encoding.UTF8, Feature(Square, ("code", "ZH53069920001"), ("name", "a")));
        File.WriteAllText(Path.Combine(directory.Path, "units.cpg"), "Big5");
        Assert.Empty(ZoneSet.Load(directory.Path).Diagnostics);
    }

    [Fact]
    public void A_number_that_is_none_is_named_with_its_record()
    {
        var result = Damaged("dbf", bytes =>
        {
            var text = Encoding.ASCII.GetString(bytes);
            bytes[text.LastIndexOf("e+", StringComparison.Ordinal)] = (byte)'x';
            return bytes;
        });
        Refused(result, "PS3507");
        Assert.Equal(1, result.Diagnostics.Single(fault => fault.Code == "PS3507").Place.Line);
    }

    [Fact]
    public void The_limits_are_those_of_other_layers()
    {
        using var directory = new TemporaryDirectory();
        Write(directory.Path, Header("control_units"), Cgcs2000, Encoding.UTF8, Feature(Square, ("code", "ZH53069920001")), Feature(Square, ("code", "ZH53069920002")));
        var limits = LayerLimits.Default;
        string[] Codes(LayerLimits tight) => [.. ZoneSet.Load(directory.Path, ZoneLoadOptions.Default with { Limits = tight }).Diagnostics.Select(fault => fault.Code)];
        Assert.Equal(["PS3004"], Codes(limits with { MaxFeatures = 1 }));
        Assert.Equal(["PS3005"], Codes(limits with { MaxFeatureVertices = 4 }));
        Assert.Equal(["PS3005"], Codes(limits with { MaxVertices = 9 }));
        Assert.Equal(["PS0005"], Codes(limits with { MaxFileBytes = 100 }));
        Assert.Equal(["PS3003"], Codes(limits with { MaxFiles = 0 }));
    }

    [Fact]
    public void Damage_never_throws_and_never_goes_unsaid()
    {
        using var directory = new TemporaryDirectory();
        Write(directory.Path, Header("control_units"), Cgcs2000, Gbk,
            Feature(Square, ("code", "ZH53069920001"), ("name", "昭阳区"), ("area", 12.5)),
            Feature("MULTIPOLYGON (((104.3 27.3, 104.3 27.4, 104.4 27.4, 104.4 27.3, 104.3 27.3)), ((104.5 27.5, 104.5 27.6, 104.6 27.6, 104.6 27.5, 104.5 27.5)))", ("code", "ZH53069920002"), ("name", "x"), ("area", 1.0)));
        var files = new[] { "units.shp", "units.dbf", "units.prj", "units.permitscreen.json" };
        var random = new Random(7);
        var refused = 0;
        for (var round = 0; round < 1200; round++)
        {
            var path = Path.Combine(directory.Path, files[round % files.Length]);
            var good = File.ReadAllBytes(path);
            var bytes = (byte[])good.Clone();
            for (var i = random.Next(1, 4); i > 0; i--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            File.WriteAllBytes(path, random.Next(4) == 0 ? bytes[..random.Next(bytes.Length)] : bytes);
            var result = ZoneSet.Load(directory.Path);
            Assert.Equal(result.IsRefused, result.Diagnostics.Any(fault => fault.IsError));
            refused += result.IsRefused ? 1 : 0;
            File.WriteAllBytes(path, good);
        }

        Assert.InRange(refused, 600, 1200);
    }

    private static Loaded<ZoneSet> Damaged(string extension, Func<byte[], byte[]> damage)
    {
        using var directory = new TemporaryDirectory();
        Write(directory.Path, Header("control_units"), Cgcs2000, Encoding.UTF8, Feature(Square, ("code", "ZH53069920001"), ("area", 12.5)));
        var path = Path.Combine(directory.Path, $"units.{extension}");
        File.WriteAllBytes(path, damage(File.ReadAllBytes(path)));
        return ZoneSet.Load(directory.Path);
    }

    private static void Refused(Loaded<ZoneSet> result, string code)
    {
        Assert.True(result.IsRefused);
        Assert.Contains(code, result.Diagnostics.Select(fault => fault.Code));
    }
}
