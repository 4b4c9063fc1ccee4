namespace PermitScreen.Zoning.Geodesy;

/// <summary>The ellipsoid of CGCS2000 (GB 22021-2008); that of WGS-84 differs by 0.1 mm in the semi-minor axis.</summary>
internal static class Ellipsoid
{
    /// <summary>Metres.</summary>
    public const double SemiMajorAxis = 6378137.0;

    public const double InverseFlattening = 298.257222101;
    public const double Flattening = 1 / InverseFlattening;
    public const double EccentricitySquared = Flattening * (2 - Flattening);

    public const double Radians = Math.PI / 180;

    /// <summary>Metres to a degree of longitude and of latitude at this latitude in degrees.</summary>
    public static (double East, double North) MetresPerDegree(double latitude)
    {
        var (sine, cosine) = Math.SinCos(latitude * Radians);
        var w = 1 - EccentricitySquared * sine * sine;
        var normal = SemiMajorAxis / Math.Sqrt(w);
        return (normal * cosine * Radians, normal * (1 - EccentricitySquared) / w * Radians);
    }
}
