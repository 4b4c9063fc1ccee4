namespace PermitScreen.Zoning.Locating;

/// <summary>
/// Between which two lengths in metres the true one lies, both included. High is infinite when nothing was found as far as the map
/// was searched.
/// </summary>
public readonly record struct MetreRange(double Low, double High);
