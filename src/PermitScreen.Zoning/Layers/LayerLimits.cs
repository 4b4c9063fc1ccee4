namespace PermitScreen.Zoning.Layers;

/// <summary>What a directory of layers may cost to read. A larger layer is to be divided, by county or by province.</summary>
/// <param name="MaxFileBytes">bytes of one file</param>
/// <param name="MaxDepth">nesting of JSON</param>
/// <param name="MaxTokenBytes">bytes of one string or number</param>
/// <param name="MaxFiles">layer files of one directory</param>
/// <param name="MaxFeatures">features of one file</param>
/// <param name="MaxFeatureVertices">vertices of one feature</param>
/// <param name="MaxVertices">vertices of the whole directory, at about 20 bytes each in memory</param>
public sealed record LayerLimits(
    long MaxFileBytes,
    int MaxDepth,
    int MaxTokenBytes,
    int MaxFiles,
    int MaxFeatures,
    int MaxFeatureVertices,
    long MaxVertices)
{
    /// <summary>128 MiB and 500,000 features a file, 2 million vertices a feature, 100 million in all: the nation's units fit several times.</summary>
    public static LayerLimits Default { get; } = new(128L << 20, 32, 1 << 20, 5000, 500_000, 2_000_000, 100_000_000);
}
