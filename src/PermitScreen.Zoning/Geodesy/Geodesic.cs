namespace PermitScreen.Zoning.Geodesy;

/// <summary>The geodesic on the ellipsoid, by Vincenty's inverse formula (Survey Review 176, 1975), good to under a millimetre in China.</summary>
internal static class Geodesic
{
    private const int MaxSteps = 50;

    /// <summary>Metres between two places in degrees.</summary>
    public static double Distance(double longitude1, double latitude1, double longitude2, double latitude2)
    {
        const double f = Ellipsoid.Flattening;
        const double minorAxis = Ellipsoid.SemiMajorAxis * (1 - f);
        var (sinU1, cosU1) = Reduced(latitude1);
        var (sinU2, cosU2) = Reduced(latitude2);
        var difference = (longitude2 - longitude1) * Ellipsoid.Radians;
        var lambda = difference;
        double sinSigma = 0, cosSigma = 1, sigma = 0, cosSqAlpha = 0, cos2SigmaM = 0;
        for (var step = 0; step < MaxSteps; step++)
        {
            var (sinLambda, cosLambda) = Math.SinCos(lambda);
            var a = cosU2 * sinLambda;
            var b = cosU1 * sinU2 - sinU1 * cosU2 * cosLambda;
            sinSigma = Math.Sqrt(a * a + b * b);
            if (sinSigma == 0)
                return 0;
            cosSigma = sinU1 * sinU2 + cosU1 * cosU2 * cosLambda;
            sigma = Math.Atan2(sinSigma, cosSigma);
            var sinAlpha = cosU1 * cosU2 * sinLambda / sinSigma;
            cosSqAlpha = 1 - sinAlpha * sinAlpha;
            cos2SigmaM = cosSqAlpha == 0 ? 0 : cosSigma - 2 * sinU1 * sinU2 / cosSqAlpha;
            var c = f / 16 * cosSqAlpha * (4 + f * (4 - 3 * cosSqAlpha));
            var before = lambda;
            lambda = difference + (1 - c) * f * sinAlpha
                * (sigma + c * sinSigma * (cos2SigmaM + c * cosSigma * (2 * cos2SigmaM * cos2SigmaM - 1)));
            if (Math.Abs(lambda - before) < 1e-13)
                break;
        }

        var uSquared = cosSqAlpha * (Ellipsoid.SemiMajorAxis * Ellipsoid.SemiMajorAxis / (minorAxis * minorAxis) - 1);
        var bigA = 1 + uSquared / 16384 * (4096 + uSquared * (-768 + uSquared * (320 - 175 * uSquared)));
        var bigB = uSquared / 1024 * (256 + uSquared * (-128 + uSquared * (74 - 47 * uSquared)));
        var cosines = 2 * cos2SigmaM * cos2SigmaM - 1;
        var correction = bigB * sinSigma * (cos2SigmaM + bigB / 4
            * (cosSigma * cosines - bigB / 6 * cos2SigmaM * (4 * sinSigma * sinSigma - 3) * (2 * cosines - 1)));
        return minorAxis * bigA * (sigma - correction);
    }

    private static (double Sine, double Cosine) Reduced(double latitude) =>
        Math.SinCos(Math.Atan((1 - Ellipsoid.Flattening) * Math.Tan(latitude * Ellipsoid.Radians)));
}
