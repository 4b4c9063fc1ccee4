using System.Collections.Immutable;
using NodaTime;
using PermitScreen.Diagnostics;

namespace PermitScreen.Rules;

/// <summary>A cited source. <see cref="Verified"/> is the day on which it was last compared with its text.</summary>
/// <param name="Id">as rules name it</param>
/// <param name="Title">the full title</param>
/// <param name="Issuer">who issued it</param>
/// <param name="Published">a day or only a year, as far as it is known</param>
/// <param name="Region">code of the region that it is for; empty for the whole nation</param>
/// <param name="Authority">its rank</param>
/// <param name="InForce">when it is in force</param>
/// <param name="Verified">the day on which it was last compared with its text; null for one that was never seen</param>
/// <param name="Note">what to know before relying on it</param>
/// <param name="Clauses">its requirements that can be checked</param>
/// <param name="Place">where it is registered</param>
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
