using System.Collections.Immutable;
using PermitScreen.Facts;

namespace PermitScreen.Screening;

/// <summary>What is decided of one thing of each kind that an application lists.</summary>
/// <param name="Things">the things</param>
/// <param name="Decision">the decision as if there were no other</param>
internal sealed record DecisionPart(ImmutableArray<Thing> Things, Decision Decision);
