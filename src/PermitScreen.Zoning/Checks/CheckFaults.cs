using PermitScreen.Diagnostics;

namespace PermitScreen.Zoning.Checks;

/// <summary>PS33xx: what is wrong between features and layers that are each in order by themselves.</summary>
internal static class CheckFaults
{
    /// <summary>Two units claim the same land, by more than the width of a sliver.</summary>
    public static readonly DiagnosticKind Overlap = new("PS3301", Severity.Error,
        new("单元 {0} 在 {2} 处重叠 {1} 平方米；管控单元不应重叠", "units {0} overlap by {1} m² at {2}; units must partition the land"));

    /// <summary>A gap or overlap so narrow that it comes from digitising.</summary>
    public static readonly DiagnosticKind Sliver = new("PS3302", Severity.Warning,
        new("{2} 处有一条面积 {0} 平方米、宽约 {1} 米的缝隙或重叠，邻近单元 {3}", "a strip of {0} m² and about {1} m wide at {2} lies in no unit or in two, beside units {3}"));

    /// <summary>Land between units, within the extent of their layer, that no unit claims.</summary>
    public static readonly DiagnosticKind Hole = new("PS3303", Severity.Error,
        new("{1} 处有 {0} 平方米不属于任何单元，位于单元 {2} 之间", "{0} m² at {1} lie in no unit, between units {2}"));

    /// <summary>A feature lies partly where its own layer says that it does not speak.</summary>
    public static readonly DiagnosticKind OutsideExtent = new("PS3304", Severity.Warning,
        new("要素 {0} 超出图层所写范围 {1} 米", "feature {0} reaches {1} m beyond the extent that the layer states"));

    /// <summary>A unit of a layer that no access list names.</summary>
    public static readonly DiagnosticKind NoAccessList = new("PS3305", Severity.Warning,
        new("单元 `{0}` 没有准入清单", "unit `{0}` has no access list"));

    /// <summary>An access list for a unit that no layer shows.</summary>
    public static readonly DiagnosticKind OrphanAccessList = new("PS3306", Severity.Warning,
        new("准入清单所列单元 `{0}` 不在任何图层中", "an access list names unit `{0}`, which is in no layer"));

    /// <summary>The extent of a layer of units is larger than its units.</summary>
    public static readonly DiagnosticKind ExtentNotFilled = new("PS3307", Severity.Warning,
        new("单元只占图层范围的 {0} %；范围内其余地方按“未覆盖”处理", "units fill {0} % of the extent; elsewhere in it sites count as not covered"));

    /// <summary>Two files show the same unit; each may be right about a part of it.</summary>
    public static readonly DiagnosticKind UnitInSeveralFiles = new("PS3308", Severity.Warning,
        new("单元 `{0}` 也在 {1} 中", "unit `{0}` is in {1} as well"));
}
