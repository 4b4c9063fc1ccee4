namespace PermitScreen.Rules;

/// <summary>The side of admission a rule belongs to (“三位一体” plus procedure).</summary>
public enum Dimension
{
    /// <summary>项目准入</summary>
    Project,

    /// <summary>总量准入</summary>
    Quantity,

    /// <summary>空间准入</summary>
    Space,

    /// <summary>程序</summary>
    Procedure,
}
