namespace PermitScreen.Facts;

/// <summary>If the left side is Yes the right side is; if the right side is No the left side is No.</summary>
/// <param name="If">when this holds</param>
/// <param name="Then">this holds too</param>
/// <param name="By">why: by law or definition, or by habit</param>
internal sealed record Implication(Condition If, Test Then, ImplicationBasis By = ImplicationBasis.Definition)
{
    /// <summary>One half of a mirror: both sides are names of one thing (<c>same_as</c>), so each is as direct a statement as the other.</summary>
    public bool IsMirror { get; init; }
}
