using System.Collections.Immutable;
using PermitScreen.Diagnostics;

namespace PermitScreen.Facts;

/// <summary>A list that a source refers to but that is published elsewhere, and may not be at hand.</summary>
public sealed record ExternalList
{
    /// <summary>As rules name it.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>Who publishes it.</summary>
    public required Bilingual Source { get; init; }

    /// <summary>Its entries are at hand.</summary>
    public required bool Available { get; init; }

    /// <summary>What is missing and where an administrator puts it; null when the list is there.</summary>
    public Bilingual? Missing { get; init; }

    /// <summary>The entries; none while it is not at hand.</summary>
    public required ImmutableArray<string> Entries { get; init; }

    /// <summary>Where it is defined.</summary>
    public required SourcePlace Place { get; init; }

    /// <summary>Whether an entry is on the list; Unknown while the list is not at hand.</summary>
    public Truth Contains(string entry) => Available ? TruthLogic.From(Entries.Contains(entry, StringComparer.Ordinal)) : Truth.Unknown;
}
