namespace PermitScreen.Zoning.Tests.Synthetic;

/// <summary>
/// A natural-looking line between two corners, the same for the two units it divides. Seen from its chord it is a function, so it
/// never crosses itself; it stays within a narrow cone at both ends, so that lines of one corner never meet again.
/// </summary>
internal static class RuggedEdge
{
    // Tangent of the half angle of the cone; corners of the mesh are wider than twice that.
    private const double Steepness = 0.42;

    private const int Decimals = 6;

    /// <summary>Vertices from the first corner to just before the second, x, y, x, y …, in degrees to six decimals.</summary>
    public static double[] Draw((double X, double Y) from, (double X, double Y) to, int segments, int seed)
    {
        var random = new Random(seed);
        var noise = Noise(segments, random);
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var xy = new double[segments * 2];
        for (var i = 0; i < segments; i++)
        {
            var t = (double)i / segments;
            var offset = noise[i] * Steepness * Math.Min(t, 1 - t);
            xy[2 * i] = Math.Round(from.X + t * dx - offset * dy, Decimals);
            xy[2 * i + 1] = Math.Round(from.Y + t * dy + offset * dx, Decimals);
        }

        return xy;
    }

    /// <summary>Midpoint displacement, scaled to -1 … 1.</summary>
    private static double[] Noise(int segments, Random random)
    {
        var values = new double[segments + 1];
        Displace(values, 0, segments, 1.0, random);
        var peak = Math.Max(1e-9, values.Max(Math.Abs));
        return [.. values.Select(value => value / peak)];
    }

    private static void Displace(double[] values, int from, int to, double reach, Random random)
    {
        if (to - from < 2)
            return;
        var middle = (from + to) / 2;
        values[middle] = (values[from] + values[to]) / 2 + (random.NextDouble() * 2 - 1) * reach;
        Displace(values, from, middle, reach * 0.55, random);
        Displace(values, middle, to, reach * 0.55, random);
    }
}
