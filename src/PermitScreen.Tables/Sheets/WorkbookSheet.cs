using System.Globalization;
using ExcelDataReader;
using PermitScreen.Diagnostics;

namespace PermitScreen.Tables.Sheets;

/// <summary>The first sheet of a workbook (.xlsx, .xls) that shows and holds something. Formulas count by their last result; links are not followed.</summary>
internal sealed class WorkbookSheet : Sheet
{
    private readonly TableLimits limits;
    private readonly IExcelDataReader reader;
    private readonly List<Diagnostic> remarks = [];
    private readonly int columns;

    /// <exception cref="UnreadableTableException">it is no workbook, or too large</exception>
    public WorkbookSheet(Stream workbook, string file, TableLimits limits, string? sheet)
        : base(file)
    {
        this.limits = limits;

        // XLS files name their code page; the reader asks for it by name.
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        reader = ExcelReaderFactory.CreateReader(workbook, new ExcelReaderConfiguration { LeaveOpen = false });
        try
        {
            Find(sheet);
            if (reader.MergeCells?.Length > limits.MaxMerges)
                throw new UnreadableTableException(SheetFaults.TooLarge, file, new Bilingual("合并单元格过多", "it has too many merged cells"));
            if ((long)reader.RowCount * reader.FieldCount > limits.MaxCells)
                throw new UnreadableTableException(SheetFaults.TooLarge, file, new Bilingual($"最远的单元格在第 {reader.RowCount} 行第 {reader.FieldCount} 列", $"its farthest cell is in row {reader.RowCount}, column {reader.FieldCount}"));
            columns = Math.Min(reader.FieldCount, limits.MaxColumns);
            if (columns < reader.FieldCount)
                remarks.Add(new Diagnostic(SheetFaults.TooManyColumns, SourcePlace.Whole(file), [$"{limits.MaxColumns}"]));
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    public override bool IsDelimited => false;

    public override IReadOnlyList<Diagnostic> Remarks => remarks;

    public override IEnumerable<SheetRow> Rows()
    {
        var merges = new Merges(reader.MergeCells ?? []);
        while (reader.Read())
        {
            var row = reader.Depth;
            if (row >= limits.MaxRows)
                throw new UnreadableTableException(SheetFaults.TooLarge, File, new Bilingual($"超过 {limits.MaxRows} 行", $"more than {limits.MaxRows} rows"));
            var cells = new Cell[columns];
            for (var column = 0; column < columns; column++)
                cells[column] = column < reader.FieldCount ? CellAt(column) : Cell.Empty;
            merges.Fill(row, cells);
            yield return new SheetRow(row + 1, [.. cells]);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            reader.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Moves to the sheet of that name, or to the first that is not hidden and not empty.</summary>
    private void Find(string? wanted)
    {
        var names = new List<(string Name, bool IsCandidate)>();
        do
        {
            names.Add((reader.Name, reader.VisibleState == "visible" && reader is { RowCount: > 0, FieldCount: > 0 }));
        }
        while (names.Count < 1000 && reader.NextResult());
        var chosen = names.FindIndex(sheet => wanted is null ? sheet.IsCandidate : sheet.Name == wanted);
        if (chosen < 0)
        {
            throw new UnreadableTableException(SheetFaults.Unreadable, File, wanted is null
                ? new Bilingual("工作簿是空的", "the workbook is empty")
                : new Bilingual($"没有工作表 {wanted}", $"it has no sheet {wanted}"));
        }

        var others = names.Where((sheet, i) => i != chosen && sheet.IsCandidate).Select(sheet => sheet.Name).ToList();
        if (wanted is null && others.Count > 0)
            remarks.Add(new Diagnostic(SheetFaults.OtherSheets, SourcePlace.Whole(File), [names[chosen].Name, string.Join("、", others)]));
        reader.Reset();
        for (var i = 0; i < chosen; i++)
            reader.NextResult();
    }

    private Cell CellAt(int column) => reader.GetValue(column) switch
    {
        null => Cell.Empty,
        string text => Cell.Of(text),
        bool flag => new Cell(CellKind.Flag, flag ? "是" : "否"),
        DateTime day => new Cell(CellKind.Date, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        TimeSpan time => new Cell(CellKind.Text, time.ToString("c", CultureInfo.InvariantCulture), Doubt: new("单元格是时间", "the cell holds a time")),
        double number => ShownNumber.Of(number, reader.GetNumberFormatString(column)),
        int number => ShownNumber.Of(number, reader.GetNumberFormatString(column)),
        var other => Cell.Of(Convert.ToString(other, CultureInfo.InvariantCulture) ?? ""),
    };
}
