using PermitScreen.Diagnostics;

namespace PermitScreen.Zoning.Reading.Shapefiles;

/// <summary>PS35xx: faults of shapefiles. The line of a place is the number of the record, from 1.</summary>
internal static class ShapefileFaults
{
    /// <summary>One of the files that make up a shapefile is not there.</summary>
    public static readonly DiagnosticKind CompanionMissing = new("PS3501", Severity.Error,
        new("shapefile 旁缺少 `{0}`：{1}", "`{0}` must lie beside the shapefile: {1}"));

    /// <summary>The bytes contradict the format, so that nothing after this place can be trusted.</summary>
    public static readonly DiagnosticKind Structure = new("PS3502", Severity.Error,
        new("shapefile 结构有误：{0}", "not a sound shapefile: {0}"));

    /// <summary>A record is sound but no shape.</summary>
    public static readonly DiagnosticKind BadShape = new("PS3503", Severity.Error,
        new("记录 {0}：{1}", "record {0}: {1}"));

    /// <summary>The coordinate system is not one of those that are converted.</summary>
    public static readonly DiagnosticKind CoordinateSystem = new("PS3504", Severity.Error,
        new("坐标系应为 CGCS2000 或 WGS-84 经纬度，或者 CGCS2000 高斯-克吕格投影；{0}", "coordinates must be degrees of CGCS2000 or WGS-84, or a Gauss–Krüger zone of CGCS2000; {0}"));

    /// <summary>The header states one datum and the .prj file another.</summary>
    public static readonly DiagnosticKind DatumDiffers = new("PS3505", Severity.Error,
        new("`datum` 为 {0}，而 .prj 文件为 {1}", "`datum` says {0}, but the .prj file says {1}"));

    /// <summary>The attribute table is in an encoding that is not read.</summary>
    public static readonly DiagnosticKind Encoding = new("PS3506", Severity.Error,
        new("不读取属性表的编码 `{0}`；可用 UTF-8 和 GBK", "the encoding `{0}` of the attribute table is not read; UTF-8 and GBK are"));

    /// <summary>A row of the attribute table cannot be read.</summary>
    public static readonly DiagnosticKind BadRow = new("PS3507", Severity.Error,
        new("记录 {0}：属性表中的行无法读取：{1}", "record {0}: its row of the attribute table cannot be read: {1}"));

    /// <summary>Shapes and rows belong together by their number, so there must be as many of the one as of the other.</summary>
    public static readonly DiagnosticKind CountsDiffer = new("PS3508", Severity.Error,
        new("图形 {0} 个，属性行却有 {1} 行", "{0} shapes, but {1} rows of attributes"));

    /// <summary><c>columns</c> names a column that is not there.</summary>
    public static readonly DiagnosticKind NoSuchColumn = new("PS3509", Severity.Error,
        new("属性表没有列 `{0}`", "the attribute table has no column `{0}`"));

    /// <summary><c>columns</c> is not what it should be.</summary>
    public static readonly DiagnosticKind BadColumns = new("PS3510", Severity.Error,
        new("`columns` 应为对象，写明 `{0}` 的列名", "`columns` must be an object that gives the column of `{0}`"));
}
