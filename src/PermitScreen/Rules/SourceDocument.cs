using System.Collections.Immutable;
using NodaTime;
using PermitScreen.Diagnostics;

namespace PermitScreen.Rules;

/// <summary>A cited source. <see cref="Verified"/> is the day on which it was last compared with its text.</summary>
public sealed record SourceDocument
{
    /// <summary>As rules name it.</summary>
    public required string Id { get; init; }

    /// <summary>The full title.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>Who issued it.</summary>
    public required Bilingual Issuer { get; init; }

    /// <summary>A day or only a year, as far as it is known.</summary>
    public required string Published { get; init; }

    /// <summary>Code of the region that it is for; empty for the whole nation.</summary>
    public required string Region { get; init; }

    /// <summary>Its rank.</summary>
    public required Authority Authority { get; init; }

    /// <summary>When it is in force.</summary>
    public required EffectivePeriod InForce { get; init; }

    /// <summary>The day on which it was last compared with its text; null for one that was never seen.</summary>
    public LocalDate? Verified { get; init; }

    /// <summary>What to know before relying on it.</summary>
    public Bilingual? Note { get; init; }

    /// <summary>Its requirements that can be checked.</summary>
    public required ImmutableArray<Clause> Clauses { get; init; }

    /// <summary>Where it is registered.</summary>
    public required SourcePlace Place { get; init; }
}

/// <summary>One checkable requirement of a document.</summary>
public sealed class Clause
{
    /// <summary>Such as ZT-06.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the document that it stands in.</summary>
    public required string DocumentId { get; init; }

    /// <summary>Where in the document: article, paragraph, item.</summary>
    public required string Section { get; init; }

    /// <summary>A phrase that stands word for word in the document.</summary>
    public required string Locator { get; init; }

    /// <summary>What a hit yields.</summary>
    public required Verdict Outcome { get; init; }

    /// <summary>The subject by which ledgers sort it, such as coal or siting.</summary>
    public required string Family { get; init; }

    /// <summary>In plain words what to test.</summary>
    public required string Check { get; init; }

    /// <summary>What its words demand; null while nobody has read them for that.</summary>
    public Strength? Strength { get; init; }

    /// <summary>Why no application can be tested against it; null for every other clause.</summary>
    public Bilingual? NotEncodable { get; init; }

    /// <summary>What the clause hits, as a second reader found in the document alone.</summary>
    internal ImmutableArray<ClauseExample> Bars { get; set; } = [];

    /// <summary>What lifts such a hit, or lies just beside it.</summary>
    internal ImmutableArray<ClauseExample> Excepts { get; set; } = [];

    /// <summary>Where it is registered.</summary>
    public SourcePlace Place { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
