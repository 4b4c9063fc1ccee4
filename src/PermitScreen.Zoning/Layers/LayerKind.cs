using System.Collections.Immutable;

namespace PermitScreen.Zoning.Layers;

/// <summary>What a layer shows, what its features must state, and which facts it answers.</summary>
/// <param name="Id">as layer files write it</param>
/// <param name="Lines">whether its features may be lines as well as polygons</param>
/// <param name="Property">the property in which each feature states its word, or null when all features mean the same</param>
/// <param name="Words">the words allowed there; empty when the layer declares them itself, or for unit codes</param>
/// <param name="Measured">whether the distance from the site to the nearest feature is reported</param>
public sealed record LayerKind(
    string Id,
    Bilingual Title,
    bool Lines,
    string? Property,
    ImmutableArray<string> Words,
    bool Measured,
    ImmutableArray<FactAnswer> Answers)
{
    /// <summary>The property that holds a unit's code.</summary>
    public const string CodeProperty = "code";

    /// <summary>The property that holds one or several members declared by the layer.</summary>
    public const string MemberProperty = "member";

    /// <summary>Environmental control units: they partition the land and carry codes.</summary>
    public bool IsUnits => Property == CodeProperty;

    /// <summary>
    /// The layer states for which members it is complete. Without this statement a place outside of all residential areas of a layer
    /// of schools would pass for one without residents.
    /// </summary>
    public bool DeclaresMembers => Property == MemberProperty;
}
