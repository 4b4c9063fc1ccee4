namespace PermitScreen.Facts;

/// <summary>Why one thing follows from another, and so how strongly.</summary>
internal enum ImplicationBasis
{
    /// <summary>By law, by the meaning of the words or by arithmetic: as strong as a statement.</summary>
    Definition,

    /// <summary>It is usually so (a pig farm keeps livestock on the site): weaker than a statement.</summary>
    Habit,
}
