using PermitScreen.Facts;
using PermitScreen.Quantities;

namespace PermitScreen.Screening;

/// <summary>A change of one stated fact.</summary>
/// <param name="Fact">the fact to change</param>
/// <param name="From">the value as it stands</param>
/// <param name="To">a value that is just enough</param>
/// <param name="Range">for numbers, all values that are enough</param>
public sealed record Change(Fact Fact, FactValue From, FactValue To, NumberRange? Range);
