using PermitScreen.Rules;

namespace PermitScreen.Explaining;

/// <summary>What is said of discharge permits.</summary>
internal static class PermitWords
{
    public static readonly Bilingual NotHeld = new(
        "未知：规则集没有收录《固定污染源排污许可分类管理名录》，要不要办、办哪一类须另行对照该名录",
        "not known: the classification catalogue of discharge permits for stationary sources is not held here; look there whether one is needed, and which");

    public static readonly Bilingual NotKnown = new("未定，先要知道行业", "not yet known; the industry comes first");

    /// <param name="missing">the facts to be found out, in the language of the page</param>
    public static Bilingual Open(string missing) => new($"未定，有待查明：{missing}", $"not yet known; still open: {missing}");

    public static readonly Bilingual BasisLabel = new("许可前提", "Taken for the permit");

    public static readonly Bilingual Purpose = new("关系到排污许可类别", "settles the category of the discharge permit");

    /// <summary>How the category is called in the law.</summary>
    public static Bilingual NameOf(PermitCategory category) => category switch
    {
        PermitCategory.Key => new("重点管理", "permit under key management"),
        PermitCategory.Simplified => new("简化管理", "permit under simplified management"),
        PermitCategory.Registration => new("登记管理（不办许可证）", "registration (no permit)"),
        _ => new("不纳入排污许可管理", "neither permit nor registration"),
    };
}
