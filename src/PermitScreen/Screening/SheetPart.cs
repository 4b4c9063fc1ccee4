using System.Collections.Immutable;
using PermitScreen.Facts;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Screening;

/// <summary>The facts as they are for one thing of each kind that an application lists.</summary>
/// <param name="Things">the things</param>
/// <param name="Sheet">what is known of the project and of them</param>
internal sealed record SheetPart(ImmutableArray<Thing> Things, FactSheet Sheet);

/// <summary>What is decided of one thing of each kind that an application lists.</summary>
/// <param name="Things">the things</param>
/// <param name="Decision">the decision as if there were no other</param>
internal sealed record DecisionPart(ImmutableArray<Thing> Things, Decision Decision);
