namespace PermitScreen.Zoning.Geodesy;

/// <summary>
/// The box around China, 73.4–135.1° E and 3.3–53.6° N. It holds parts of the neighbours as well: it finds slips of the pen, not
/// borders. No longitude in it is a latitude in it, so that swapped axes never pass for a place.
/// </summary>
internal static class China
{
    /// <summary>Degrees of longitude.</summary>
    public const double West = 73.4;

    /// <summary>Degrees of longitude.</summary>
    public const double East = 135.1;

    /// <summary>Degrees of latitude.</summary>
    public const double South = 3.3;

    /// <summary>Degrees of latitude.</summary>
    public const double North = 53.6;

    /// <summary>What is wrong with a pair that should be longitude and latitude in degrees.</summary>
    public static CoordinateProblem Check(double longitude, double latitude)
    {
        if (!double.IsFinite(longitude) || !double.IsFinite(latitude))
            return CoordinateProblem.NotFinite;
        if (IsInside(longitude, latitude))
            return CoordinateProblem.None;
        if (IsInside(latitude, longitude))
            return CoordinateProblem.Swapped;
        return Math.Abs(longitude) > 360 || Math.Abs(latitude) > 360 ? CoordinateProblem.Projected : CoordinateProblem.OutsideChina;
    }

    private static bool IsInside(double longitude, double latitude) =>
        longitude is >= West and <= East && latitude is >= South and <= North;
}
