using PermitScreen.Tables;
using PermitScreen.Tables.Sheets;

namespace PermitScreen.Cli.Batch;

/// <summary>Applications as rows of a table.</summary>
internal static class TableInput
{
    public static IEnumerable<BatchRow> Rows(Table table) => table.SheetRows().Select(row => new Row(row, table));

    private sealed class Row(SheetRow row, Table table) : BatchRow(row.Number)
    {
        public override RowReading Read()
        {
            var read = table.Read(row);
            return new RowReading(read.Id, read.Application, read.Remarks, read.Kept);
        }
    }
}
