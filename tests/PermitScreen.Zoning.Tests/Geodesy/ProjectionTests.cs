using FsCheck.Xunit;
using PermitScreen.Zoning.Geodesy;
using Xunit;

namespace PermitScreen.Zoning.Tests.Geodesy;

[Properties(Arbitrary = [typeof(Spots)])]
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

    [Law(3000)]
    public void Lengths_in_the_zone_are_those_on_the_ellipsoid(Spot from, Spot to)
    {
        var (x, y) = (74 + from.X * 60, 18 + from.Y * 35);
        var (x2, y2) = (x + (to.X - 0.5) * 0.4, y + (to.Y - 0.5) * 0.4);
        var zone = GaussKruger.At(x);
        var (e1, n1) = zone.Project(x, y);
        var (e2, n2) = zone.Project(x2, y2);
        var projected = Math.Sqrt((e2 - e1) * (e2 - e1) + (n2 - n1) * (n2 - n1));
        Assert.InRange(projected / Geodesic.Distance(x, y, x2, y2), 0.9999, 1.0006);
    }

    [Law(3000)]
    public void Near_lengths_in_the_local_plane_are_those_on_the_ellipsoid(Spot from, Spot to)
    {
        var (x, y) = (74 + from.X * 60, 18 + from.Y * 35);
        var plane = new LocalPlane(x, y);
        var (dx, dy) = ((to.X - 0.5) * 0.02, (to.Y - 0.5) * 0.02);
        var flat = Math.Sqrt(dx * plane.East * dx * plane.East + dy * plane.North * dy * plane.North);
        Assert.InRange(flat / Geodesic.Distance(x, y, x + dx, y + dy), 0.9995, 1.0005);
    }
}
