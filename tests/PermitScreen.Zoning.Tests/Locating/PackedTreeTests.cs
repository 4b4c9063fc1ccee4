using NetTopologySuite.Geometries;
using PermitScreen.Zoning.Borders;
using Xunit;

namespace PermitScreen.Zoning.Tests.Locating;

public class PackedTreeTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(12)]
    [InlineData(13)] // one more than a node holds
    [InlineData(145)]
    [InlineData(5000)]
    public void It_finds_what_a_search_through_all_finds(int count)
    {
        var random = new Random(count);
        Envelope Box(double size) => new(new Coordinate(random.Next(100), random.Next(100)), new Coordinate(random.Next(100) * size, random.Next(100) * size));
        var boxes = Enumerable.Range(0, count).Select(_ => Box(1)).ToList();
        var tree = new PackedTree(boxes);
        for (var i = 0; i < 200; i++)
        {
            var asked = Box(0.7);
            var found = new List<int>();
            tree.Query(asked, found);
            Assert.Equal(Enumerable.Range(0, count).Where(place => boxes[place].Intersects(asked)), found.Order());
        }
    }
}
