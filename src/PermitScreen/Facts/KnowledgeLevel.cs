namespace PermitScreen.Facts;

/// <summary>How firmly something is known: what is stronger stands, what is weaker gives way to it.</summary>
internal enum KnowledgeLevel
{
    /// <summary>Stated, located, or following from these by law or definition.</summary>
    Definite,

    /// <summary>Implied by habit: it is usually so.</summary>
    Usual,

    /// <summary>A box that was not ticked.</summary>
    Omitted,

    /// <summary>Taken in the absence of an answer.</summary>
    Assumed,
}
