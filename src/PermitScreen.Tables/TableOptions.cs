using PermitScreen.Tables.Columns;
using PermitScreen.Tables.Sheets;

namespace PermitScreen.Tables;

/// <summary>How a table is read.</summary>
public sealed record TableOptions
{
    /// <summary>The usual limits, nothing confirmed.</summary>
    public static TableOptions Default { get; } = new();

    /// <summary>What it may cost.</summary>
    public TableLimits Limits { get; init; } = TableLimits.Default;

    /// <summary>What is confirmed about its columns.</summary>
    public TableMapping Mapping { get; init; } = TableMapping.None;

    /// <summary>Headings of columns to be neither read nor kept.</summary>
    public IReadOnlyCollection<string> Ignored { get; init; } = [];

    /// <summary>
    /// A table of which no heading is known is opened all the same, for somebody who says what its columns are; its rows are applications of
    /// which nothing is known. Refused otherwise.
    /// </summary>
    public bool MayLackFacts { get; init; }
}
