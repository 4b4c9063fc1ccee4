using PermitScreen.Diagnostics;

namespace PermitScreen.Rules;

/// <summary>PS1xxx: faults of rule files.</summary>
internal static class RuleFaults
{
    public static readonly DiagnosticKind UnknownKey = new("PS1001", Severity.Error,
        new("{1} 中没有键 `{0}`", "unknown key `{0}` in a {1}"));

    public static readonly DiagnosticKind MissingKey = new("PS1002", Severity.Error,
        new("{1} 缺少键 `{0}`", "this {1} lacks the key `{0}`"));

    public static readonly DiagnosticKind UnknownFact = new("PS1003", Severity.Error,
        new("未知的事实 `{0}`", "unknown fact `{0}`"));

    public static readonly DiagnosticKind WrongNode = new("PS1004", Severity.Error,
        new("此处应为{0}", "expected {0} here"));

    public static readonly DiagnosticKind NotAllowed = new("PS1005", Severity.Error,
        new("`{0}` 不在可选值之内：{1}", "`{0}` is not one of {1}"));

    public static readonly DiagnosticKind BadDate = new("PS1006", Severity.Error,
        new("`{0}` 不是日期，请写成 2018-09-13 的形式", "`{0}` is not a date; write year-month-day, such as 2018-09-13"));

    public static readonly DiagnosticKind EmptyPeriod = new("PS1007", Severity.Error,
        new("时段的终止日（{1}）早于起始日（{0}）", "the period ends ({1}) before it begins ({0})"));

    public static readonly DiagnosticKind UnknownKind = new("PS1008", Severity.Error,
        new("无法判断文件种类；必须含有下列键之一：{0}", "cannot tell what this file is; it must have one of the keys {0}"));

    public static readonly DiagnosticKind DuplicateId = new("PS1009", Severity.Error,
        new("{0} `{1}` 已在 {2} 定义", "{0} `{1}` is defined already at {2}"));

    public static readonly DiagnosticKind OverlappingVersions = new("PS1010", Severity.Error,
        new("`{0}` 的这一版本与 {1} 的版本时段重叠", "this version of `{0}` overlaps in time with the one at {1}"));

    public static readonly DiagnosticKind UnknownClause = new("PS1011", Severity.Error,
        new("未知的条款 `{0}`", "unknown clause `{0}`"));

    public static readonly DiagnosticKind UnknownDocument = new("PS1012", Severity.Error,
        new("未知的文件 `{0}`", "unknown document `{0}`"));

    public static readonly DiagnosticKind UnknownGroup = new("PS1013", Severity.Error,
        new("未知的分组 `{0}`", "unknown group `{0}`"));

    public static readonly DiagnosticKind UnknownList = new("PS1014", Severity.Error,
        new("未知的清单 `{0}`", "unknown list `{0}`"));

    public static readonly DiagnosticKind UnknownOption = new("PS1016", Severity.Error,
        new("`{1}` 没有取值 `{0}`", "`{0}` is not a value of `{1}`"));

    public static readonly DiagnosticKind BadNumber = new("PS1017", Severity.Error,
        new("`{0}` 不能读作 `{1}` 的数值：{2}", "`{0}` cannot be read as a number of `{1}`: {2}"));

    public static readonly DiagnosticKind NotTestable = new("PS1018", Severity.Error,
        new("`{0}` 是自由文本，不能作为条件", "`{0}` is free text and cannot be tested"));

    public static readonly DiagnosticKind EmptyCondition = new("PS1019", Severity.Error,
        new("空条件恒为真；请写明要检验的内容", "an empty condition would always hold; say what is tested"));

    public static readonly DiagnosticKind KnownElsewhere = new("PS1036", Severity.Error,
        new("known 只能写在 concerns 和名录条目的 applies 中，且不在 not 或另一 known 之内", "`known` may stand only in `concerns` and in the `applies` of an item, and there neither below `not` nor in another `known`"));

    public static readonly DiagnosticKind UnknownRule = new("PS1020", Severity.Error,
        new("未知的规则 `{0}`", "unknown rule `{0}`"));

    public static readonly DiagnosticKind OverrideCycle = new("PS1021", Severity.Error,
        new("规则相互取代形成循环：{0}", "rules override one another in a circle: {0}"));

    public static readonly DiagnosticKind OverrideTooWeak = new("PS1022", Severity.Error,
        new("非 reject、notify 的规则不能取代禁止性规则 `{0}`：简化程序不免除禁止", "a rule that does not reject or notify cannot set aside the reject rule `{0}`: easing the procedure never undoes a prohibition"));

    public static readonly DiagnosticKind FactCycle = new("PS1023", Severity.Error,
        new("事实相互依赖形成循环：{0}", "facts depend on one another in a circle: {0}"));

    public static readonly DiagnosticKind OverrideTooDeep = new("PS1044", Severity.Error,
        new("可直接或间接取代规则 `{0}` 的规则超过 {1} 条，请合并例外", "more than {1} rules may set rule `{0}` aside, directly or in turn; state the exceptions in fewer rules"));

    public static readonly DiagnosticKind BadRange = new("PS1045", Severity.Error,
        new("`{0}` 不是 `{1}` 的范围：{2}", "`{0}` is no range of `{1}`: {2}"));

    public static readonly DiagnosticKind UnverifiedReject = new("PS1024", Severity.Error,
        new("未经核实的规则至多为 notify", "a rule that is not verified may at most notify"));

    public static readonly DiagnosticKind NoRemedy = new("PS1025", Severity.Warning,
        new("禁止性规则应告诉申请人怎么办：请补充 `remedy`", "a reject rule should tell the applicant what to do: add `remedy`"));

    public static readonly DiagnosticKind MissingCase = new("PS1026", Severity.Warning,
        new("规则 `{0}` 没有预期为 `{1}` 的用例", "rule `{0}` has no case that expects `{1}`"));

    public static readonly DiagnosticKind BadPlaceholder = new("PS1027", Severity.Error,
        new("占位符 `{0}` 不是事实", "placeholder `{0}` names no fact"));

    public static readonly DiagnosticKind BadDerivation = new("PS1028", Severity.Error,
        new("`{0}` 无法推导：{1}", "cannot derive `{0}`: {1}"));

    public static readonly DiagnosticKind BadFact = new("PS1029", Severity.Error,
        new("事实 `{0}`：{1}", "fact `{0}`: {1}"));

    public static readonly DiagnosticKind BadImplication = new("PS1030", Severity.Error,
        new("{0}", "{0}"));

    public static readonly DiagnosticKind ListEntries = new("PS1031", Severity.Error,
        new("清单 `{0}`：{1}", "list `{0}`: {1}"));

    public static readonly DiagnosticKind GroupInScope = new("PS1032", Severity.Error,
        new("分组 `{0}` 随时间变化，不能用于适用范围，请在 `when` 中检验", "group `{0}` changes over time and cannot stand in a scope; test it in `when`"));

    public static readonly DiagnosticKind GroupWithoutFact = new("PS1056", Severity.Warning,
        new("分组 `{0}` 留有未定的代码，而没有由它推导的事实，谁也答不了；请加一个 derive: {{group: {0}, of: {1}}} 的布尔事实",
            "group `{0}` leaves codes open and no fact follows from it, so nobody can settle them: add a boolean with `derive: {{group: {0}, of: {1}}}`"));

    public static readonly DiagnosticKind OutsideOfGroup = new("PS1055", Severity.Error,
        new("分组 `{0}`：{1}", "group `{0}`: {1}"));

    public static readonly DiagnosticKind UnknownCatalogue = new("PS1070", Severity.Error,
        new("没有名录版本 `{0}`", "no version `{0}` of the catalogue"));

    public static readonly DiagnosticKind NoSuchItem = new("PS1071", Severity.Error,
        new("名录 {1} 没有第 {0} 项", "the catalogue {1} has no item {0}"));

    public static readonly DiagnosticKind TradeWithoutTarget = new("PS1072", Severity.Error,
        new("这些词没有写明 industry 或 items", "these words lead nowhere: state `industry` or `items`"));

    public static readonly DiagnosticKind EmptyWords = new("PS1033", Severity.Error,
        new("文字 `{0}` 为空", "the text `{0}` is empty"));

    public static readonly DiagnosticKind OutsideDocument = new("PS1034", Severity.Error,
        new("规则施行（{0}）早于所依据文件（{1}）", "the rule would be in force ({0}) before its document is ({1})"));

    public static readonly DiagnosticKind ScopeWider = new("PS1035", Severity.Error,
        new("区域 {0} 不在规则包的区域 {1} 之内", "region {0} does not lie in the pack's region {1}"));

    public static readonly DiagnosticKind NothingFound = new("PS1037", Severity.Error,
        new("目录中没有规则文件", "no rule files here"));

    public static readonly DiagnosticKind TooManyFiles = new("PS1038", Severity.Error,
        new("文件超过 {0} 个", "more than {0} files"));

    public static readonly DiagnosticKind OutsideDirectory = new("PS1039", Severity.Error,
        new("不跟随指向规则目录之外的链接", "links that lead out of the rule directory are not followed"));

    public static readonly DiagnosticKind PackMismatch = new("PS1040", Severity.Error,
        new("规则包 `{0}` 在 {2} 的 {1} 不同", "pack `{0}` has another {1} at {2}"));

    public static readonly DiagnosticKind CatalogueHead = new("PS1041", Severity.Error,
        new("名录 `{0}`：{1}", "catalogue `{0}`: {1}"));

    public static readonly DiagnosticKind CatalogueItem = new("PS1042", Severity.Error,
        new("名录第 {0} 项：{1}", "catalogue item {0}: {1}"));

    public static readonly DiagnosticKind UnderCycle = new("PS1047", Severity.Error,
        new("规则 `{0}` 位于 `{1}` 之下，而后者又位于前者之下", "rule `{0}` stands under `{1}`, which stands under it"));

    public static readonly DiagnosticKind TooStrong = new("PS1048", Severity.Error,
        new("效果 `{0}` 强于条款 `{1}`（{2}）", "the effect `{0}` is stronger than clause `{1}`, which is {2}"));

    public static readonly DiagnosticKind OnlyInterpretation = new("PS1049", Severity.Error,
        new("官方解释本身不具约束力，请援引其所解释的条款", "an official interpretation binds nobody by itself: cite the clause that it reads"));

    public static readonly DiagnosticKind NoContest = new("PS1050", Severity.Error,
        new("条款 `{0}` 为“原则上”：`{1}` 的取值中须有该条款", "clause `{0}` bars in principle: `{1}` must have it among its values"));

    public static readonly DiagnosticKind UnknownItem = new("PS1058", Severity.Error,
        new("名录的各个版本都没有编号 `{0}`", "no version of the catalogue has an item `{0}`"));

    public static readonly DiagnosticKind UnknownInterpretation = new("PS1046", Severity.Error,
        new("未知的官方解释 `{0}`", "unknown interpretation `{0}`"));

    public static readonly DiagnosticKind UnknownExample = new("PS1057", Severity.Error,
        new("本条款的 bars 中没有名为 `{0}` 的例子", "this clause has no example `{0}` under `bars`"));

    public static readonly DiagnosticKind NotRead = new("PS1060", Severity.Error,
        new("规则目录中的此文件未读取：规则文件为 YAML（*.yaml、*.yml）", "this file in the rule directory is not read: rule files are YAML (*.yaml, *.yml)"));
}
