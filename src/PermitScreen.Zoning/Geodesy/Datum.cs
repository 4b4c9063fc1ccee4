namespace PermitScreen.Zoning.Geodesy;

/// <summary>
/// What longitude and latitude refer to. CGCS2000 and WGS-84 agree to a few decimetres and are taken for the same; GCJ-02 (the
/// shifted coordinates of Chinese web maps) and BD-09 (Baidu's) lie up to about a kilometre off.
/// </summary>
public enum Datum
{
    Cgcs2000,
    Wgs84,
    Gcj02,
    Bd09,
}
