using PermitScreen.Zoning.Geodesy;
using Xunit;

namespace PermitScreen.Zoning.Tests.Geodesy;

public class ProjectionTests
{
    [Fact]
    public void The_meridian_arc_is_that_of_the_ellipsoid()
    {
        // 3 320 113.398 m from the equator to 30° N on GRS 80
        var (easting, northing) = GaussKruger.At(102).Project(102, 30);
        Assert.Equal(500_000, easting, 0.001);
        Assert.Equal(3_320_113.398, northing, 0.01);
        Assert.Equal(northing, Geodesic.Distance(102, 0, 102, 30), 0.01);
    }

    [Theory]
    [InlineData(73.5, 25)] // Kashgar
    [InlineData(103.7, 35)]
    [InlineData(118.1, 39)] // Xiamen
    [InlineData(134.9, 45)]
    public void The_zone_is_the_nearest(double longitude, int zone) => Assert.Equal(zone, GaussKruger.At(longitude).Zone);

    [Fact]
    public void Lengths_in_the_zone_are_those_on_the_ellipsoid()
    {
        var random = new Random(3);
        for (var i = 0; i < 5000; i++)
        {
            var (x, y) = (74 + random.NextDouble() * 60, 18 + random.NextDouble() * 35);
            var (x2, y2) = (x + (random.NextDouble() - 0.5) * 0.4, y + (random.NextDouble() - 0.5) * 0.4);
            var zone = GaussKruger.At(x);
            var (e1, n1) = zone.Project(x, y);
            var (e2, n2) = zone.Project(x2, y2);
            var projected = Math.Sqrt((e2 - e1) * (e2 - e1) + (n2 - n1) * (n2 - n1));
            var geodesic = Geodesic.Distance(x, y, x2, y2);
            Assert.InRange(projected / geodesic, 0.9999, 1.0006);
        }
    }

    [Fact]
    public void Near_lengths_in_the_local_plane_are_those_on_the_ellipsoid()
    {
        var random = new Random(4);
        for (var i = 0; i < 5000; i++)
        {
            var (x, y) = (74 + random.NextDouble() * 60, 18 + random.NextDouble() * 35);
            var plane = new LocalPlane(x, y);
            var (dx, dy) = ((random.NextDouble() - 0.5) * 0.02, (random.NextDouble() - 0.5) * 0.02);
            var flat = Math.Sqrt(dx * plane.East * dx * plane.East + dy * plane.North * dy * plane.North);
            Assert.InRange(flat / Geodesic.Distance(x, y, x + dx, y + dy), 0.9995, 1.0005);
        }
    }
}
