using System.Collections.Immutable;
using PermitScreen.Diagnostics;

namespace PermitScreen.Facts;

/// <summary>A list that a source refers to but that is published elsewhere, and may not be at hand.</summary>
/// <param name="Id">as rules name it</param>
/// <param name="Title">what it is called</param>
/// <param name="Source">who publishes it</param>
/// <param name="Available">its entries are at hand</param>
/// <param name="Missing">what is missing and where an administrator puts it; null when the list is there</param>
/// <param name="Entries">the entries; none while it is not at hand</param>
/// <param name="Place">where it is defined</param>
public sealed record ExternalList(
    string Id,
    Bilingual Title,
    Bilingual Source,
    bool Available,
    Bilingual? Missing,
    ImmutableArray<string> Entries,
    SourcePlace Place)
{
    /// <summary>Whether an entry is on the list; Unknown while the list is not at hand.</summary>
    public Truth Contains(string entry) => Available ? TruthLogic.From(Entries.Contains(entry, StringComparer.Ordinal)) : Truth.Unknown;
}
