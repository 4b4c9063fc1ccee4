using ExcelDataReader;

namespace PermitScreen.Tables.Sheets;

/// <summary>The merged ranges of a sheet, asked row by row from top to bottom.</summary>
internal sealed class Merges(CellRange[] ranges)
{
    private readonly CellRange[] byRow = [.. ranges.OrderBy(range => range.FromRow)];
    private readonly List<(CellRange Range, Cell Value)> open = [];
    private int next;

    /// <summary>Fills the cells of the row, from 0, that belong to merged ranges with what their first cell shows.</summary>
    public void Fill(int row, Cell[] cells)
    {
        open.RemoveAll(merge => merge.Range.ToRow < row);
        for (; next < byRow.Length && byRow[next].FromRow <= row; next++)
        {
            var range = byRow[next];
            if (range.FromRow == row && range.FromColumn < cells.Length)
                open.Add((range, cells[range.FromColumn]));
        }

        foreach (var (range, value) in open)
        {
            var cover = range.ToColumn > range.FromColumn ? CellCover.Across : CellCover.Down;
            for (var column = range.FromColumn; column <= Math.Min(range.ToColumn, cells.Length - 1); column++)
                cells[column] = value with { Cover = cover };
        }
    }
}
