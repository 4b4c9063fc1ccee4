namespace PermitScreen.Zoning.Geodesy;

/// <summary>What may be wrong with a pair of coordinates.</summary>
public enum CoordinateProblem
{
    None,

    /// <summary>NaN or infinite, or beyond what a number holds.</summary>
    NotFinite,

    /// <summary>Latitude first.</summary>
    Swapped,

    /// <summary>Too large for degrees: metres of a projection.</summary>
    Projected,

    OutsideChina,
}
