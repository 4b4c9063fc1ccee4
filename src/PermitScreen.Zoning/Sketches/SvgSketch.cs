using NetTopologySuite.Geometries;
using PermitScreen.Codes;
using PermitScreen.Zoning.Layers;
using PermitScreen.Zoning.Sites;

namespace PermitScreen.Zoning.Sketches;

/// <summary>
/// Draws layers and a site as a picture a person can check the answer against: units by level, protected areas over them, the site
/// in red, names, a scale bar, a legend with dates, and a note across the map when any layer is synthetic.
/// </summary>
public sealed class SvgSketch
{
    private const double Margin = 16;
    private const double Head = 52;
    private const double LabelSize = 11.5;

    private static readonly SketchStyle SiteStyle = new("#ff0040", 0.45, "#e00030", 3);

    private readonly SketchOptions options;
    private readonly SketchView view;
    private readonly List<Layer> layers;
    private readonly LabelPlacer labels;
    private readonly SvgWriter svg = new();

    private SvgSketch(ZoneSet zones, Envelope box, SketchOptions options)
    {
        this.options = options;
        view = new SketchView(box, options.Width);
        layers = [.. zones.Layers.Where(layer => layer.Near(box).Count > 0).OrderBy(layer => LayerKinds.All.IndexOf(layer.Header.Kind))];
        labels = new LabelPlacer(view.Width, view.Height);
    }

    /// <summary>Draws all layers, or a site and the units it lies in with all else that is there.</summary>
    /// <param name="location">the site; null for all layers</param>
    /// <param name="options">null for the usual ones</param>
    /// <returns>a whole SVG document</returns>
    public static string Draw(ZoneSet zones, SiteLocation? location = null, SketchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(zones);
        var box = location is null ? BoxOf(zones) : BoxOf(zones, location);
        return new SvgSketch(zones, Framed(box), options ?? SketchOptions.Default).Draw(location?.Site);
    }

    private static Envelope BoxOf(ZoneSet zones)
    {
        var box = new Envelope();
        foreach (var feature in zones.Layers.SelectMany(layer => layer.Features))
            box.ExpandToInclude(feature.Geometry.EnvelopeInternal);
        return box;
    }

    private static Envelope BoxOf(ZoneSet zones, SiteLocation location)
    {
        var box = location.Site.Geometry.EnvelopeInternal.Copy();
        var units = location.Units.Select(unit => unit.Code.Text).ToHashSet();
        foreach (var layer in zones.Layers.Where(layer => layer.Header.Kind.IsUnits))
        {
            foreach (var unit in layer.Near(location.Site.Geometry.EnvelopeInternal).Where(unit => units.Contains(unit.Words[0])))
                box.ExpandToInclude(unit.Geometry.EnvelopeInternal);
        }

        return box;
    }

    /// <summary>Some air around, and never less than about a kilometre across.</summary>
    private static Envelope Framed(Envelope box)
    {
        if (box.IsNull)
            return new Envelope(103.9, 104.1, 27.5, 27.7);
        var framed = box.Copy();
        framed.ExpandBy(Math.Max(0.005, box.Width * 0.06), Math.Max(0.005, box.Height * 0.06));
        return framed;
    }

    private string Draw(Site? site)
    {
        var height = Head + Math.Max(view.Height, SketchLegend.HeightOf(layers)) + 44;
        var title = options.Language == Language.Zh ? "生态环境分区管控示意图" : "Sketch of environmental zoning";
        svg.Open(view.Width + SketchLegend.Width + 3 * Margin, height, title);
        svg.Text(Margin, 24, 18, title, bold: true);
        if (layers.Exists(layer => layer.Header.Synthetic))
            svg.Text(Margin, 44, 13, "合成数据，不是真实地块 / synthetic data, not a real place", colour: "#b00020", bold: true);
        svg.OpenMap(Margin, Head, view.Width, view.Height);
        foreach (var layer in layers)
            DrawFeatures(layer);
        DrawSite(site);
        foreach (var layer in layers)
            DrawLabels(layer);
        svg.Close();
        svg.Rectangle(Margin, Head, view.Width, view.Height, new SketchStyle("none", 0, "#444444", 1));
        ScaleBar.Draw(svg, view, Margin + 4, Head + view.Height + 24);
        svg.Text(Margin + view.Width, Head + view.Height + 29, 12, "CGCS2000 · N ↑", "end", "#666666");
        SketchLegend.Draw(svg, layers, view.Width + 2 * Margin, Head + 14, options.Language);
        svg.Close();
        return svg.ToString();
    }

    private void DrawFeatures(Layer layer)
    {
        // The milder zones first, so that the stricter ones lie on top.
        var features = layer.Near(view.Box).OrderByDescending(feature => layer.Header.Kind.Words.IndexOf(WordOf(feature))).ThenBy(feature => feature.Index);
        foreach (var feature in features)
        {
            var name = $"{feature.Name.In(options.Language)} {string.Join(", ", feature.Words)}".Trim();
            svg.Path(view.Path(feature.Geometry), StyleOf(layer, feature), feature.Shape.IsArea, name);
        }
    }

    private void DrawSite(Site? site)
    {
        if (site is null)
            return;
        if (site.Form != SiteForm.Points)
            svg.Path(view.Path(site.Geometry), SiteStyle, site.Form == SiteForm.Area);
        foreach (var point in site.Form == SiteForm.Points ? site.Geometry.Coordinates : [])
        {
            var (x, y) = view.Pixel(point.X, point.Y);
            svg.Dot(x, y, 6, "#ff0040", "#ffffff");
            labels.Reserve(x - 8, y - 8, x + 8, y + 8);
        }

        var anchor = site.Geometry.InteriorPoint;
        var (labelX, labelY) = view.Pixel(anchor.X, anchor.Y);
        var text = options.Language == Language.Zh ? "项目位置" : "site";
        if (labels.Place(labelX, labelY - 14, 13, text) is { } place)
            svg.Text(place.X, place.Y + 4, 13, text, "middle", "#e00030", bold: true);
    }

    private void DrawLabels(Layer layer)
    {
        foreach (var feature in layer.Near(view.Box).OrderBy(feature => feature.Index))
        {
            var visible = Visible(feature.Geometry);
            if (visible.IsEmpty)
                continue;
            var anchor = visible.InteriorPoint;
            var (x, y) = view.Pixel(anchor.X, anchor.Y);
            var name = feature.Name.In(options.Language);
            string[] lines = layer.Header.Kind.IsUnits && name.Length > 0 ? [name, WordOf(feature)] : [name.Length > 0 ? name : WordOf(feature)];
            if (lines[0].Length == 0 || labels.Place(x, y, LabelSize, lines) is not { } place)
                continue;
            var colour = layer.Header.Kind.IsUnits ? "#222222" : StyleOf(layer, feature).Stroke;
            for (var i = 0; i < lines.Length; i++)
                svg.Text(place.X, place.Y + (i - (lines.Length - 1) / 2.0) * LabelSize * 1.2 + LabelSize * 0.35, LabelSize, lines[i], "middle", colour);
        }
    }

    private Geometry Visible(Geometry geometry) =>
        view.Box.Contains(geometry.EnvelopeInternal) ? geometry : geometry.Intersection(geometry.Factory.ToGeometry(view.Box));

    private static string WordOf(ZoneFeature feature) => feature.Words.IsEmpty ? "" : feature.Words[0];

    private static SketchStyle StyleOf(Layer layer, ZoneFeature feature) =>
        layer.Header.Kind.IsUnits ? SketchStyle.Of(ControlUnitCode.Parse(feature.Words[0]).Level) : SketchStyle.Of(layer.Header.Kind, WordOf(feature));
}
