namespace PermitScreen.Zoning.Sketches;

/// <summary>How a sketch is drawn.</summary>
public sealed record SketchOptions
{
    /// <summary>860 pixels, in Chinese.</summary>
    public static SketchOptions Default { get; } = new();

    /// <summary>Pixels, without the legend.</summary>
    public int Width { get; init; } = 860;

    /// <summary>Of names and titles; notes that data are synthetic stand in both.</summary>
    public Language Language { get; init; } = Language.Zh;
}
