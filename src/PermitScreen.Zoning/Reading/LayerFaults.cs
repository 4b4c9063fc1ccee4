using PermitScreen.Diagnostics;

namespace PermitScreen.Zoning.Reading;

/// <summary>PS30xx and PS31xx: faults of layer files and of what they state about themselves.</summary>
internal static class LayerFaults
{
    /// <summary>A directory without layers, or none at all: most likely a slip of the path.</summary>
    public static readonly DiagnosticKind NoLayers = new("PS3001", Severity.Error,
        new("目录中没有图层文件（*.geojson、*.shp）", "no layer (*.geojson, *.shp) is in this directory"));

    /// <summary>A file that looks like geodata, and is not read.</summary>
    public static readonly DiagnosticKind NotRead = new("PS3002", Severity.Warning,
        new("不读取这种格式的空间数据；请转换为 GeoJSON（*.geojson）或 shapefile（*.shp）", "geodata of this format is not read; convert it to GeoJSON (*.geojson) or a shapefile (*.shp)"));

    /// <summary>Above <see cref="Layers.LayerLimits.MaxFiles"/>.</summary>
    public static readonly DiagnosticKind TooManyFiles = new("PS3003", Severity.Error,
        new("图层文件超过 {0} 个", "more than {0} layer files"));

    /// <summary>Above <see cref="Layers.LayerLimits.MaxFeatures"/>.</summary>
    public static readonly DiagnosticKind TooManyFeatures = new("PS3004", Severity.Error,
        new("要素超过 {0} 个，请拆分图层", "more than {0} features; divide the layer"));

    /// <summary>Above <see cref="Layers.LayerLimits.MaxFeatureVertices"/> or <see cref="Layers.LayerLimits.MaxVertices"/>.</summary>
    public static readonly DiagnosticKind TooManyVertices = new("PS3005", Severity.Error,
        new("顶点超过 {0} 个", "more than {0} vertices"));

    /// <summary>Above <see cref="Layers.LayerLimits.MaxTokenBytes"/>.</summary>
    public static readonly DiagnosticKind TokenTooLong = new("PS3006", Severity.Error,
        new("字符串或数字超过 {0} 字节", "a string or number is longer than {0} bytes"));

    /// <summary>JSON, but not a layer.</summary>
    public static readonly DiagnosticKind NotAFeatureCollection = new("PS3007", Severity.Error,
        new("此处应为带 `features` 的 GeoJSON FeatureCollection", "expected a GeoJSON FeatureCollection with `features`"));

    /// <summary>Which of the two holds is not for us to choose.</summary>
    public static readonly DiagnosticKind MemberTwice = new("PS3008", Severity.Error,
        new("成员 `{0}` 出现两次", "member `{0}` stands twice"));

    /// <summary>How many diagnostics of a kind are not shown.</summary>
    public static readonly DiagnosticKind MoreOfTheSame = new("PS3009", Severity.Warning,
        new("本文件另有 {1} 处 {0}", "{1} more of {0} in this file"));

    /// <summary>The coordinate system that the file names is another one.</summary>
    public static readonly DiagnosticKind ForeignCrs = new("PS3010", Severity.Error,
        new("`crs` 为 `{0}`；坐标必须是 CGCS2000 或 WGS-84 的经纬度（度）", "`crs` names `{0}`; coordinates must be longitude and latitude in degrees of CGCS2000 or WGS-84"));

    /// <summary>A symbolic link among the layers: it may lead anywhere.</summary>
    public static readonly DiagnosticKind LinkNotFollowed = new("PS3011", Severity.Error,
        new("不跟随链接", "links are not followed"));

    /// <summary>The layer does not say what it is.</summary>
    public static readonly DiagnosticKind HeaderMissing = new("PS3101", Severity.Error,
        new("要素集合缺少成员 `permitscreen`（应写明 kind、title、source、date、datum、accuracy_m 和 extent）", "the feature collection has no member `permitscreen` that states kind, title, source, date, datum, accuracy_m and extent"));

    /// <summary>A field of the header that every answer is quoted with is not there.</summary>
    public static readonly DiagnosticKind FieldMissing = new("PS3102", Severity.Error,
        new("`permitscreen` 缺少 `{0}`", "`permitscreen` lacks `{0}`"));

    /// <summary>A field that the header does not know, perhaps mistyped; the nearest one is suggested.</summary>
    public static readonly DiagnosticKind FieldUnknown = new("PS3103", Severity.Error,
        new("`permitscreen` 没有字段 `{0}`", "`permitscreen` has no field `{0}`"));

    /// <summary>A field of the header holds something else than it should.</summary>
    public static readonly DiagnosticKind FieldBad = new("PS3104", Severity.Error,
        new("`{0}` 应为{1}", "`{0}` must be {1}"));

    /// <summary>Not one of <see cref="Layers.LayerKinds.All"/>.</summary>
    public static readonly DiagnosticKind UnknownKind = new("PS3105", Severity.Error,
        new("没有名为 `{0}` 的图层类别", "no kind of layer is called `{0}`"));

    /// <summary>GCJ-02 and BD-09 are shifted by a formula that nobody warrants: official data never are.</summary>
    public static readonly DiagnosticKind WrongDatum = new("PS3106", Severity.Error,
        new("图层的坐标系应为 cgcs2000 或 wgs84，不能是 `{0}`；请转换原始数据，不要从网络地图上描绘", "the datum of a layer must be cgcs2000 or wgs84, not `{0}`; convert the official data, do not trace them from a web map"));

    /// <summary>Empty, and the header does not say that this is meant.</summary>
    public static readonly DiagnosticKind NoFeatures = new("PS3107", Severity.Error,
        new("图层为空；如果该范围内确实没有，请在 `permitscreen` 中写明 `no_features: true`", "the layer is empty; if its extent truly holds none, state `no_features: true` in `permitscreen`"));

    /// <summary>Not empty, though the header says so.</summary>
    public static readonly DiagnosticKind FeaturesDenied = new("PS3108", Severity.Error,
        new("写明 `no_features: true`，图层却有要素", "`no_features: true`, but the layer has features"));
}
