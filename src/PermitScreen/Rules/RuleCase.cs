using System.Collections.Immutable;
using NodaTime;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;

namespace PermitScreen.Rules;

/// <summary>An example that stands beside its rule: what is given, and what the rule must make of it.</summary>
public sealed record RuleCase(
    string Name,
    LocalDate? AsOf,
    ImmutableArray<GivenFact> Given,
    ImmutableArray<string> ExplicitlyUnknown,
    RuleState Expected,
    SourcePlace Place);
