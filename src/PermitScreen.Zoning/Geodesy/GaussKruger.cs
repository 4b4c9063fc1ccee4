using NetTopologySuite.Geometries;

namespace PermitScreen.Zoning.Geodesy;

/// <summary>
/// One of the 3° Gauss–Krüger zones of CGCS2000, 25 (75° E) to 45 (135° E), in which land is surveyed at 1:10 000 and larger
/// (GB/T 17278). Lengths are right to 0.04 % within the zone and to 0.2 % one zone further; no zone number stands before the easting.
/// </summary>
internal sealed class GaussKruger
{
    // 200 m of parallel bend by under 1 mm against a straight line in the projection. With steps of 1 km the shares of a site of
    // 20 km add up to 1 only to 0.001 %.
    private const double MaxStepDegrees = 0.002;

    private const double FalseEasting = 500_000;

    private static readonly GaussKruger[] Zones = [.. Enumerable.Range(24, 23).Select(zone => new GaussKruger(zone))];

    private GaussKruger(int zone) => Zone = zone;

    /// <summary>The number of the zone, 24 to 46.</summary>
    public int Zone { get; }

    /// <summary>Degrees east of Greenwich.</summary>
    public int CentralMeridian => Zone * 3;

    /// <summary>The zone whose central meridian is nearest to this longitude in degrees.</summary>
    public static GaussKruger At(double longitude) =>
        Zones[Math.Clamp((int)Math.Round(longitude / 3, MidpointRounding.AwayFromZero), 24, 46) - 24];

    /// <summary>Easting (with 500 km added) and northing in metres.</summary>
    public (double Easting, double Northing) Project(double longitude, double latitude)
    {
        var (east, north) = KrugerSeries.Forward(longitude - CentralMeridian, latitude);
        return (FalseEasting + east, north);
    }

    /// <summary>A copy in metres; segments longer than about 200 m are divided first.</summary>
    public Geometry Project(Geometry degrees) => new CoordinateMap(Project, MaxStepDegrees).Transform(degrees);
}
