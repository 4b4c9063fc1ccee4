namespace PermitScreen.Zoning.Geodesy;

/// <summary>What may be wrong with a pair of coordinates.</summary>
internal enum CoordinateProblem
{
    /// <summary>A place in the box around China.</summary>
    None,

    /// <summary>NaN or infinite, or beyond what a number holds.</summary>
    NotFinite,

    /// <summary>Latitude first.</summary>
    Swapped,

    /// <summary>Too large for degrees: metres of a projection.</summary>
    Projected,

    /// <summary>Degrees, but of another part of the earth.</summary>
    OutsideChina,
}
