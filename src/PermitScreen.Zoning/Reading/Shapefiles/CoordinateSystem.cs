using System.Globalization;
using PermitScreen.Zoning.Geodesy;

namespace PermitScreen.Zoning.Reading.Shapefiles;

/// <summary>
/// What the coordinates of a shapefile are: degrees of CGCS2000 or WGS-84, or metres in a Gauss–Krüger projection of one of them. All
/// else is refused by name: Beijing 1954 and Xi’an 1980 lie up to a hundred metres off and need local parameters that are not public.
/// </summary>
/// <param name="CentralMeridian">degrees, or null when the coordinates are degrees</param>
/// <param name="FalseEasting">metres; with the number of the zone before it, as 35500000</param>
internal sealed record CoordinateSystem(Datum Datum, double? CentralMeridian, double FalseEasting)
{
    // Beyond this the place lies in another zone than the file says: far outside of any zone of 6 degrees.
    private const double MaxEast = 800_000;
    private const double MaxNorth = 6_200_000;

    private static readonly string[] Parameters =
        ["central_meridian", "false_easting", "false_northing", "scale_factor", "latitude_of_origin"];

    /// <summary>Degrees; null for metres that lie beyond the projection.</summary>
    public (double Longitude, double Latitude)? ToDegrees(double x, double y)
    {
        if (CentralMeridian is not { } meridian)
            return (x, y);
        var east = x - FalseEasting;
        if (!(Math.Abs(east) <= MaxEast && y is >= 0 and <= MaxNorth))
            return null;
        var (longitude, latitude) = KrugerSeries.Inverse(east, y);
        return (meridian + longitude, latitude);
    }

    /// <summary>Reads the text of a .prj file.</summary>
    /// <param name="fault">why it is refused, else empty</param>
    public static CoordinateSystem? Read(string text, out Bilingual fault)
    {
        var node = WktNode.Parse(text);
        switch (node?.Keyword)
        {
            case "GEOGCS":
                return DatumOf(node, out fault) is { } datum ? new CoordinateSystem(datum, null, 0) : null;
            case "PROJCS":
                return Projected(node, out fault);
            default:
                fault = node is null
                    ? new(".prj 文件不是有效的 WKT", "the .prj file is not well-formed WKT")
                    : new($".prj 文件为 {node.Keyword}", $"the .prj file holds {node.Keyword}");
                return null;
        }
    }

    private static CoordinateSystem? Projected(WktNode node, out Bilingual fault)
    {
        if (node.One("GEOGCS") is not { } geographic)
        {
            fault = new("缺少 GEOGCS", "GEOGCS is missing");
            return null;
        }

        if (DatumOf(geographic, out fault) is not { } datum)
            return null;
        var projection = node.One("PROJECTION")?.Name ?? "";
        var parameters = node.All("PARAMETER").Select(parameter => (Name: parameter.Name.ToLowerInvariant(), Value: parameter.Number(1))).ToList();
        double Value(string name, double otherwise) =>
            parameters.Where(parameter => parameter.Name == name).Select(parameter => parameter.Value).FirstOrDefault(otherwise);
        if (projection.ToUpperInvariant() is not ("GAUSS_KRUGER" or "TRANSVERSE_MERCATOR"))
            fault = new($"投影为 {projection}", $"the projection is {projection}");
        else if (parameters.Find(parameter => !Parameters.Contains(parameter.Name)) is { Name: { } unknown })
            fault = new($"含有参数 {unknown}", $"it has the parameter {unknown}");
        else if (parameters.Select(parameter => parameter.Name).Distinct().Count() < parameters.Count)
            fault = new("参数重复", "a parameter stands twice");
        else if (Value("scale_factor", 1) != 1)
            fault = Says("比例因子", "the scale factor", Value("scale_factor", 1));
        else if (Value("latitude_of_origin", 0) != 0 || Value("false_northing", 0) != 0)
            fault = new("原点不在赤道上", "its origin is not on the equator");
        else if (!(Value("central_meridian", double.NaN) is >= 72 and <= 138))
            fault = Says("中央经线", "the central meridian", Value("central_meridian", double.NaN));
        else if (!(Value("false_easting", double.NaN) is >= 0 and < 1e8))
            fault = Says("东伪偏移", "the false easting", Value("false_easting", double.NaN));
        else if (node.One("UNIT")?.Number(1) is not 1.0)
            fault = new("长度单位不是米", "its unit is not the metre");
        else
            return new CoordinateSystem(datum, Value("central_meridian", 0), Value("false_easting", 0));
        return null;
    }

    private static Datum? DatumOf(WktNode geographic, out Bilingual fault)
    {
        fault = Bilingual.Empty;
        var datum = geographic.One("DATUM");
        var spheroid = datum?.One("SPHEROID");
        var name = new string([.. (datum?.Name ?? "").ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]);
        Datum? known = name switch
        {
            "DCHINA2000" or "CHINA2000" or "CHINAGEODETICCOORDINATESYSTEM2000" or "DCGCS2000" or "CGCS2000" => Datum.Cgcs2000,
            "DWGS1984" or "WGS1984" or "DWGS84" or "WGS84" or "WORLDGEODETICSYSTEM1984" => Datum.Wgs84,
            _ => null,
        };
        if (known is null)
            fault = new($"基准为 {datum?.Name}", $"the datum is {datum?.Name}");
        else if (spheroid is null || spheroid.Number(1) != Ellipsoid.SemiMajorAxis || !(Math.Abs(spheroid.Number(2) - Ellipsoid.InverseFlattening) < 2e-6))
            fault = new($"椭球为 {spheroid?.Name}", $"the ellipsoid is {spheroid?.Name}");
        else if (datum!.One("TOWGS84") is { } shift && shift.Values.Any(value => value.Trim('0', '.', '-', '+').Length > 0))
            fault = new("带有 TOWGS84 转换参数", "it has TOWGS84 parameters");
        else if (geographic.One("PRIMEM")?.Number(1) is not 0.0)
            fault = new("起始经线不是格林尼治", "its prime meridian is not Greenwich");
        else if (!(Math.Abs((geographic.One("UNIT")?.Number(1) ?? 0) - Ellipsoid.Radians) < 1e-12))
            fault = new("角度单位不是度", "its unit is not the degree");
        else
            return known;
        return null;
    }

    private static Bilingual Says(string zh, string en, double value)
    {
        var number = value.ToString(CultureInfo.InvariantCulture);
        return new($"{zh}为 {number}", $"{en} is {number}");
    }
}
