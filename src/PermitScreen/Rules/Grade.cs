namespace PermitScreen.Rules;

/// <summary>Grade of environmental assessment, from lightest to heaviest: of several items the heaviest counts (名录第四条).</summary>
public enum Grade
{
    /// <summary>不纳入环评管理 (名录第五条)</summary>
    NotManaged,

    /// <summary>登记表</summary>
    Registration,

    /// <summary>报告表</summary>
    ReportForm,

    /// <summary>报告书</summary>
    ReportBook,
}
