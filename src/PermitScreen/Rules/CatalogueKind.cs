namespace PermitScreen.Rules;

/// <summary>What a catalogue sorts projects by. Both kinds have four ranks, of several items that apply the heaviest counts, and the versions of one kind follow one another.</summary>
public enum CatalogueKind
{
    /// <summary>By the grade of their environmental assessment: 建设项目环境影响评价分类管理名录.</summary>
    Assessment,

    /// <summary>By the category of their discharge permit: 固定污染源排污许可分类管理名录.</summary>
    DischargePermit,
}
