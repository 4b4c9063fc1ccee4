using PermitScreen.Diagnostics;

namespace PermitScreen.Tables.Sheets;

/// <summary>PS60xx: faults of the file that holds a table.</summary>
internal static class SheetFaults
{
    /// <summary>Neither text nor a workbook, or a workbook that is damaged.</summary>
    public static readonly DiagnosticKind Unreadable = new("PS6001", Severity.Error,
        new("无法读取的表格：{0}", "not a table that can be read: {0}"));

    /// <summary>Two encodings fit, and they give different words.</summary>
    public static readonly DiagnosticKind EncodingUnclear = new("PS6002", Severity.Error,
        new("文字可能是 UTF-8，也可能是 GBK；请另存为带 BOM 的 UTF-8 或者 Excel 工作簿", "the text may be UTF-8 or GBK; save it as UTF-8 with a byte order mark, or as a workbook"));

    /// <summary>Above a limit of <see cref="TableLimits"/>.</summary>
    public static readonly DiagnosticKind TooLarge = new("PS6003", Severity.Error,
        new("表格过大，不予读取：{0}", "too large to be read: {0}"));

    /// <summary>Only the first sheet with headings is read; what stands on the others would be lost unsaid.</summary>
    public static readonly DiagnosticKind OtherSheets = new("PS6004", Severity.Warning,
        new("只读取工作表 `{0}`；未读取：{1}", "only sheet `{0}` is read; not read: {1}"));

    /// <summary>Columns beyond the limit.</summary>
    public static readonly DiagnosticKind TooManyColumns = new("PS6005", Severity.Warning,
        new("第 {0} 列之后的列未读取", "columns beyond the {0}th are not read"));
}
