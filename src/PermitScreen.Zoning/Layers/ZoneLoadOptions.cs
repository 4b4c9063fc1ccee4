namespace PermitScreen.Zoning.Layers;

/// <summary>How a directory of layers is read.</summary>
/// <param name="Limits">what it may cost</param>
/// <param name="RegionExists">tells whether six digits are a county of GB/T 2260, to check unit codes of layers that are not synthetic; null for no check</param>
public sealed record ZoneLoadOptions(LayerLimits Limits, Func<string, bool>? RegionExists)
{
    /// <summary>The usual limits, and no check of regions.</summary>
    public static ZoneLoadOptions Default { get; } = new(LayerLimits.Default, null);
}
