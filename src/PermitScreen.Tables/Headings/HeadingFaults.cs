using PermitScreen.Diagnostics;

namespace PermitScreen.Tables.Headings;

/// <summary>PS61xx: faults of headings and of the mapping from columns to facts.</summary>
internal static class HeadingFaults
{
    /// <summary>No row looks like headings.</summary>
    public static readonly DiagnosticKind None = new("PS6101", Severity.Error,
        new("前 {0} 行中没有表头", "no headings are in the first {0} rows"));

    /// <summary>Headings, but none of them is understood: every row would be an application of which nothing is known.</summary>
    public static readonly DiagnosticKind NoneKnown = new("PS6102", Severity.Error,
        new("没有一列的表头是已知的事实：{0}", "none of the headings names a fact: {0}"));

    /// <summary>A column that is kept and not read.</summary>
    public static readonly DiagnosticKind NotRead = new("PS6103", Severity.Warning,
        new("第 {0} 列 `{1}` 保留但未参与判定", "column {0} `{1}` is kept but not read"));

    /// <summary>A column that is kept and not read, though it may be a fact.</summary>
    public static readonly DiagnosticKind Proposed = new("PS6104", Severity.Warning,
        new("第 {0} 列 `{1}` 保留但未参与判定；可能是 `{2}`（{3}），如果是，请写入对照文件", "column {0} `{1}` is kept but not read; it may be `{2}` ({3}), state it in a mapping file if so"));

    /// <summary>Two columns claim one fact.</summary>
    public static readonly DiagnosticKind Twice = new("PS6105", Severity.Warning,
        new("第 {0} 列都是 `{1}`，均未读取；请在对照文件中指明以哪一列为准", "columns {0} all name `{1}`; none of them is read, say in a mapping file which one counts"));

    /// <summary>The unit in the heading does not measure the fact, so that its values cannot be read.</summary>
    public static readonly DiagnosticKind UnitDoesNotFit = new("PS6106", Severity.Warning,
        new("第 {0} 列 `{1}`：`{2}` 不是 {3} 的单位（应为 {4}），该列未读取", "column {0} `{1}`: `{2}` does not measure {3}, whose unit is {4}; the column is not read"));

    /// <summary>A row that is no application.</summary>
    public static readonly DiagnosticKind LeftOut = new("PS6107", Severity.Warning,
        new("该行不是申请：{0}", "row is left out: {0}"));

    /// <summary>The row does not have as many cells as the headings: a mark within a cell has moved all that follow.</summary>
    public static readonly DiagnosticKind Shifted = new("PS6108", Severity.Error,
        new("该行有 {0} 个单元格，表头有 {1} 个，单元格可能已经错位", "the row has {0} cells and the headings {1}, so that its cells may stand under the wrong headings"));

    /// <summary>A mapping file that is not one.</summary>
    public static readonly DiagnosticKind MappingShape = new("PS6110", Severity.Error,
        new("此处应为含 `columns`（以及可选的 `constants`、`heading_row`）的映射", "expected a mapping with `columns`, and perhaps `constants` and `heading_row`"));

    /// <summary>A key that a mapping file does not have.</summary>
    public static readonly DiagnosticKind MappingKey = new("PS6111", Severity.Error,
        new("对照文件此处没有 `{0}`", "a mapping file has no `{0}` here"));

    /// <summary>A column of the mapping file that the table lacks.</summary>
    public static readonly DiagnosticKind NoSuchColumn = new("PS6112", Severity.Warning,
        new("表格中没有对照文件所写的列 `{0}`", "the table has no column `{0}`, which the mapping file names"));

    /// <summary>What a column is said to be is neither a fact nor one of the other roles.</summary>
    public static readonly DiagnosticKind NoSuchFact = new("PS6113", Severity.Error,
        new("`{0}` 不是事实，也不是 id、title、as_of、longitude、latitude、position、datum、province、city、county、keep、ignore 之一", "`{0}` is no fact, and none of id, title, as_of, longitude, latitude, position, datum, province, city, county, keep, ignore"));

    /// <summary>A value of the mapping file that cannot be used.</summary>
    public static readonly DiagnosticKind MappingValue = new("PS6114", Severity.Error,
        new("`{0}` 不能是 `{1}`：{2}", "`{0}` cannot be `{1}`: {2}"));
}
