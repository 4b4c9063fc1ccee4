namespace PermitScreen.Zoning.Sketches;

/// <summary>Finds room for labels, first come first served; a label that finds none is left out rather than laid over another.</summary>
internal sealed class LabelPlacer(double width, double height)
{
    private const double Gap = 3;

    private static readonly double[] Shifts = [0, 1, -1, 2, -2, 3, -3, 4, -4];

    private readonly List<(double Left, double Top, double Right, double Bottom)> taken = [];

    /// <summary>The middle of the first free place near (x, y), above or below it, for lines of text of this size; null when there is none.</summary>
    public (double X, double Y)? Place(double x, double y, double size, params ReadOnlySpan<string> lines)
    {
        var halfWidth = 0.0;
        foreach (var line in lines)
            halfWidth = Math.Max(halfWidth, WidthOf(line, size) / 2);
        var halfHeight = size * 1.2 * lines.Length / 2;
        x = Math.Clamp(x, halfWidth + Gap, Math.Max(halfWidth + Gap, width - halfWidth - Gap));
        foreach (var shift in Shifts)
        {
            var middle = y + shift * size * 1.1;
            var box = (Left: x - halfWidth, Top: middle - halfHeight, Right: x + halfWidth, Bottom: middle + halfHeight);
            if (box.Top < Gap || box.Bottom > height - Gap || taken.Exists(other => Meets(box, other)))
                continue;
            taken.Add(box);
            return (x, middle);
        }

        return null;
    }

    /// <summary>Keeps labels off a place.</summary>
    public void Reserve(double left, double top, double right, double bottom) => taken.Add((left, top, right, bottom));

    /// <summary>Chinese characters are as wide as they are high, Latin ones a little over half.</summary>
    public static double WidthOf(string text, double size) => text.Sum(c => c > 0x2E80 ? 1.0 : 0.57) * size;

    private static bool Meets((double Left, double Top, double Right, double Bottom) a, (double Left, double Top, double Right, double Bottom) b) =>
        a.Left < b.Right + Gap && b.Left < a.Right + Gap && a.Top < b.Bottom + Gap && b.Top < a.Bottom + Gap;
}
