using System.Collections.Immutable;
using PermitScreen.Quantities;

namespace PermitScreen.Facts;

/// <summary>What a map says about one fact of a project's site. The zoning library makes these; the engine knows no geometry.</summary>
public sealed record MapFact
{
    /// <summary>Id of the fact, of the vocabulary.</summary>
    public required string FactId { get; init; }

    /// <summary>The member of a set that this is about, or null.</summary>
    public string? Member { get; init; }

    /// <summary>
    /// The value when the map knows it: <c>true</c>, an option, unit codes, the member itself or nothing; null when the place is not
    /// covered or too near to a border.
    /// </summary>
    public ImmutableArray<string>? Words { get; init; }

    /// <summary>For distances: the least that is possible, in the fact's unit.</summary>
    public Rational? Least { get; init; }

    /// <summary>For distances: the most that is possible; null when nothing bounds it.</summary>
    public Rational? Most { get; init; }

    /// <summary>Layer, date of the data and how sure it is.</summary>
    public required Bilingual Remark { get; init; }

    /// <summary>The map has an answer.</summary>
    public bool IsKnown => Words is not null || Least is not null || Most is not null;
}
