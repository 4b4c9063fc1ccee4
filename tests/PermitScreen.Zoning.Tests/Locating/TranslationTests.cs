using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PermitScreen.Zoning.Sites;
using Xunit;
using static PermitScreen.Zoning.Tests.Given;

namespace PermitScreen.Zoning.Tests.Locating;

/// <summary>Site and layers moved together by one 3° zone give the same answer: nothing depends on where the place is.</summary>
public class TranslationTests
{
    // Coordinates in steps of 2⁻¹⁶ degrees, so that adding 3 is exact.
    private const double Step = 1.0 / 65536;

    /// <param name="shapes">the two corners of each area, in steps</param>
    /// <param name="lines">the two ends of each line, in steps; the first is a point of its own, too</param>
    [Law(15, Arbitrary = [typeof(Steps)])]
    public void Moved_together_they_answer_alike(int[][] shapes, int[][] lines)
    {
        var here = Zones(shapes, 0);
        var there = Zones(shapes, 3);
        foreach (var line in lines)
        {
            var (x, y, x2, y2) = (104 + line[0] * Step, 27 + line[1] * Step, 104 + line[2] * Step, 27 + line[3] * Step);
            Compare(here.Locate(Site.AtPoint(x, y)), there.Locate(Site.AtPoint(x + 3, y)));
            Compare(here.Locate(Site.AtPoint(x2, y2)), there.Locate(Site.AtPoint(x2 + 3, y2)));
            if ((x, y) != (x2, y2))
                Compare(here.Locate(Line((x, y), (x2, y2))), there.Locate(Line((x + 3, y), (x2 + 3, y2))));
        }
    }

    private static ZoneSet Zones(int[][] shapes, double east)
    {
        string Shape(int[] corners) => Box(
            104 + east + Math.Min(corners[0], corners[1]) * Step, 27 + Math.Min(corners[2], corners[3]) * Step,
            104 + east + (Math.Max(corners[0], corners[1]) + 1) * Step, 27 + (Math.Max(corners[2], corners[3]) + 1) * Step);

        string Extent() => string.Create(CultureInfo.InvariantCulture, $"[{104 + east},{27},{104 + east + 0.025},{27.025}]");

        return Given.Zones(
            Layer(Header("drinking_water_zone", 20, Extent()), [.. shapes.Take(3).Select((shape, i) => Feature($"\"zone\":\"{new[] { "first", "second", "quasi" }[i]}\"", Shape(shape)))]),
            Layer(Header("ecological_redline", 5, Extent()), Feature("", Shape(shapes[3])), Feature("", Shape(shapes[4]))),
            Layer(Header("farmland", 5, Extent()), Feature("", Shape(shapes[0]))));
    }

    /// <summary>Twelve pairs of places; the first five of them serve as areas.</summary>
    public static class Steps
    {
        public static Arbitrary<int[][]> Pairs() => Gen.Choose(0, 1999).ArrayOf(4).ArrayOf(12).ToArbitrary();
    }

    private static void Compare(SiteLocation here, SiteLocation there)
    {
        foreach (var (a, b) in here.Facts.Zip(there.Facts))
        {
            Assert.Equal((a.FactId, a.Member, a.State), (b.FactId, b.Member, b.State));
            Assert.Equal(a.Candidates.AsEnumerable(), b.Candidates);
            Assert.Equal(a.DistanceToBorder ?? -1, b.DistanceToBorder ?? -1, 5);
        }

        Assert.Equal(here.Areas.Select(area => Math.Round(area.Share, 9)), there.Areas.Select(area => Math.Round(area.Share, 9)));
        foreach (var (a, b) in here.Distances.Zip(there.Distances))
        {
            Assert.Equal(a.Metres ?? -1, b.Metres ?? -1, 5);
            Assert.Equal(a.IsCovered, b.IsCovered);
        }
    }
}
