namespace PermitScreen.Zoning.Geodesy;

/// <summary>Names of datums, and the way from each of them to CGCS2000.</summary>
internal static class Datums
{
    /// <summary>The names as messages list them.</summary>
    public const string Names = "cgcs2000, wgs84, gcj02, bd09";

    /// <summary>Reads <c>CGCS2000</c>, <c>GCJ-02</c>, <c>bd09</c> and the like, and what Chinese tables write under 坐标系; marks and case do not matter.</summary>
    public static bool TryParse(string text, out Datum datum)
    {
        ArgumentNullException.ThrowIfNull(text);
        var name = text.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        Datum? found = name.ToUpperInvariant().Replace("坐标系", "", StringComparison.Ordinal).Replace("坐标", "", StringComparison.Ordinal) switch
        {
            "CGCS2000" or "EPSG:4490" or "国家2000" or "2000国家大地" or "国家大地2000" => Datum.Cgcs2000,
            "WGS84" or "EPSG:4326" or "GPS" => Datum.Wgs84,
            "GCJ02" or "火星" => Datum.Gcj02,
            "BD09" or "BD09LL" or "百度" => Datum.Bd09,
            _ => null,
        };
        datum = found ?? default;
        return found is not null;
    }

    /// <summary>Degrees of <paramref name="datum"/> as degrees of CGCS2000, right to under 0.1 m (but for the offset of WGS-84).</summary>
    public static (double Longitude, double Latitude) ToCgcs2000(Datum datum, double longitude, double latitude) => datum switch
    {
        Datum.Gcj02 => Gcj02.ToWgs84(longitude, latitude),
        Datum.Bd09 => Bd09.ToWgs84(longitude, latitude),
        _ => (longitude, latitude),
    };
}
