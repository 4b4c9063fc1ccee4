using System.Collections.Immutable;
using NodaTime;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;

namespace PermitScreen.Rules;

/// <summary>
/// What a second reader, who did not see the rule, says that a clause hits or leaves alone. The rules that cite the clause are held to it.
/// </summary>
/// <param name="Name">what the example is called</param>
/// <param name="Of">for an exception: the name of the hit that it lifts; null for the first</param>
/// <param name="AsOf">the day; null for the first day on which the document is surely in force</param>
/// <param name="Given">only what the clause itself speaks of</param>
/// <param name="Unknown">facts that are left open on purpose, against the base that the example is tried on</param>
/// <param name="Place">where it stands</param>
internal sealed record ClauseExample(
    string Name,
    string? Of,
    LocalDate? AsOf,
    ImmutableArray<GivenFact> Given,
    ImmutableArray<string> Unknown,
    SourcePlace Place);
