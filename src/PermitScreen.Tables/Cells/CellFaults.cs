using PermitScreen.Diagnostics;

namespace PermitScreen.Tables.Cells;

/// <summary>
/// PS62xx: cells that are not taken, or not as they stand. A fact that is not taken stays unknown, and the row is screened; {0} is the heading, {1} what stands in the cell.
/// </summary>
internal static class CellFaults
{
    /// <summary>No reading, with the reason.</summary>
    public static readonly DiagnosticKind NotRead = new("PS6201", Severity.Warning,
        new("{0}：`{1}` 未读取：{2}", "{0}: `{1}` is not read: {2}"));

    /// <summary>Two readings, neither of which is taken.</summary>
    public static readonly DiagnosticKind TwoReadings = new("PS6202", Severity.Warning,
        new("{0}：`{1}` 有两种读法，未读取：{2}", "{0}: `{1}` can be read two ways and is not read: {2}"));

    /// <summary>A code that may have lost a zero to a spreadsheet.</summary>
    public static readonly DiagnosticKind LostZero = new("PS6203", Severity.Warning,
        new("{0}：`{1}` 可能丢失了首位的 0（{2}），也可能就是 {3}，未读取", "{0}: `{1}` may have lost its first zero ({2}) or may be {3}; it is not read"));

    /// <summary>Such as a day where a number is asked: spreadsheets turn 3-5 into one by themselves.</summary>
    public static readonly DiagnosticKind WrongKind = new("PS6204", Severity.Warning,
        new("{0}：单元格中是{2}（`{1}`），未读取", "{0}: the cell holds {2} (`{1}`), so that it is not read"));

    /// <summary>A member of a set that no option names.</summary>
    public static readonly DiagnosticKind UnlistedMember = new("PS6210", Severity.Warning,
        new("{0}：`{1}` 不是可选项，按“{2}”计，未列明的其余各项按未知处理", "{0}: `{1}` is no option; it counts as “{2}”, and what is not named stays unknown"));

    /// <summary>A word for a trade that was read as a code.</summary>
    public static readonly DiagnosticKind ReadAsTrade = new("PS6211", Severity.Warning,
        new("{0}：`{1}` 不是行业（GB/T 4754-2017）的名称，按 {2} 理解，请核对", "{0}: `{1}` is no name of an industry (GB/T 4754-2017); it is read as {2}, please check"));

    /// <summary>Bytes that are no character of the file's encoding.</summary>
    public static readonly DiagnosticKind Damaged = new("PS6205", Severity.Warning,
        new("{0}：`{1}` 中有损坏的字符，未读取", "{0}: some characters of `{1}` are damaged, so that it is not read"));

    /// <summary>One text for several columns: nobody knows to which it belongs.</summary>
    public static readonly DiagnosticKind MergedAcross = new("PS6206", Severity.Warning,
        new("{0}：`{1}` 所在单元格跨列合并，未读取", "{0}: `{1}` stands in a cell that is merged over several columns, so that it is not read"));

    /// <summary>A day that spreadsheets and systems write for none.</summary>
    public static readonly DiagnosticKind NoDate = new("PS6207", Severity.Warning,
        new("{0}：`{1}` 是空日期，按未填处理", "{0}: `{1}` stands for an empty date and is taken as none"));

    /// <summary>Above the length of any value.</summary>
    public static readonly DiagnosticKind TooLong = new("PS6208", Severity.Warning,
        new("{0}：文字有 {1} 个字符，过长，未读取", "{0}: the text of {1} characters is too long to be read"));

    /// <summary>Longitude and latitude that make no place.</summary>
    public static readonly DiagnosticKind NoPlace = new("PS6209", Severity.Warning,
        new("{0}：`{1}` 不是经纬度，未查询图层：{2}", "{0}: `{1}` is no place in degrees, so that the map is not asked: {2}"));
}
