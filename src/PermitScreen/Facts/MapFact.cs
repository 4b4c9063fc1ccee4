using System.Collections.Immutable;
using PermitScreen.Quantities;

namespace PermitScreen.Facts;

/// <summary>What a map says about one fact of a project's site. The zoning library makes these; the engine knows no geometry.</summary>
/// <param name="FactId">of the vocabulary</param>
/// <param name="Member">the member of a set that this is about, or null</param>
/// <param name="Words">
/// the value when the map knows it: <c>true</c>, an option, unit codes, the member itself or nothing; null when the place is not covered
/// or too near to a border
/// </param>
/// <param name="Least">for distances: the least that is possible, in the fact's unit</param>
/// <param name="Most">for distances: the most that is possible; null when nothing bounds it</param>
/// <param name="Remark">layer, date of the data and how sure it is</param>
public sealed record MapFact(
    string FactId,
    string? Member,
    ImmutableArray<string>? Words,
    Rational? Least,
    Rational? Most,
    Bilingual Remark)
{
    /// <summary>The map has an answer.</summary>
    public bool IsKnown => Words is not null || Least is not null || Most is not null;
}
