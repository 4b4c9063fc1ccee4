using System.Collections.Immutable;
using PermitScreen.Facts;

namespace PermitScreen.Rules;

/// <summary>The kind of works that firms of these industries build is stated, so no number is needed to tell the item.</summary>
/// <param name="Industries">prefixes of the codes of works that are told</param>
/// <param name="When">what states the kind</param>
public sealed record WorksTold(ImmutableArray<string> Industries, Condition When);
