using System.Collections.Immutable;
using NodaTime;
using PermitScreen.Diagnostics;

namespace PermitScreen.Facts;

/// <summary>
/// A named set of industries or regions with the source that says so, in dated versions. An open group knows what its source names and
/// what is surely not meant; of everything else it does not say.
/// </summary>
public sealed record CodeGroup
{
    /// <summary>As rules name it.</summary>
    public required string Id { get; init; }

    /// <summary>Industry or region.</summary>
    public required FactType Kind { get; init; }

    /// <summary>What the group is called.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>The text that says which codes belong.</summary>
    public required Bilingual Source { get; init; }

    /// <summary>The source was seen, not only recalled.</summary>
    public required bool Verified { get; init; }

    /// <summary>The codes as they were at different times.</summary>
    public required ImmutableArray<CodeGroupVersion> Versions { get; init; }

    /// <summary>Where it is defined.</summary>
    public required SourcePlace Place { get; init; }

    /// <summary>The list of the source is open (等), the word is, or we made the list: what is neither named nor outside is Unknown.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Of an open group: what is not meant, each with the reason.</summary>
    public ImmutableArray<OutsideCodes> Outside { get; init; } = [];

    /// <summary>Some code is neither surely in it nor surely not: only an answer of the applicant can settle that.</summary>
    public bool LeavesOpen => IsOpen || Versions.Any(v => !v.Unsettled.IsEmpty);

    /// <summary>Unknown on a day for which no version is known: no list in force is not an empty list.</summary>
    public Truth Contains(string code, LocalDate asOf)
    {
        foreach (var version in Versions)
        {
            var inForce = version.InForce.Contains(asOf);
            if (inForce != Truth.No)
                return inForce == Truth.Unknown ? Truth.Unknown : Contains(code, version);
        }

        return Truth.Unknown;
    }

    private Truth Contains(string code, CodeGroupVersion version)
    {
        var named = version.Contains(code);
        if (!IsOpen || named == Truth.Yes)
            return named;
        // A coarse code that lies outside may still have a named one below it.
        return named == Truth.No && Outside.Any(o => CodePrefix.Match(code, o.Codes) == Truth.Yes) ? Truth.No : Truth.Unknown;
    }
}

/// <summary>Codes that an open group does not mean, with everything below them.</summary>
/// <param name="Codes">prefixes</param>
/// <param name="Reason">why they are not meant</param>
public sealed record OutsideCodes(ImmutableArray<string> Codes, Bilingual Reason);

/// <summary>The codes of a group in one period.</summary>
/// <param name="InForce">when these codes hold</param>
/// <param name="Codes">surely members, with everything below them</param>
/// <param name="Unsettled">arguable: the source does not settle it</param>
public sealed record CodeGroupVersion(EffectivePeriod InForce, ImmutableArray<string> Codes, ImmutableArray<string> Unsettled)
{
    /// <summary>Whether a code is a member; Unknown when the source does not settle it or the code is too coarse to tell.</summary>
    public Truth Contains(string code) =>
        CodePrefix.Match(code, Codes).Or(CodePrefix.Match(code, Unsettled).And(Truth.Unknown));
}
