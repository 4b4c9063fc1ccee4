using PermitScreen.Codes;
using PermitScreen.Zoning.Layers;

namespace PermitScreen.Zoning.Sketches;

/// <summary>How a feature looks: fill with its opacity, and line.</summary>
internal readonly record struct SketchStyle(string Fill, double Opacity, string Stroke, double StrokeWidth, string? Dash = null)
{
    /// <summary>Units are told apart by level as on the official maps: green, orange, pale yellow.</summary>
    public static SketchStyle Of(ControlLevel level) => level switch
    {
        ControlLevel.Priority => new("#b7dfb0", 1, "#5f6b5a", 0.9),
        ControlLevel.Key => new("#f8d3a0", 1, "#5f6b5a", 0.9),
        _ => new("#fbf6d5", 1, "#5f6b5a", 0.9),
    };

    /// <summary>The other kinds lie over the units and let them show through.</summary>
    public static SketchStyle Of(LayerKind kind, string word) => (kind.Id, word) switch
    {
        ("ecological_redline", _) => new("#d62728", 0.10, "#d62728", 1.8),
        ("drinking_water_zone", "first") => new("#1f5fbf", 0.55, "#1f5fbf", 1),
        ("drinking_water_zone", "second") => new("#4f8fdf", 0.40, "#1f5fbf", 1),
        ("drinking_water_zone", _) => new("#8fbfef", 0.30, "#1f5fbf", 1, "4 3"),
        ("nature_reserve", _) => new("#2e7d32", 0.25, "#2e7d32", 1.2),
        ("fuel_ban_zone", _) => new("#6d4c41", 0.10, "#6d4c41", 1.4, "6 3"),
        ("livestock_ban_zone", _) => new("#8e6c2f", 0.10, "#8e6c2f", 1.2, "2 3"),
        ("industrial_park", _) => new("#7b3fa0", 0.22, "#7b3fa0", 1.2),
        ("urban_built_up", _) => new("#777777", 0.25, "#777777", 1),
        ("river", _) => new("#2f86c8", 0.5, "#2f86c8", 2.2),
        ("sensitive_area", _) => new("#c2185b", 0.2, "#c2185b", 1),
        ("farmland", _) => new("#c0a000", 0.2, "#c0a000", 0.8),

        // Areas as wide as a province would tint the whole picture.
        ("basin" or "ecological_barrier" or "key_ecological_function_area", _) => new("none", 0, "#00897b", 1.6, "8 3 2 3"),
        _ => new("#00897b", 0.15, "#00897b", 1),
    };
}
