using FsCheck.Xunit;
using PermitScreen.Zoning.Geodesy;
using PermitScreen.Zoning.Sites;
using Xunit;

namespace PermitScreen.Zoning.Tests.Geodesy;

[Properties(Arbitrary = [typeof(Spots)])]
public class DatumTests
{
    // The pairs that the tests of eviltransform and its many descendants use.
    [Theory]
    [InlineData(121.5272106, 31.1774276, 121.531541859215, 31.17530398364597)] // Shanghai
    [InlineData(113.912316, 22.543847, 113.9171764808363, 22.540796131694766)] // Shenzhen
    [InlineData(116.377817, 39.911954, 116.38404722455657, 39.91334545536069)] // Beijing
    public void The_shift_is_the_published_one(double x, double y, double shiftedX, double shiftedY)
    {
        var (gcjX, gcjY) = Gcj02.FromWgs84(x, y);
        Assert.InRange(Geodesic.Distance(gcjX, gcjY, shiftedX, shiftedY), 0, 0.1);
    }

    [Law(5000)]
    public void There_and_back_again_is_under_a_millimetre(Spot at)
    {
        var (x, y) = (China.West + at.X * (China.East - China.West), China.South + at.Y * (China.North - China.South));
        var (gcjX, gcjY) = Gcj02.FromWgs84(x, y);
        var (bdX, bdY) = Bd09.FromWgs84(x, y);
        var (x1, y1) = Gcj02.ToWgs84(gcjX, gcjY);
        var (x2, y2) = Bd09.ToWgs84(bdX, bdY);
        Assert.InRange(Geodesic.Distance(x, y, x1, y1), 0, 0.001);
        Assert.InRange(Geodesic.Distance(x, y, x2, y2), 0, 0.001);
    }

    [Fact]
    public void A_site_half_a_kilometre_off_is_put_right()
    {
        var (x, y) = Gcj02.FromWgs84(104.07, 27.64);
        Assert.InRange(Geodesic.Distance(104.07, 27.64, x, y), 300, 800);
        var site = Site.AtPoint(x, y, Datum.Gcj02).Geometry.Coordinate;
        Assert.InRange(Geodesic.Distance(104.07, 27.64, site.X, site.Y), 0, 0.001);
    }

    [Theory]
    [InlineData("CGCS2000", Datum.Cgcs2000)]
    [InlineData("wgs-84", Datum.Wgs84)]
    [InlineData("GCJ-02", Datum.Gcj02)]
    [InlineData("bd09", Datum.Bd09)]
    [InlineData("2000国家大地坐标系", Datum.Cgcs2000)]
    [InlineData("CGCS2000坐标系", Datum.Cgcs2000)]
    [InlineData("百度坐标系", Datum.Bd09)]
    [InlineData("火星坐标", Datum.Gcj02)]
    public void Names_are_read_however_they_are_written(string text, Datum datum)
    {
        Assert.True(Datums.TryParse(text, out var read));
        Assert.Equal(datum, read);
    }

    [Theory]
    [InlineData("xian80")] // the shift to it is not published
    [InlineData("beijing54")]
    [InlineData("西安80坐标系")]
    [InlineData("坐标系")]
    [InlineData("")]
    public void Others_are_not(string text) => Assert.False(Datums.TryParse(text, out _));
}
