namespace PermitScreen.Explaining;

/// <summary>How much of a decision its JSON holds.</summary>
public enum DecisionDetail
{
    /// <summary>Complete in itself: texts, proofs, citations, questions.</summary>
    Full,

    /// <summary>
    /// The same names without proofs and texts; rules, facts and items by their ids; of what is open the first few, and <c>more</c>
    /// counts the rest. For batches.
    /// </summary>
    Compact,
}
