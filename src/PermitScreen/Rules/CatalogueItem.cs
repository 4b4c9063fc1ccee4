using System.Collections.Immutable;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;

namespace PermitScreen.Rules;

/// <summary>One item (项目类别, 行业类别) of a classification catalogue.</summary>
public sealed record CatalogueItem
{
    /// <summary>The number as printed, 1 to 173 in the 2021 version.</summary>
    public required string Number { get; init; }

    /// <summary>The name as printed.</summary>
    public required Bilingual Name { get; init; }

    /// <summary>
    /// What of the item stands here, when works so different share a number that they answer different questions (91: boilers, and grain
    /// dryers); null for nearly all. A part is not brought in by the number alone.
    /// </summary>
    public Bilingual? Part { get; init; }

    /// <summary>The heading it stands under, such as 二、畜牧业.</summary>
    public required Bilingual Category { get; init; }

    /// <summary>The industry codes printed behind the name.</summary>
    public ImmutableArray<string> Industries { get; init; } = [];

    /// <summary>Further codes whose projects the item speaks of in words though it prints no code for them, such as 462 for 95.</summary>
    public ImmutableArray<string> AlsoIndustries { get; init; } = [];

    /// <summary>The item concerns projects of its industry codes; null for an item without codes.</summary>
    public Condition? ByCode { get; init; }

    /// <summary>The item concerns projects that name its number; null when the vocabulary has no fact for that.</summary>
    public Condition? ByNumber { get; init; }

    /// <summary>
    /// A feature (a boiler of one's own) brings the item into projects of any kind; null for most. Works that hardly any project has bring it in
    /// only where they are known.
    /// </summary>
    public Condition? ByFeature
    {
        get;
        init => (field, FeatureInQuestion) = (value, value is null ? null : Known.AsQuestion(value));
    }

    /// <summary>The feature where a word of the application may speak of it: what is not known to be there is open.</summary>
    public Condition? FeatureInQuestion { get; private init; }

    /// <summary>The ways in which the item can concern a project.</summary>
    public IEnumerable<Condition> Ways => new[] { ByCode, ByNumber, FeatureInQuestion }.OfType<Condition>();

    /// <summary>
    /// The condition of each grade; a grade that the item does not have is missing. In a catalogue of discharge permits the ranks stand for
    /// those of <see cref="PermitCategory"/>: report book for key, report form for simplified management.
    /// </summary>
    public required ImmutableDictionary<Grade, Condition> Grades { get; init; }

    /// <summary>What the item leaves out altogether, whatever the grade; null for most.</summary>
    public Condition? Excluded { get; init; }

    /// <summary>Everything that the item tests.</summary>
    public IEnumerable<Condition> Conditions => Excluded is null ? [.. Ways, .. Grades.Values] : [.. Ways, Excluded, .. Grades.Values];

    /// <summary>The catalogue's own words for each grade.</summary>
    public required ImmutableDictionary<Grade, string> Texts { get; init; }

    /// <summary>The members of <c>site.sensitive_areas</c> that the item means by 环境敏感区.</summary>
    public ImmutableArray<string> SensitiveAreas { get; init; } = [];

    /// <summary>What the text leaves open and how it is encoded.</summary>
    public Bilingual? Note { get; init; }

    /// <summary>The official interpretations that the encoding follows, beside the words of the item.</summary>
    public ImmutableArray<Clause> Interpretations { get; init; } = [];

    /// <summary>The examples that stand beside it.</summary>
    internal ImmutableArray<CatalogueCase> Cases { get; init; } = [];

    /// <summary>Where it is defined.</summary>
    public SourcePlace Place { get; init; }
}
