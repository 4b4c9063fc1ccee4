namespace PermitScreen.Quantities;

/// <summary>Why a text could not be read, and what to write instead.</summary>
/// <param name="Problem">What is wrong.</param>
/// <param name="Part">The part of the text at fault, such as the unknown unit.</param>
/// <param name="Expected">The unit of the fact.</param>
/// <param name="Suggestion">A text that would be read ("20 t/h"), or the units to choose from ("t/h, MW, kW").</param>
internal sealed record QuantityFailure(QuantityProblem Problem, string Part, Unit Expected, string Suggestion);
