namespace PermitScreen.Zoning.Geodesy;

/// <summary>
/// The transverse Mercator projection on the ellipsoid of CGCS2000 by Krüger's series in the third flattening n (Krüger 1912, in the
/// form of Karney, Journal of Geodesy 85, 2011, eqs. 35 and 36), up to n⁴: right to 0.01 mm within 6° of the central meridian. Metres
/// from the crossing of equator and central meridian, with scale 1 on the latter.
/// </summary>
internal static class KrugerSeries
{
    private const double N = Ellipsoid.Flattening / (2 - Ellipsoid.Flattening);
    private const double N2 = N * N;
    private const double N3 = N2 * N;
    private const double N4 = N3 * N;
    private const double RectifyingRadius = Ellipsoid.SemiMajorAxis / (1 + N) * (1 + N2 / 4 + N4 / 64);

    private static readonly double[] Alpha =
        [N / 2 - 2 * N2 / 3 + 5 * N3 / 16 + 41 * N4 / 180, 13 * N2 / 48 - 3 * N3 / 5 + 557 * N4 / 1440, 61 * N3 / 240 - 103 * N4 / 140, 49561 * N4 / 161280];

    private static readonly double[] Beta =
        [N / 2 - 2 * N2 / 3 + 37 * N3 / 96 - N4 / 360, N2 / 48 + N3 / 15 - 437 * N4 / 1440, 17 * N3 / 480 - 37 * N4 / 840, 4397 * N4 / 161280];

    private static readonly double Eccentricity = Math.Sqrt(Ellipsoid.EccentricitySquared);

    /// <summary>Metres east of the central meridian and north of the equator.</summary>
    /// <param name="longitude">degrees east of the central meridian, within 80</param>
    /// <param name="latitude">degrees, between -89 and 89</param>
    public static (double East, double North) Forward(double longitude, double latitude)
    {
        var tangent = Conformal(Math.Tan(latitude * Ellipsoid.Radians));
        var (sine, cosine) = Math.SinCos(longitude * Ellipsoid.Radians);
        var (x, y) = (Math.Atan2(tangent, cosine), Math.Asinh(sine / Math.Sqrt(tangent * tangent + cosine * cosine)));
        var (dx, dy) = Sum(Alpha, x, y);
        return (RectifyingRadius * (y + dy), RectifyingRadius * (x + dx));
    }

    /// <summary>Degrees east of the central meridian and degrees of latitude.</summary>
    public static (double Longitude, double Latitude) Inverse(double east, double north)
    {
        var (x, y) = (north / RectifyingRadius, east / RectifyingRadius);
        var (dx, dy) = Sum(Beta, x, y);
        (x, y) = (x - dx, y - dy);
        var (sine, cosine) = Math.SinCos(x);
        var sinh = Math.Sinh(y);
        var latitude = Math.Atan(Geodetic(sine / Math.Sqrt(sinh * sinh + cosine * cosine)));
        return (Math.Atan2(sinh, cosine) / Ellipsoid.Radians, latitude / Ellipsoid.Radians);
    }

    private static (double X, double Y) Sum(double[] coefficients, double x, double y)
    {
        var (dx, dy) = (0.0, 0.0);
        for (var j = 1; j <= coefficients.Length; j++)
        {
            var (sine, cosine) = Math.SinCos(2 * j * x);
            dx += coefficients[j - 1] * sine * Math.Cosh(2 * j * y);
            dy += coefficients[j - 1] * cosine * Math.Sinh(2 * j * y);
        }

        return (dx, dy);
    }

    /// <summary>Tangent of the conformal latitude, from that of the geodetic one.</summary>
    private static double Conformal(double tangent)
    {
        var root = Math.Sqrt(1 + tangent * tangent);
        var sigma = Math.Sinh(Eccentricity * Math.Atanh(Eccentricity * tangent / root));
        return tangent * Math.Sqrt(1 + sigma * sigma) - sigma * root;
    }

    /// <summary>The inverse of <see cref="Conformal"/> by Newton's method, which doubles the digits at each step.</summary>
    private static double Geodetic(double conformal)
    {
        var tangent = conformal;
        for (var step = 0; step < 4; step++)
        {
            var now = Conformal(tangent);
            tangent += (conformal - now) / Math.Sqrt(1 + now * now)
                * (1 + (1 - Ellipsoid.EccentricitySquared) * tangent * tangent)
                / ((1 - Ellipsoid.EccentricitySquared) * Math.Sqrt(1 + tangent * tangent));
        }

        return tangent;
    }
}
