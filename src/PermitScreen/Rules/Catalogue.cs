using System.Collections.Immutable;
using PermitScreen.Facts;

namespace PermitScreen.Rules;

/// <summary>One version of the classification catalogue (建设项目环境影响评价分类管理名录), chosen by date.</summary>
/// <param name="Id">the version, such as 2021</param>
/// <param name="Title">what it is called</param>
/// <param name="Document">the document it is encoded from; null when none is registered</param>
/// <param name="InForce">when it grades projects</param>
/// <param name="WorksCodes">
/// prefixes of industries that build or run works of many items: who names only such a code has not said which item the works are
/// </param>
/// <param name="Held">the days for which the version was looked up; on any other day nobody knows whether it still stands so</param>
/// <param name="OwnContent">when a project is graded by its own content and not by its industry (名录第四条第三款); null when the vocabulary cannot tell</param>
/// <param name="Items">the items in the order of their numbers</param>
public sealed record Catalogue(
    string Id,
    Bilingual Title,
    SourceDocument? Document,
    EffectivePeriod InForce,
    EffectivePeriod Held,
    ImmutableArray<string> WorksCodes,
    Condition? OwnContent,
    ImmutableArray<CatalogueItem> Items);
