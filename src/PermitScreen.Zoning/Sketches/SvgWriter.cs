using System.Globalization;
using System.Text;

namespace PermitScreen.Zoning.Sketches;

/// <summary>Elements of SVG; every text and attribute is escaped, since names come from files of strangers.</summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder svg = new();

    public void Open(double width, double height, string title)
    {
        svg.Append(CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:0} {height:0}\" width=\"{width:0}\" height=\"{height:0}\" ");
        svg.Append("font-family=\"'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei',sans-serif\">\n");
        svg.Append("<title>").Append(Escape(title)).Append("</title>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<rect width=\"{width:0}\" height=\"{height:0}\" fill=\"#ffffff\"/>\n");
    }

    public void OpenMap(double x, double y, double width, double height) =>
        svg.Append(CultureInfo.InvariantCulture,
            $"<svg x=\"{x:0.#}\" y=\"{y:0.#}\" width=\"{width:0.#}\" height=\"{height:0.#}\" overflow=\"hidden\">\n<rect width=\"100%\" height=\"100%\" fill=\"#f4f4f2\"/>\n");

    public void Close() => svg.Append("</svg>\n");

    public void Path(string data, SketchStyle style, bool filled, string? title = null)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"{data}\" fill=\"{(filled ? style.Fill : "none")}\" fill-opacity=\"{style.Opacity:0.##}\" fill-rule=\"evenodd\" ");
        svg.Append(CultureInfo.InvariantCulture, $"stroke=\"{style.Stroke}\" stroke-width=\"{style.StrokeWidth:0.#}\" stroke-linejoin=\"round\"");
        if (style.Dash is { } dash)
            svg.Append(CultureInfo.InvariantCulture, $" stroke-dasharray=\"{dash}\"");
        if (title is { Length: > 0 })
            svg.Append("><title>").Append(Escape(title)).Append("</title></path>\n");
        else
            svg.Append("/>\n");
    }

    public void Rectangle(double x, double y, double width, double height, SketchStyle style) =>
        Path(string.Create(CultureInfo.InvariantCulture, $"M{x:0.#} {y:0.#}h{width:0.#}v{height:0.#}h{-width:0.#}Z"), style, filled: true);

    public void Dot(double x, double y, double radius, string fill, string stroke) =>
        svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"{radius:0.#}\" fill=\"{fill}\" stroke=\"{stroke}\" stroke-width=\"2\"/>\n");

    /// <param name="anchor">start, middle or end</param>
    public void Text(double x, double y, double size, string text, string anchor = "start", string colour = "#222222", bool bold = false)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x:0.#}\" y=\"{y:0.#}\" font-size=\"{size:0.#}\" text-anchor=\"{anchor}\" fill=\"{colour}\"");
        if (bold)
            svg.Append(" font-weight=\"bold\"");

        // A white rim keeps a label readable over lines.
        svg.Append(" stroke=\"#ffffff\" stroke-width=\"3\" stroke-opacity=\"0.8\" paint-order=\"stroke\">").Append(Escape(text)).Append("</text>\n");
    }

    public override string ToString() => svg.ToString();

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            escaped.Append(c switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '"' => "&quot;",
                _ when char.IsControl(c) || char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' => " ",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
