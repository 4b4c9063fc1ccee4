namespace PermitScreen.Zoning.Units;

/// <summary>Why a text is not the code of a control unit.</summary>
public enum ControlUnitProblem
{
    None,

    /// <summary>It does not begin with ZH.</summary>
    Prefix,

    /// <summary>It has not 13 characters.</summary>
    Length,

    NotDigits,

    /// <summary>The ninth character is not 1, 2 or 3.</summary>
    Level,
}
