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
/// <param name="Locator">a phrase that stands word for word in the document</param>
/// <param name="NotEncodable">why no application can be tested against it; null for every other clause</param>
public sealed record Clause(
    string Id,
    string DocumentId,
    string Section,
    string Locator,
    string Outcome,
    string Family,
    string Check,
    Bilingual? NotEncodable,
    SourcePlace Place);
