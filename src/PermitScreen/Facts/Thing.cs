using System.Collections.Immutable;
using PermitScreen.Diagnostics;

namespace PermitScreen.Facts;

/// <summary>One of several things of a project that are each judged by themselves: one boiler, one kiln.</summary>
/// <param name="Kind">the name of the list that it stands in, such as <c>boilers</c></param>
/// <param name="Label">what one of the kind is called</param>
/// <param name="Number">its place in the list, from 1</param>
/// <param name="Facts">what is stated of it, in the order of the file</param>
/// <param name="Place">where it stands</param>
public sealed record Thing(string Kind, Bilingual Label, int Number, ImmutableArray<GivenFact> Facts, SourcePlace Place);
