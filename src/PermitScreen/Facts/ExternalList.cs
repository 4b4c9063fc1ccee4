using System.Collections.Immutable;
using PermitScreen.Diagnostics;

namespace PermitScreen.Facts;

/// <summary>A list that a source refers to but that is published elsewhere, and may not be at hand.</summary>
/// <param name="Missing">what is missing and where an administrator puts it; null when the list is there</param>
public sealed record ExternalList(
    string Id,
    Bilingual Title,
    Bilingual Source,
    bool Available,
    Bilingual? Missing,
    ImmutableArray<string> Entries,
    SourcePlace Place)
{
    public Truth Contains(string entry) => Available ? TruthLogic.From(Entries.Contains(entry, StringComparer.Ordinal)) : Truth.Unknown;
}
