using PermitScreen.Diagnostics;

namespace PermitScreen.Loading.AccessLists;

/// <summary>PS4xxx: faults of access lists.</summary>
internal static class AccessListFaults
{
    public static readonly DiagnosticKind UnitOrRegion = new("PS4001", Severity.Error,
        new("准入清单应属于一个 `unit` 或一个 `region`，不能兼有", "an access list belongs to a `unit` or to a `region`, not both"));

    public static readonly DiagnosticKind UnitCode = new("PS4002", Severity.Error,
        new("`{0}` 不是管控单元编码：{1}", "`{0}` is no code of a control unit: {1}"));

    public static readonly DiagnosticKind DuplicateCondition = new("PS4003", Severity.Error,
        new("准入条件 `{0}` 已在 {1} 定义", "condition `{0}` is defined already at {1}"));

    public static readonly DiagnosticKind NoHead = new("PS4004", Severity.Error,
        new("这份准入清单表没有说明文件以 `table` 引用，未读取", "no file of access lists names this table as its `table`, so it is not read"));

    public static readonly DiagnosticKind Column = new("PS4005", Severity.Error,
        new("表中缺少列 `{0}`", "the table lacks the column `{0}`"));

    public static readonly DiagnosticKind Row = new("PS4006", Severity.Error,
        new("该行有 {0} 列，表头有 {1} 列", "the row has {0} columns, the heading {1}"));

    public static readonly DiagnosticKind NoUnitFact = new("PS4007", Severity.Error,
        new("规则词汇中没有事实 `{0}`，清单对任何项目都不起作用", "the rules have no fact `{0}`, so no project would ever be found in a list"));

    public static readonly DiagnosticKind NoTable = new("PS4008", Severity.Error,
        new("本文件旁没有表 `{0}`；请写同一目录下的文件名", "there is no table `{0}` beside this file; write the name of a file in the same folder"));

    public static readonly DiagnosticKind NotAList = new("PS4009", Severity.Error,
        new("此文件既不是准入清单（含 `access_lists`），也不是申请（含 `facts` 或 `site`）", "this is neither a file of access lists, with `access_lists`, nor an application, with `facts` or `site`"));
}
