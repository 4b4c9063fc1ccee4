using PermitScreen.Diagnostics;

namespace PermitScreen.Loading.AccessLists;

/// <summary>PS4xxx: faults of access lists.</summary>
public static class AccessListFaults
{
    public static readonly DiagnosticKind UnitOrRegion = new("PS4001", Severity.Error,
        "an access list belongs to a `unit` or to a `region`, not both", "准入清单应属于一个 `unit` 或一个 `region`，不能兼有");

    public static readonly DiagnosticKind UnitCode = new("PS4002", Severity.Error,
        "`{0}` is no code of a control unit: {1}", "`{0}` 不是管控单元编码：{1}");

    public static readonly DiagnosticKind DuplicateCondition = new("PS4003", Severity.Error,
        "condition `{0}` is defined already at {1}", "准入条件 `{0}` 已在 {1} 定义");

    public static readonly DiagnosticKind NoHead = new("PS4004", Severity.Error,
        "this table needs a head beside it: {0}", "此表需要同名的说明文件：{0}");

    public static readonly DiagnosticKind Column = new("PS4005", Severity.Error,
        "the table lacks the column `{0}`", "表中缺少列 `{0}`");

    public static readonly DiagnosticKind Row = new("PS4006", Severity.Error,
        "the row has {0} columns, the heading {1}", "该行有 {0} 列，表头有 {1} 列");

    public static readonly DiagnosticKind NoUnitFact = new("PS4007", Severity.Error,
        "the rules have no fact `{0}`, so no project would ever be found in a list", "规则词汇中没有事实 `{0}`，清单对任何项目都不起作用");
}
