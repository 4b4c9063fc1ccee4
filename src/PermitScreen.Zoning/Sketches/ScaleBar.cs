using System.Globalization;

namespace PermitScreen.Zoning.Sketches;

/// <summary>A scale bar of a round length, at most a quarter of the picture wide.</summary>
internal static class ScaleBar
{
    /// <summary>The largest 1, 2 or 5 times a power of ten that fits, in metres.</summary>
    public static double Length(double metres)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(metres)));
        var digit = metres / power;
        return (digit >= 5 ? 5 : digit >= 2 ? 2 : 1) * power;
    }

    public static void Draw(SvgWriter svg, SketchView view, double x, double y)
    {
        var metres = Length(view.Width * view.MetresPerPixel / 4);
        var pixels = metres / view.MetresPerPixel;
        var label = metres >= 1000
            ? string.Create(CultureInfo.InvariantCulture, $"{metres / 1000:0.###} km")
            : string.Create(CultureInfo.InvariantCulture, $"{metres:0.###} m");
        svg.Rectangle(x, y, pixels / 2, 5, new SketchStyle("#222222", 1, "#222222", 1));
        svg.Rectangle(x + pixels / 2, y, pixels / 2, 5, new SketchStyle("#ffffff", 1, "#222222", 1));
        svg.Text(x, y - 5, 12, "0");
        svg.Text(x + pixels, y - 5, 12, label, "middle");
    }
}
