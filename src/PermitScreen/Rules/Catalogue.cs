using System.Collections.Immutable;
using PermitScreen.Facts;

namespace PermitScreen.Rules;

/// <summary>One version of a classification catalogue, chosen by date.</summary>
public sealed record Catalogue
{
    /// <summary>The version, such as 2021.</summary>
    public required string Id { get; init; }

    /// <summary>What it sorts projects by.</summary>
    public CatalogueKind Kind { get; init; }

    /// <summary>What it is called.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>The document it is encoded from; null when none is registered.</summary>
    public SourceDocument? Document { get; init; }

    /// <summary>When it grades projects.</summary>
    public required EffectivePeriod InForce { get; init; }

    /// <summary>The days for which the version was looked up; on any other day nobody knows whether it still stands so.</summary>
    public required EffectivePeriod Held { get; init; }

    /// <summary>
    /// Prefixes of industries that build or run works of many items: who names only such a code has not said which item the works are.
    /// </summary>
    public required ImmutableArray<string> WorksCodes { get; init; }

    /// <summary>When such a code tells its works all the same, because their kind is stated.</summary>
    public ImmutableArray<WorksTold> WorksTold { get; init; } = [];

    /// <summary>
    /// When a project is graded by its own content and not by its industry (名录第四条第三款); null when the vocabulary cannot tell.
    /// </summary>
    public Condition? OwnContent { get; init; }

    /// <summary>What is done next for a grade, in the order in which it is done.</summary>
    public ImmutableArray<CatalogueStep> Steps { get; init; } = [];

    /// <summary>The items in the order of their numbers.</summary>
    public required ImmutableArray<CatalogueItem> Items { get; init; }
}
