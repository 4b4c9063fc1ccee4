using System.Collections.Immutable;
using NodaTime;
using PermitScreen.Diagnostics;

namespace PermitScreen.Rules;

/// <summary>A cited source. <see cref="Verified"/> is the day on which it was last compared with its text.</summary>
/// <param name="Published">a day or only a year, as far as it is known</param>
public sealed record SourceDocument(
    string Id,
    Bilingual Title,
    Bilingual Issuer,
    string Published,
    string Region,
    Authority Authority,
    EffectivePeriod InForce,
    LocalDate? Verified,
    Bilingual? Note,
    ImmutableArray<Clause> Clauses,
    SourcePlace Place);

/// <summary>One checkable requirement of a document.</summary>
public sealed class Clause
{
    public required string Id { get; init; }

    public required string DocumentId { get; init; }

    public required string Section { get; init; }

    /// <summary>A phrase that stands word for word in the document.</summary>
    public required string Locator { get; init; }

    /// <summary>What a hit yields: reject, notify or pass.</summary>
    public required string Outcome { get; init; }

    public required string Family { get; init; }

    /// <summary>In plain words what to test.</summary>
    public required string Check { get; init; }

    /// <summary>What its words demand; null while nobody has read them for that.</summary>
    public Strength? Strength { get; init; }

    /// <summary>Why no application can be tested against it; null for every other clause.</summary>
    public Bilingual? NotEncodable { get; init; }

    /// <summary>What the clause hits, as a second reader found in the document alone.</summary>
    public ImmutableArray<ClauseExample> Bars { get; internal set; } = [];

    /// <summary>What lifts such a hit, or lies just beside it.</summary>
    public ImmutableArray<ClauseExample> Excepts { get; internal set; } = [];

    public SourcePlace Place { get; init; }

    public override string ToString() => Id;
}
