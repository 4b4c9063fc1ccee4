namespace PermitScreen.Zoning.Geodesy;

/// <summary>
/// GCJ-02 (国测局坐标) after the algorithm published with eviltransform and known to every map library. The forward formula is
/// taken as it stands; the inverse has no closed form and is iterated until the forward formula gives the input again.
/// </summary>
internal static class Gcj02
{
    // The formula uses Krassovsky's ellipsoid, whatever the coordinates refer to.
    private const double SemiMajorAxis = 6378245.0;
    private const double EccentricitySquared = 0.00669342162296594323;

    // 1e-10 degrees are 0.01 mm. The shift changes by less than 1 % of the step, so that a handful of steps suffices.
    private const double Tolerance = 1e-10;
    private const int MaxSteps = 30;

    /// <summary>Degrees in, degrees out; outside of the box in which the shift is defined the coordinates stay as they are.</summary>
    public static (double Longitude, double Latitude) FromWgs84(double longitude, double latitude)
    {
        if (longitude is < 72.004 or > 137.8347 || latitude is < 0.8293 or > 55.8271)
            return (longitude, latitude);
        var (x, y) = (longitude - 105.0, latitude - 35.0);
        var radians = latitude * Math.PI / 180;
        var sine = Math.Sin(radians);
        var magic = 1 - EccentricitySquared * sine * sine;
        var root = Math.Sqrt(magic);
        var north = NorthShift(x, y) * 180 / (SemiMajorAxis * (1 - EccentricitySquared) / (magic * root) * Math.PI);
        var east = EastShift(x, y) * 180 / (SemiMajorAxis / root * Math.Cos(radians) * Math.PI);
        return (longitude + east, latitude + north);
    }

    /// <summary>The inverse, iterated to under a millimetre.</summary>
    public static (double Longitude, double Latitude) ToWgs84(double longitude, double latitude)
    {
        var (x, y) = (longitude, latitude);
        for (var step = 0; step < MaxSteps; step++)
        {
            var (shiftedX, shiftedY) = FromWgs84(x, y);
            var (dx, dy) = (shiftedX - longitude, shiftedY - latitude);
            (x, y) = (x - dx, y - dy);
            if (Math.Abs(dx) < Tolerance && Math.Abs(dy) < Tolerance)
                break;
        }

        return (x, y);
    }

    private static double NorthShift(double x, double y) =>
        -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.Sqrt(Math.Abs(x))
        + Waves(x, 6, 2) + (20 * Math.Sin(y * Math.PI) + 40 * Math.Sin(y / 3 * Math.PI)) * 2 / 3
        + (160 * Math.Sin(y / 12 * Math.PI) + 320 * Math.Sin(y * Math.PI / 30)) * 2 / 3;

    private static double EastShift(double x, double y) =>
        300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.Sqrt(Math.Abs(x))
        + Waves(x, 6, 2) + (20 * Math.Sin(x * Math.PI) + 40 * Math.Sin(x / 3 * Math.PI)) * 2 / 3
        + (150 * Math.Sin(x / 12 * Math.PI) + 300 * Math.Sin(x / 30 * Math.PI)) * 2 / 3;

    private static double Waves(double x, int fast, int slow) =>
        (20 * Math.Sin(fast * x * Math.PI) + 20 * Math.Sin(slow * x * Math.PI)) * 2 / 3;
}
