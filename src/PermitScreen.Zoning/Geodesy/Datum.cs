namespace PermitScreen.Zoning.Geodesy;

/// <summary>
/// What longitude and latitude refer to. CGCS2000 and WGS-84 agree to a few decimetres and are taken for the same; GCJ-02 (the
/// shifted coordinates of Chinese web maps) and BD-09 (Baidu's) lie up to about a kilometre off.
/// </summary>
public enum Datum
{
    /// <summary>国家大地坐标系, the national one since 2008; EPSG 4490.</summary>
    Cgcs2000,

    /// <summary>Of satellite receivers; EPSG 4326.</summary>
    Wgs84,

    /// <summary>国测局坐标, of AMap and Tencent.</summary>
    Gcj02,

    /// <summary>百度坐标, of Baidu.</summary>
    Bd09,
}
