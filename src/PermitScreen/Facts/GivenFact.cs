using System.Collections.Immutable;
using PermitScreen.Diagnostics;

namespace PermitScreen.Facts;

/// <summary>A fact as an application states it.</summary>
/// <param name="Fact">what is stated</param>
/// <param name="Value">the value, in the unit of the fact</param>
/// <param name="Text">the value as it was written, with its unit</param>
/// <param name="Place">where it is stated</param>
public sealed record GivenFact(Fact Fact, FactValue Value, string Text, SourcePlace Place)
{
    /// <summary>The everyday words in it that were read as codes, which the decision asks to check.</summary>
    public ImmutableArray<CodeReading> Readings { get; init; } = [];
}
