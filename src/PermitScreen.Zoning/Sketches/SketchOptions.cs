namespace PermitScreen.Zoning.Sketches;

/// <summary>How a sketch is drawn.</summary>
/// <param name="Width">pixels, without the legend</param>
/// <param name="Language">of names and titles; notes that data are synthetic stand in both</param>
public sealed record SketchOptions(int Width, Language Language)
{
    public static SketchOptions Default { get; } = new(860, Language.Zh);
}
