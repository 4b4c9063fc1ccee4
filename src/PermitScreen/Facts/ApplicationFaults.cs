using PermitScreen.Diagnostics;

namespace PermitScreen.Facts;

/// <summary>PS2xxx: faults of applications.</summary>
internal static class ApplicationFaults
{
    public static readonly DiagnosticKind UnknownFact = new("PS2001", Severity.Error,
        new("未知的事实 `{0}`", "unknown fact `{0}`"));

    public static readonly DiagnosticKind GivenTwice = new("PS2002", Severity.Error,
        new("`{0}` 给出了两次，前一次在 {1}", "`{0}` is given twice, first at {1}"));

    public static readonly DiagnosticKind Contradiction = new("PS2003", Severity.Error,
        new("`{0}`（{2}）与 `{1}`（{3}）相互矛盾", "`{0}` ({2}) and `{1}` ({3}) contradict each other"));

    public static readonly DiagnosticKind SiteNotLocated = new("PS2004", Severity.Warning,
        new("未加载空间图层，`site` 坐标未参与判定，相关事实按未知处理", "`site` is not looked up: no zone layers are loaded; its facts stay unknown"));

    public static readonly DiagnosticKind NotAnApplication = new("PS2007", Severity.Error,
        new("此处应为申请（含 `facts` 的映射）", "expected an application, that is a mapping with `facts`"));

    public static readonly DiagnosticKind UnknownCatalogueItem = new("PS2013", Severity.Error,
        new("名录没有编号 `{0}`", "the catalogue has no item `{0}`"));

    public static readonly DiagnosticKind NoneBesideOthers = new("PS2015", Severity.Error,
        new("`{0}` 既答“都没有”又列出其他项", "`{0}` says that there are none, beside others"));

    public static readonly DiagnosticKind UnlistedMember = new("PS2021", Severity.Warning,
        new("`{1}` 没有取值 `{0}`：按“{2}”计，未列明的其余各项按未知处理", "`{0}` is no value of `{1}`: it counts as “{2}”, and what is not named stays unknown"));

    public static readonly DiagnosticKind ReadAsTrade = new("PS2020", Severity.Warning,
        new("`{0}` 不是行业（GB/T 4754-2017）的名称，按 {1} 理解，请核对", "`{0}` is no name of an industry (GB/T 4754-2017); it is read as {1}, please check"));

    public static readonly DiagnosticKind BadList = new("PS2017", Severity.Error,
        new("`{0}`：{1}", "`{0}`: {1}"));

    public static readonly DiagnosticKind BesideList = new("PS2018", Severity.Error,
        new("`{0}` 既单独写明，又逐台列在 `{1}`（{2}）中：说的是哪一台无从判断", "`{0}` stands beside the list `{1}` ({2}): nobody can tell of which one it speaks"));

    public static readonly DiagnosticKind NoSuchColumn = new("PS2016", Severity.Error,
        new("表中没有要排除的列 `{0}`", "the table has no column `{0}` to leave aside"));
}
