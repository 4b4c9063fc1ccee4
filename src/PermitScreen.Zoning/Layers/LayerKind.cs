using System.Collections.Immutable;

namespace PermitScreen.Zoning.Layers;

/// <summary>What a layer shows, what its features must state, and which facts it answers.</summary>
public sealed record LayerKind
{
    /// <summary>The property that holds a unit's code.</summary>
    internal const string CodeProperty = "code";

    /// <summary>The property that holds one or several members declared by the layer.</summary>
    internal const string MemberProperty = "member";

    /// <summary>As layer files write it.</summary>
    public required string Id { get; init; }

    /// <summary>For people.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>Whether its features may be lines as well as polygons.</summary>
    internal bool Lines { get; init; }

    /// <summary>The property in which each feature states its word, or null when all features mean the same.</summary>
    internal string? Property { get; init; }

    /// <summary>The words allowed there; empty when the layer declares them itself, or for unit codes.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Whether the distance from the site to the nearest feature is reported.</summary>
    internal bool Measured { get; init; }

    /// <summary>The facts it answers, and how.</summary>
    internal ImmutableArray<FactAnswer> Answers { get; init; } = [];

    /// <summary>Environmental control units: they partition the land and carry codes.</summary>
    public bool IsUnits => Property == CodeProperty;

    /// <summary>
    /// The layer states for which members it is complete. Without this statement a place outside of all residential areas of a layer
    /// of schools would pass for one without residents.
    /// </summary>
    internal bool DeclaresMembers => Property == MemberProperty;
}
