namespace PermitScreen.Nodes;

/// <summary>What a file may cost to read. A pack from a stranger must not exhaust the machine.</summary>
/// <param name="MaxBytes">size of one file in bytes</param>
/// <param name="MaxDepth">nesting of mappings and sequences</param>
/// <param name="MaxFiles">files of one rule directory</param>
public sealed record NodeLimits(long MaxBytes, int MaxDepth, int MaxFiles)
{
    /// <summary>32 MiB a file, 40 levels, 5,000 files: far above any real pack, far below any harm.</summary>
    public static NodeLimits Default { get; } = new(32L * 1024 * 1024, 40, 5000);
}
