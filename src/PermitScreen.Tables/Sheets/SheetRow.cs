using System.Collections.Immutable;
using PermitScreen.Diagnostics;

namespace PermitScreen.Tables.Sheets;

/// <summary>One row of a sheet.</summary>
/// <param name="Number">row of the spreadsheet or line of the file, from 1</param>
/// <param name="Cells">from the first column on; cells behind the last one are blank</param>
/// <param name="Fault">why the cells mean nothing; null for a sound row</param>
public sealed record SheetRow(int Number, ImmutableArray<Cell> Cells, DiagnosticKind? Fault = null)
{
    /// <summary>Whether nothing stands in it.</summary>
    public bool IsBlank => Fault is null && Cells.All(cell => cell.IsBlank);

    /// <summary>The cell of a column, from 0; blank behind the last one.</summary>
    public Cell this[int column] => column < Cells.Length ? Cells[column] : Cell.Empty;
}
