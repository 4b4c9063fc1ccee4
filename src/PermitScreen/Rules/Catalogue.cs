using System.Collections.Immutable;

namespace PermitScreen.Rules;

/// <summary>One version of the classification catalogue (建设项目环境影响评价分类管理名录), chosen by date.</summary>
/// <param name="Id">the version, such as 2021</param>
/// <param name="WorksCodes">
/// prefixes of industries that build or run works of many items: who names only such a code has not said which item the works are
/// </param>
public sealed record Catalogue(
    string Id,
    Bilingual Title,
    SourceDocument? Document,
    EffectivePeriod InForce,
    ImmutableArray<string> WorksCodes,
    ImmutableArray<CatalogueItem> Items);
