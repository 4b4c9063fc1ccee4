namespace PermitScreen.Zoning.Geodesy;

/// <summary>BD-09 (百度坐标): GCJ-02, turned and moved once more by Baidu's published formula. The inverse is iterated.</summary>
internal static class Bd09
{
    private const double Frequency = Math.PI * 3000 / 180;
    private const double Tolerance = 1e-10;
    private const int MaxSteps = 30;

    /// <summary>Degrees in, degrees out.</summary>
    public static (double Longitude, double Latitude) FromWgs84(double longitude, double latitude)
    {
        var (x, y) = Gcj02.FromWgs84(longitude, latitude);
        return FromGcj02(x, y);
    }

    /// <summary>The inverse, to under a millimetre.</summary>
    public static (double Longitude, double Latitude) ToWgs84(double longitude, double latitude)
    {
        var (x, y) = ToGcj02(longitude, latitude);
        return Gcj02.ToWgs84(x, y);
    }

    /// <summary>Degrees in, degrees out.</summary>
    public static (double Longitude, double Latitude) FromGcj02(double longitude, double latitude)
    {
        var radius = Math.Sqrt(longitude * longitude + latitude * latitude) + 0.00002 * Math.Sin(latitude * Frequency);
        var angle = Math.Atan2(latitude, longitude) + 0.000003 * Math.Cos(longitude * Frequency);
        return (radius * Math.Cos(angle) + 0.0065, radius * Math.Sin(angle) + 0.006);
    }

    /// <summary>The inverse of <see cref="FromGcj02"/>; the one in common use is off by up to 2 m, this one by under a millimetre.</summary>
    public static (double Longitude, double Latitude) ToGcj02(double longitude, double latitude)
    {
        var (x, y) = (longitude - 0.0065, latitude - 0.006);
        for (var step = 0; step < MaxSteps; step++)
        {
            var (shiftedX, shiftedY) = FromGcj02(x, y);
            var (dx, dy) = (shiftedX - longitude, shiftedY - latitude);
            (x, y) = (x - dx, y - dy);
            if (Math.Abs(dx) < Tolerance && Math.Abs(dy) < Tolerance)
                break;
        }

        return (x, y);
    }
}
