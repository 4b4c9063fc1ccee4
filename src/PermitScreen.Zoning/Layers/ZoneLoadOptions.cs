namespace PermitScreen.Zoning.Layers;

/// <summary>How a directory of layers is read.</summary>
public sealed record ZoneLoadOptions
{
    /// <summary>The usual limits, and no check of regions.</summary>
    public static ZoneLoadOptions Default { get; } = new();

    /// <summary>What it may cost.</summary>
    public LayerLimits Limits { get; init; } = LayerLimits.Default;

    /// <summary>Tells whether six digits are a county of GB/T 2260, to check unit codes of layers that are not synthetic; null for no check.</summary>
    public Func<string, bool>? RegionExists { get; init; }
}
