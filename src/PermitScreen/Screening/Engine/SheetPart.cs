using System.Collections.Immutable;
using PermitScreen.Facts;

namespace PermitScreen.Screening.Engine;

/// <summary>The facts as they are for one thing of each kind that an application lists.</summary>
/// <param name="Things">the things</param>
/// <param name="Sheet">what is known of the project and of them</param>
internal sealed record SheetPart(ImmutableArray<Thing> Things, FactSheet Sheet);
