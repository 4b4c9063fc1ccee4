using System.Collections.Immutable;
using NodaTime;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;

namespace PermitScreen.Rules;

/// <summary>An example that stands beside its rule: what is given, and what the rule must make of it.</summary>
/// <param name="Name">what the case is called</param>
/// <param name="AsOf">the day; null for the first day on which the rule is surely in force</param>
/// <param name="Given">what is stated</param>
/// <param name="ExplicitlyUnknown">ids of facts that the scope of the rule must not fill in</param>
/// <param name="Expected">what the rule must make of it</param>
/// <param name="Place">where it stands</param>
internal sealed record RuleCase(
    string Name,
    LocalDate? AsOf,
    ImmutableArray<GivenFact> Given,
    ImmutableArray<string> ExplicitlyUnknown,
    RuleState Expected,
    SourcePlace Place);
