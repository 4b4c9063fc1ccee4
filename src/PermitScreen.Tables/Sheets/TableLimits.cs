namespace PermitScreen.Tables.Sheets;

/// <summary>What a table may cost to read.</summary>
public sealed record TableLimits
{
    /// <summary>Far above what an office sends, far below any harm.</summary>
    public static TableLimits Default { get; } = new();

    /// <summary>Bytes of a workbook, which is held in memory; delimited text is read as it comes; 64 MiB.</summary>
    public long MaxWorkbookBytes { get; init; } = 64L << 20;

    /// <summary>Bytes to which a workbook unpacks; 512 MiB.</summary>
    public long MaxUnpackedBytes { get; init; } = 512L << 20;

    /// <summary>Bytes to which the texts that the cells of a workbook share unpack: all of them are held in memory; 64 MiB.</summary>
    public long MaxSharedBytes { get; init; } = 64L << 20;

    /// <summary>Characters of one cell of a workbook, which Excel limits to 32,767; more is made to harm; 1 Mi.</summary>
    public int MaxWorkbookCellLength { get; init; } = 1 << 20;

    /// <summary>Cells from the first to the farthest of a sheet, blank ones among them; 100,000,000.</summary>
    public long MaxCells { get; init; } = 100_000_000;

    /// <summary>Columns; 512.</summary>
    public int MaxColumns { get; init; } = 512;

    /// <summary>Rows, blank ones among them; 1,048,576, as many as a sheet has.</summary>
    public int MaxRows { get; init; } = 1 << 20;

    /// <summary>Characters of one cell; what is longer is no value of a fact; 4,000.</summary>
    public int MaxCellLength { get; init; } = 4000;

    /// <summary>Characters of one line of text; 1 MiB.</summary>
    public int MaxLineLength { get; init; } = 1 << 20;

    /// <summary>Merged ranges of a sheet; 200,000.</summary>
    public int MaxMerges { get; init; } = 200_000;
}
