using FsCheck;
using FsCheck.Fluent;
using NetTopologySuite.Geometries;
using PermitScreen.Zoning.Borders;
using Xunit;

namespace PermitScreen.Zoning.Tests.Locating;

public class PackedTreeTests
{
    [Law(Arbitrary = [typeof(Boxes)])]
    public void It_finds_what_a_search_through_all_finds(Envelope[] boxes, Envelope asked)
    {
        var found = new List<int>();
        new PackedTree(boxes).Query(asked, found);
        Assert.Equal(Enumerable.Range(0, boxes.Length).Where(place => boxes[place].Intersects(asked)), found.Order());
    }

    /// <summary>Boxes on a grid, so that many touch; none, as many as a node holds, one more, and some levels of nodes.</summary>
    public static class Boxes
    {
        private static readonly Gen<Envelope> One =
            from at in Gen.Choose(0, 99).ArrayOf(4)
            select new Envelope(new Coordinate(at[0], at[1]), new Coordinate(at[2], at[3]));

        public static Arbitrary<Envelope> Box() => One.ToArbitrary();

        public static Arbitrary<Envelope[]> Many() => Gen.Elements(0, 1, 12, 13, 145, 2000).SelectMany(count => One.ArrayOf(count)).ToArbitrary();
    }
}
