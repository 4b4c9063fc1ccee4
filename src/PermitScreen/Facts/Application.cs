using System.Collections.Immutable;
using NodaTime;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Nodes;

namespace PermitScreen;

/// <summary>One project as its applicant states it: typed facts, each at most once. What is not here is unknown.</summary>
public sealed record Application
{
    /// <summary>What the applicant calls it; may be empty.</summary>
    public required string Id { get; init; }

    /// <summary>What the project is called; null when nobody said.</summary>
    public string? Title { get; init; }

    /// <summary>The day to decide for, when the application names one.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>Why a day that was written could not be read; null when it was, or when none was written.</summary>
    internal Diagnostic? DayFault { get; init; }

    /// <summary>What is stated, in the order of the file.</summary>
    public ImmutableArray<GivenFact> Facts { get; init; } = [];

    /// <summary>Things of which there are several, such as boilers, each with its own facts; they are judged one by one.</summary>
    public ImmutableArray<Thing> Things { get; init; } = [];

    /// <summary>Coordinates or a geometry of the site are given, for a map to look up.</summary>
    public bool HasSite => Site is not null;

    /// <summary>The site as it stands in the file; null when none is given.</summary>
    internal Node? Site { get; init; }

    /// <summary>The same application with one more answer, or another one.</summary>
    public Application With(GivenFact fact) =>
        this with { Facts = [.. Facts.Where(f => f.Fact != fact.Fact), fact] };

    /// <summary>The same application without an answer to this fact.</summary>
    public Application Without(Facts.Fact fact) => this with { Facts = [.. Facts.Where(f => f.Fact != fact)] };
}
