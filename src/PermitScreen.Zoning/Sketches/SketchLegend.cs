using NodaTime.Text;
using PermitScreen.Codes;
using PermitScreen.Zoning.Layers;

namespace PermitScreen.Zoning.Sketches;

/// <summary>Which colour is which layer, and of what date; beside the map.</summary>
internal static class SketchLegend
{
    public const double Width = 330;
    private const double Size = 12;

    public static double HeightOf(IReadOnlyCollection<Layer> layers) => 40 + layers.Count * 40 + (layers.Any(layer => layer.Header.Kind.IsUnits) ? 60 : 0);

    public static void Draw(SvgWriter svg, IEnumerable<Layer> layers, double x, double y, Language language)
    {
        svg.Text(x, y, 14, language == Language.Zh ? "图例" : "Legend", bold: true);
        y += 12;
        foreach (var layer in layers)
        {
            var header = layer.Header;
            if (header.Kind.IsUnits)
            {
                foreach (var level in Enum.GetValues<ControlLevel>())
                {
                    svg.Rectangle(x, y, 22, 13, SketchStyle.Of(level));
                    svg.Text(x + 30, y + 11, Size, ControlLevels.Title(level).In(language));
                    y += 20;
                }
            }
            else
            {
                svg.Rectangle(x, y, 22, 13, SketchStyle.Of(header.Kind, header.Kind.Words.FirstOrDefault() ?? ""));
            }

            svg.Text(x + 30, y + 11, Size, Fit(header.Title.In(language)));
            svg.Text(x + 30, y + 26, Size - 1.5, Statement(header, language), colour: "#666666");
            y += 40;
        }
    }

    private static string Statement(LayerHeader header, Language language)
    {
        var date = LocalDatePattern.Iso.Format(header.Date);
        var accuracy = header.AccuracyMetres.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
        var synthetic = header.Synthetic ? " · 合成 / synthetic" : "";
        return language == Language.Zh ? $"{date} · 精度 {accuracy} m{synthetic}" : $"{date} · accurate to {accuracy} m{synthetic}";
    }

    private static string Fit(string title)
    {
        var end = title.Length;
        while (end > 0 && LabelPlacer.WidthOf(title[..end], Size) > Width - 45)
            end--;
        return end == title.Length ? title : title[..end] + "…";
    }
}
