using System.Collections.Immutable;
using NodaTime;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;

namespace PermitScreen.Rules;

/// <summary>An example that stands beside its item.</summary>
/// <param name="Expected">the one grade, or all grades still possible</param>
public sealed record CatalogueCase(
    string Name,
    LocalDate? AsOf,
    ImmutableArray<GivenFact> Given,
    ImmutableArray<string> ExplicitlyUnknown,
    ImmutableArray<Grade> Expected,
    SourcePlace Place);
