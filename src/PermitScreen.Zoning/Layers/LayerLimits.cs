namespace PermitScreen.Zoning.Layers;

/// <summary>What a directory of layers may cost to read. A larger layer is to be divided, by county or by province.</summary>
public sealed record LayerLimits
{
    /// <summary>The nation's units fit several times.</summary>
    public static LayerLimits Default { get; } = new();

    /// <summary>Bytes of one file; 128 MiB.</summary>
    public long MaxFileBytes { get; init; } = 128L << 20;

    /// <summary>Nesting of JSON; 32.</summary>
    public int MaxDepth { get; init; } = 32;

    /// <summary>Bytes of one string or number of JSON, or of the header of a shapefile; 1 MiB.</summary>
    public int MaxTokenBytes { get; init; } = 1 << 20;

    /// <summary>Layer files of one directory; 5,000.</summary>
    public int MaxFiles { get; init; } = 5000;

    /// <summary>Features of one file; 500,000.</summary>
    public int MaxFeatures { get; init; } = 500_000;

    /// <summary>Vertices of one feature; 2 million.</summary>
    public int MaxFeatureVertices { get; init; } = 2_000_000;

    /// <summary>Vertices of the whole directory, at about 20 bytes each in memory; 100 million.</summary>
    public long MaxVertices { get; init; } = 100_000_000;
}
