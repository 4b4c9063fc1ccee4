using System.Globalization;
using System.Text;
using NetTopologySuite.Features;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using NetTopologySuite.IO.Esri;
using PermitScreen.Diagnostics;
using PermitScreen.Zoning.Geodesy;

namespace PermitScreen.Zoning.Tests.Reading.Shapefiles;

/// <summary>Shapefiles written by NetTopologySuite's own writer, with our header beside them.</summary>
internal static class ShapefileOf
{
    public const string Cgcs2000 =
        """GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]""";

    public const string Wgs84 =
        """GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]""";

    static ShapefileOf() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Encoding Gbk => Encoding.GetEncoding("GBK");

    /// <summary>As ArcGIS writes a zone of 3° with its number before the easting.</summary>
    public static string GaussKruger(int zone) => string.Create(
        CultureInfo.InvariantCulture,
        $"""PROJCS["CGCS2000_3_Degree_GK_Zone_{zone}",{Cgcs2000},PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",{zone}500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",{zone * 3}.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]""");

    /// <summary>A feature of WKT with attributes.</summary>
    public static IFeature Feature(string wkt, params (string Column, object? Value)[] attributes)
    {
        var table = new AttributesTable();
        foreach (var (column, value) in attributes)
            table.Add(column, value);
        return new Feature(new WKTReader().Read(wkt), table);
    }

    /// <summary>The same feature in the metres of a zone, with the number of the zone before the easting.</summary>
    public static IFeature Projected(IFeature feature, int zone)
    {
        var copy = feature.Geometry.Copy();
        copy.Apply(new Projection(zone));
        copy.GeometryChanged();
        return new Feature(copy, feature.Attributes);
    }

    /// <summary>Writes <c>units.shp</c> and what belongs to it.</summary>
    public static void Write(string directory, string header, string projection, Encoding encoding, params IFeature[] features)
    {
        Shapefile.WriteAllFeatures(features, Path.Combine(directory, "units.shp"), projection, encoding);
        File.WriteAllText(Path.Combine(directory, "units.permitscreen.json"), header);
    }

    public static Loaded<ZoneSet> Load(string header, string projection, Encoding encoding, params IFeature[] features)
    {
        using var directory = new TemporaryDirectory();
        Write(directory.Path, header, projection, encoding, features);
        return ZoneSet.Load(directory.Path);
    }

    private sealed class Projection(int zone) : ICoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence seq, int i)
        {
            var (east, north) = KrugerSeries.Forward(seq.GetX(i) - 3 * zone, seq.GetY(i));
            seq.SetX(i, zone * 1e6 + 500_000 + east);
            seq.SetY(i, north);
        }
    }
}
