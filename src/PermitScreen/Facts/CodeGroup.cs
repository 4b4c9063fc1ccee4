using System.Collections.Immutable;
using NodaTime;
using PermitScreen.Diagnostics;

namespace PermitScreen.Facts;

/// <summary>A named set of industries or regions with the source that says so, in dated versions.</summary>
public sealed record CodeGroup(
    string Id,
    FactType Kind,
    Bilingual Title,
    Bilingual Source,
    bool Verified,
    ImmutableArray<CodeGroupVersion> Versions,
    SourcePlace Place)
{
    /// <summary>Unknown on a day for which no version is known: no list in force is not an empty list.</summary>
    public Truth Contains(string code, LocalDate asOf)
    {
        foreach (var version in Versions)
        {
            var inForce = version.InForce.Contains(asOf);
            if (inForce != Truth.No)
                return inForce == Truth.Unknown ? Truth.Unknown : version.Contains(code);
        }

        return Truth.Unknown;
    }
}

/// <param name="Codes">surely members, with everything below them</param>
/// <param name="Unsettled">arguable: the source does not settle it</param>
public sealed record CodeGroupVersion(EffectivePeriod InForce, ImmutableArray<string> Codes, ImmutableArray<string> Unsettled)
{
    public Truth Contains(string code) =>
        CodePrefix.Match(code, Codes).Or(CodePrefix.Match(code, Unsettled).And(Truth.Unknown));
}
