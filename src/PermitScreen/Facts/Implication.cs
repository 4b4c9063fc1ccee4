namespace PermitScreen.Facts;

/// <summary>If the left side is Yes the right side is; if the right side is No the left side is No.</summary>
public sealed record Implication(Condition If, Test Then, ImplicationBasis By = ImplicationBasis.Definition);
