using System.Collections.Immutable;
using NodaTime;
using PermitScreen.Facts;
using PermitScreen.Nodes;

namespace PermitScreen;

/// <summary>One project as its applicant states it: typed facts, each at most once. What is not here is unknown.</summary>
/// <param name="AsOf">the day to decide for, when the application names one</param>
/// <param name="Site">coordinates or geometry as they stand in the file, for the zoning library; null when none are given</param>
public sealed record Application(string Id, string? Title, LocalDate? AsOf, ImmutableArray<GivenFact> Facts, Node? Site = null)
{
    /// <summary>The same application with one more answer, or another one.</summary>
    public Application With(GivenFact fact) =>
        this with { Facts = [.. Facts.Where(f => f.Fact != fact.Fact), fact] };

    /// <summary>The same application without an answer to this fact.</summary>
    public Application Without(Facts.Fact fact) => this with { Facts = [.. Facts.Where(f => f.Fact != fact)] };
}
