namespace PermitScreen.Loading;

/// <summary>What stands under a key of a file; the JSON schemas are made from it.</summary>
internal enum FieldKind
{
    Text,

    /// <summary>A scalar or a list of scalars.</summary>
    Texts,

    /// <summary><c>{zh: …, en: …}</c></summary>
    Words,

    /// <summary>A list of <see cref="Words"/>.</summary>
    WordsList,

    Flag,

    /// <summary>A whole number from zero upwards.</summary>
    Count,

    Date,
    Period,
    Condition,

    /// <summary>A condition, or the bare word <c>other</c>: everything that heavier grades left.</summary>
    ConditionOrOther,

    /// <summary>A list of mappings of another shape.</summary>
    List,

    /// <summary>One mapping of another shape.</summary>
    Mapping,

    /// <summary>A mapping from names to anything.</summary>
    Map,

    /// <summary>A mapping from fact ids to values.</summary>
    FactValues,

    /// <summary>A value of a fact.</summary>
    Value,
}
