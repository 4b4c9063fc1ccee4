using System.Collections.Immutable;

namespace PermitScreen.Facts;

/// <summary>Members of a set that were not ticked and that facts nobody answered could still imply: taken as absent until they are.</summary>
/// <param name="Open">the facts that could imply them</param>
public sealed record AssumedAbsence(Fact Set, ImmutableArray<string> Options, ImmutableArray<Fact> Open);
