using PermitScreen.Rules;

namespace PermitScreen.Loading.AccessLists;

/// <summary>The four parts of an access list (生态环境准入清单).</summary>
internal enum AccessDimension
{
    /// <summary>空间布局约束</summary>
    SpaceLayout,

    /// <summary>污染物排放管控</summary>
    PollutantControl,

    /// <summary>环境风险防控</summary>
    RiskControl,

    /// <summary>资源开发效率要求</summary>
    ResourceEfficiency,
}

internal static class AccessDimensionExtensions
{
    public static string LabelZh(this AccessDimension dimension) => dimension switch
    {
        AccessDimension.SpaceLayout => "空间布局约束",
        AccessDimension.PollutantControl => "污染物排放管控",
        AccessDimension.RiskControl => "环境风险防控",
        _ => "资源开发效率要求",
    };

    /// <summary>The side of admission that the part bears on.</summary>
    public static Dimension Side(this AccessDimension dimension) => dimension switch
    {
        AccessDimension.SpaceLayout => Dimension.Space,
        AccessDimension.PollutantControl => Dimension.Quantity,
        _ => Dimension.Project,
    };
}
