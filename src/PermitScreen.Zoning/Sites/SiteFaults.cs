using PermitScreen.Diagnostics;

namespace PermitScreen.Zoning.Sites;

/// <summary>PS34xx: faults of the site that an application gives.</summary>
internal static class SiteFaults
{
    /// <summary>None, or several, of the forms in which a site is given.</summary>
    public static readonly DiagnosticKind Shape = new("PS3401", Severity.Error,
        new("此处应为 `point`、`points`、`line`、`lines`、`polygon`、`polygons` 或 `geometry`（GeoJSON）之一；坐标系不是 cgcs2000 的，另写 `datum`", "expected one of `point`, `points`, `line`, `lines`, `polygon`, `polygons` or `geometry` (GeoJSON), with a `datum` if it is not cgcs2000"));

    /// <summary>A field that a site does not know; the nearest one is suggested.</summary>
    public static readonly DiagnosticKind UnknownField = new("PS3402", Severity.Error,
        new("位置没有字段 `{0}`", "a site has no field `{0}`"));

    /// <summary>A datum other than the four of <see cref="Geodesy.Datum"/>.</summary>
    public static readonly DiagnosticKind UnknownDatum = new("PS3403", Severity.Error,
        new("未知的坐标系 `{0}`；可用 {1}", "datum `{0}` is not known; one of {1}"));

    /// <summary>Latitude first.</summary>
    public static readonly DiagnosticKind SwappedAxes = new("PS3404", Severity.Error,
        new("坐标 {0} 经纬度颠倒：应先经度、后纬度", "axes are swapped in {0}: longitude comes first, then latitude"));

    /// <summary>A place beyond 73.4–135.1° E and 3.3–53.6° N.</summary>
    public static readonly DiagnosticKind OutsideChina = new("PS3405", Severity.Error,
        new("{0} 不在中国范围内", "{0} is outside of China"));

    /// <summary>Metres where degrees are expected.</summary>
    public static readonly DiagnosticKind Projected = new("PS3406", Severity.Error,
        new("{0} 是投影坐标（米）；应为经纬度（度）", "{0} are metres of a projection; degrees of longitude and latitude are expected"));

    /// <summary>Coordinates that make no geometry, with the reason.</summary>
    public static readonly DiagnosticKind BadCoordinates = new("PS3407", Severity.Error,
        new("{0}", "{0}"));

    /// <summary>A boundary that crosses itself and the like, with the place in degrees.</summary>
    public static readonly DiagnosticKind Topology = new("PS3408", Severity.Error,
        new("地块边界无效：{0}，位于 {1}", "the site's boundary is not valid: {0}, at {1}"));

    /// <summary>More than 20,000.</summary>
    public static readonly DiagnosticKind TooManyVertices = new("PS3409", Severity.Error,
        new("位置的顶点超过 {0} 个", "the site has more than {0} vertices"));

    /// <summary>More than 500 single points.</summary>
    public static readonly DiagnosticKind TooManyPoints = new("PS3410", Severity.Error,
        new("位置的点超过 {0} 个；请改为给出边界", "the site has more than {0} points; give its outline instead"));

    /// <summary>An area of more than 3°, or a line of more than 40°.</summary>
    public static readonly DiagnosticKind TooWide = new("PS3411", Severity.Error,
        new("地块跨度超过 {0} 度；请分段、分块申请", "the site is more than {0} degrees wide; screen its parts by themselves"));
}
