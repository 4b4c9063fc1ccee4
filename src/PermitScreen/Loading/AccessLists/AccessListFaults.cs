using PermitScreen.Diagnostics;

namespace PermitScreen.Loading.AccessLists;

/// <summary>PS4xxx: faults of access lists.</summary>
public static class AccessListFaults
{
    public static readonly DiagnosticKind UnitOrRegion = new("PS4001", Severity.Error,
        new("准入清单应属于一个 `unit` 或一个 `region`，不能兼有", "an access list belongs to a `unit` or to a `region`, not both"));

    public static readonly DiagnosticKind UnitCode = new("PS4002", Severity.Error,
        new("`{0}` 不是管控单元编码：{1}", "`{0}` is no code of a control unit: {1}"));

    public static readonly DiagnosticKind DuplicateCondition = new("PS4003", Severity.Error,
        new("准入条件 `{0}` 已在 {1} 定义", "condition `{0}` is defined already at {1}"));

    public static readonly DiagnosticKind NoHead = new("PS4004", Severity.Error,
        new("此表需要同名的说明文件：{0}", "this table needs a head beside it: {0}"));

    public static readonly DiagnosticKind Column = new("PS4005", Severity.Error,
        new("表中缺少列 `{0}`", "the table lacks the column `{0}`"));

    public static readonly DiagnosticKind Row = new("PS4006", Severity.Error,
        new("该行有 {0} 列，表头有 {1} 列", "the row has {0} columns, the heading {1}"));

    public static readonly DiagnosticKind NoUnitFact = new("PS4007", Severity.Error,
        new("规则词汇中没有事实 `{0}`，清单对任何项目都不起作用", "the rules have no fact `{0}`, so no project would ever be found in a list"));
}
