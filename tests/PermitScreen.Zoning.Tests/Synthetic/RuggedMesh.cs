namespace PermitScreen.Zoning.Tests.Synthetic;

/// <summary>
/// A partition of a piece of land into units of irregular shape: the cells of a brick wall, whose corners are moved about and whose
/// edges are rugged. Three units meet at a corner, as they do on maps. The same seed gives the same vertices.
/// </summary>
/// <param name="MinSegments">of one of the six edges of a unit; edges have one to ten times as many</param>
internal sealed record RuggedMesh(
    int Columns, int Rows, double West, double South, double CellWidth, double CellHeight, int MinSegments, int Seed)
{
    /// <summary>How many cells are units, row by row from the south.</summary>
    public int Units { get; init; } = Columns * Rows;

    /// <summary>The ring of a unit, closed, counter-clockwise.</summary>
    public double[] Unit(int column, int row)
    {
        var left = 2 * column + row % 2;
        (int Column, int Line)[] corners =
            [(left, row), (left + 1, row), (left + 2, row), (left + 2, row + 1), (left + 1, row + 1), (left, row + 1)];
        var ring = new List<double>();
        for (var i = 0; i < corners.Length; i++)
            ring.AddRange(Edge(corners[i], corners[(i + 1) % corners.Length]));
        ring.Add(ring[0]);
        ring.Add(ring[1]);
        return [.. ring];
    }

    /// <summary>From one corner to just before the other; drawn always from the smaller corner, so that both neighbours get the same.</summary>
    private double[] Edge((int Column, int Line) from, (int Column, int Line) to)
    {
        var forward = from.CompareTo(to) < 0;
        var (first, second) = forward ? (from, to) : (to, from);
        var seed = Hash(first.Column, first.Line, second.Column, second.Line);
        var segments = (int)(MinSegments * Math.Min(10, Math.Exp(Math.Abs(Normal(seed)) * 0.7)));
        var end = Corner(second.Column, second.Line);
        var xy = RuggedEdge.Draw(Corner(first.Column, first.Line), end, segments, seed);
        if (forward)
            return xy;
        var back = new double[xy.Length];
        (back[0], back[1]) = (Math.Round(end.X, 6), Math.Round(end.Y, 6));
        for (var i = 1; i < segments; i++)
            (back[2 * i], back[2 * i + 1]) = (xy[2 * (segments - i)], xy[2 * (segments - i) + 1]);
        return back;
    }

    private (double X, double Y) Corner(int column, int line)
    {
        var random = new Random(Hash(column, line, -1, -1));
        // Where a side wall goes up the corner is raised, where one goes down it is lowered: bricks become hexagons.
        var lift = (column - line) % 2 == 0 ? 0.14 : -0.14;
        return (
            West + CellWidth * (column / 2.0 + (random.NextDouble() - 0.5) * 0.22),
            South + CellHeight * (line + lift + (random.NextDouble() - 0.5) * 0.26));
    }

    private int Hash(int a, int b, int c, int d)
    {
        var hash = (uint)Seed;
        foreach (var value in (ReadOnlySpan<int>)[a, b, c, d])
        {
            hash = (hash ^ (uint)value) * 0x9E3779B1;
            hash ^= hash >> 15;
        }

        return (int)(hash & int.MaxValue);
    }

    private static double Normal(int seed)
    {
        var random = new Random(seed ^ 0x5bd1e995);
        return Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
    }
}
