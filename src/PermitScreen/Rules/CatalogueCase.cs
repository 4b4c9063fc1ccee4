using System.Collections.Immutable;
using NodaTime;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;

namespace PermitScreen.Rules;

/// <summary>An example that stands beside its item.</summary>
/// <param name="Name">what the case is called</param>
/// <param name="AsOf">the day; null for the first day on which the catalogue is surely in force</param>
/// <param name="Given">what is stated</param>
/// <param name="ExplicitlyUnknown">ids of facts that must not be filled in</param>
/// <param name="Expected">the one grade, or all grades still possible</param>
/// <param name="Place">where it stands</param>
internal sealed record CatalogueCase(
    string Name,
    LocalDate? AsOf,
    ImmutableArray<GivenFact> Given,
    ImmutableArray<string> ExplicitlyUnknown,
    ImmutableArray<Grade> Expected,
    SourcePlace Place);
