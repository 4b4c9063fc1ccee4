namespace PermitScreen.Quantities;

/// <summary>Why a text is not a quantity. The wording for people lives with the other messages.</summary>
internal enum QuantityProblem
{
    /// <summary>Nothing but spaces.</summary>
    Empty,

    /// <summary>No number at the start, or one that reads two ways ("1,5", "3万5千").</summary>
    NotANumber,

    /// <summary>A number, but what follows names no unit.</summary>
    UnknownUnit,

    /// <summary>A known unit that measures something else, or lacks a time base that nobody stated ("t/d" for "t/a").</summary>
    WrongDimension,

    /// <summary>Below zero: no quantity of a project is.</summary>
    Negative,

    /// <summary>More than 64 characters, more than 28 significant digits, or an exponent beyond 28.</summary>
    TooLong,

    /// <summary>"约20吨", "20吨左右": a threshold cannot be tested against an estimate.</summary>
    Approximate,

    /// <summary>"10-20 t": two values.</summary>
    Range,

    /// <summary>"≥20", "20吨以上": a limit, not a value.</summary>
    Bound,

    /// <summary>"20-10 t", "> 20 t, &lt; 10 t": turned round, so that nothing lies between.</summary>
    Reversed,

    /// <summary>"&lt; 10" of something that is measured: a limit whose unit was perhaps cut off.</summary>
    BoundWithoutUnit,

    /// <summary>"3万" where the fact itself counts in 万: 3 or 30000 of them cannot be told apart.</summary>
    AmbiguousScale,
}
