using PermitScreen.Diagnostics;

namespace PermitScreen.Zoning.Reading;

/// <summary>PS32xx: faults of single features; {0} is the feature's place in <c>features</c>, from 0.</summary>
internal static class FeatureFaults
{
    /// <summary>An item of <c>features</c> is something else.</summary>
    public static readonly DiagnosticKind NotAFeature = new("PS3201", Severity.Error,
        new("要素 {0}：应为 type 为 Feature 的对象", "feature {0}: expected an object of type Feature"));

    /// <summary>A feature, or a record of a shapefile, without a shape.</summary>
    public static readonly DiagnosticKind NoGeometry = new("PS3202", Severity.Error,
        new("要素 {0}：没有几何", "feature {0}: has no geometry"));

    /// <summary>A point in a layer of areas, for instance.</summary>
    public static readonly DiagnosticKind GeometryType = new("PS3203", Severity.Error,
        new("要素 {0}：`{1}` 类图层只能有 {2}，不能是 `{3}`", "feature {0}: a layer of kind `{1}` takes {2}, not `{3}`"));

    /// <summary>Coordinates that make no geometry, with the reason.</summary>
    public static readonly DiagnosticKind BadCoordinates = new("PS3204", Severity.Error,
        new("要素 {0}：{1}", "feature {0}: {1}"));

    /// <summary>Latitude first; named and not put right, since who swaps once may swap elsewhere.</summary>
    public static readonly DiagnosticKind SwappedAxes = new("PS3205", Severity.Error,
        new("要素 {0}：坐标 {1} 经纬度颠倒；经度在前", "feature {0}: axes are swapped in {1}; longitude comes first"));

    /// <summary>Metres where degrees are expected, or metres of another zone than the file says.</summary>
    public static readonly DiagnosticKind Projected = new("PS3206", Severity.Error,
        new("要素 {0}：{1} 是投影坐标（米）；应为经纬度（度）", "feature {0}: {1} are metres of a projection; degrees are expected"));

    /// <summary>A place beyond 73.4–135.1° E and 3.3–53.6° N.</summary>
    public static readonly DiagnosticKind OutsideChina = new("PS3207", Severity.Error,
        new("要素 {0}：{1} 不在中国范围内", "feature {0}: {1} is outside of China"));

    /// <summary>The property that says what the feature is, is not there.</summary>
    public static readonly DiagnosticKind PropertyMissing = new("PS3208", Severity.Error,
        new("要素 {0}：缺少属性 `{1}`", "feature {0}: lacks the property `{1}`"));

    /// <summary>The property holds a word that is none of those allowed; the nearest one is suggested.</summary>
    public static readonly DiagnosticKind PropertyBad = new("PS3209", Severity.Error,
        new("要素 {0}：`{1}` 应为 {2} 之一，不能是 `{3}`", "feature {0}: `{1}` must be one of {2}, not `{3}`"));

    /// <summary>A border that crosses itself, a hole outside of its shell and the like, with the place in degrees.</summary>
    public static readonly DiagnosticKind Topology = new("PS3210", Severity.Error,
        new("要素 {0}：{1}，位于 {2}", "feature {0}: {1}, at {2}"));

    /// <summary>A ring was closed.</summary>
    public static readonly DiagnosticKind Closed = new("PS3212", Severity.Warning,
        new("要素 {0}：环未闭合，已在末尾补上起点", "feature {0}: a ring was not closed; its first point was repeated at its end"));

    /// <summary>A ring was turned.</summary>
    public static readonly DiagnosticKind Turned = new("PS3213", Severity.Warning,
        new("要素 {0}：环的方向不符合该格式的规定，已反转", "feature {0}: a ring ran the wrong way round for its format and was turned"));

    /// <summary>Repeated points were dropped.</summary>
    public static readonly DiagnosticKind Repeated = new("PS3214", Severity.Warning,
        new("要素 {0}：已删除与前一点重复的点", "feature {0}: points that repeat the one before were dropped"));

    /// <summary>Not the code of a control unit, with the reason.</summary>
    public static readonly DiagnosticKind BadUnitCode = new("PS3215", Severity.Error,
        new("要素 {0}：`{1}` 不是环境管控单元编码：{2}", "feature {0}: `{1}` is not the code of a control unit: {2}"));

    /// <summary>The county in the code lies outside of the region that the header states.</summary>
    public static readonly DiagnosticKind UnitOfOtherRegion = new("PS3216", Severity.Error,
        new("要素 {0}：单元 `{1}` 不属于行政区 {2}", "feature {0}: unit `{1}` does not belong to region {2}"));

    /// <summary>GB/T 2260 has no county of that code.</summary>
    public static readonly DiagnosticKind UnitOfUnknownRegion = new("PS3217", Severity.Error,
        new("要素 {0}：单元 `{1}` 中的行政区 {2} 不存在", "feature {0}: unit `{1}` names the region {2}, which does not exist"));

    /// <summary>The class of the unit in its code is not the one in its property.</summary>
    public static readonly DiagnosticKind UnitLevel = new("PS3218", Severity.Error,
        new("要素 {0}：单元 `{1}` 按编码是{2}，`level` 却写作 `{3}`", "feature {0}: unit `{1}` is a {2} by its code, but `level` says `{3}`"));
}
