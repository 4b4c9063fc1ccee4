using PermitScreen.Diagnostics;

namespace PermitScreen.Facts;

/// <summary>A fact as an application states it.</summary>
/// <param name="Text">the value as it was written, with its unit</param>
public sealed record GivenFact(Fact Fact, FactValue Value, string Text, SourcePlace Place);
