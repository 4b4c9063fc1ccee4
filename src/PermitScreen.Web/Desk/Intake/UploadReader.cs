using System.Text;
using PermitScreen.Diagnostics;
using PermitScreen.Tables;
using PermitScreen.Tables.Columns;
using PermitScreen.Tables.Sheets;
using PermitScreen.Web.Api;

namespace PermitScreen.Web.Desk.Intake;

/// <summary>Reads what was handed in: a table of any kind that offices write, or applications as JSON, one a line.</summary>
internal sealed class UploadReader : IDisposable
{
    /// <summary>Bytes of an upload; 32 MiB hold some 200,000 rows.</summary>
    public const int Longest = 32 * 1024 * 1024;

    private static readonly TableLimits Limits = TableLimits.Default with { MaxWorkbookBytes = Longest, MaxUnpackedBytes = 8L * Longest, MaxRows = 200_000 };

    private readonly RuleSet rules;
    private readonly byte[] lines;

    private UploadReader(RuleSet rules, Table? table, byte[] lines)
    {
        this.rules = rules;
        this.lines = lines;
        Table = table;
    }

    /// <summary>The table; null for lines of JSON.</summary>
    public Table? Table { get; }

    /// <summary>What is to be said of the whole file; complete after the last row.</summary>
    public IEnumerable<CellRemark> Remarks => Table is null ? [] : (Table.Failure is { } failure ? Table.Remarks.Append(failure) : Table.Remarks).Select(CellRemark.Of);

    /// <param name="mapping">a mapping file; empty for what the headings say</param>
    /// <param name="toBeMapped">somebody is still to say what the columns are, so that none need be known</param>
    public static Loaded<UploadReader> Open(byte[] content, string name, string mapping, RuleSet rules, bool toBeMapped = false)
    {
        if (IsJson(content))
            return new(new UploadReader(rules, null, content), []);
        // What was confirmed under other rules may name a fact that is no more: then the headings are looked at again.
        var options = TableOptions.Default with
        {
            Limits = Limits,
            MayLackFacts = toBeMapped,
            Mapping = mapping.Length > 0 && MappingFile.Read(mapping, name, rules).TryGetValue(out var confirmed) ? confirmed : TableMapping.None,
        };
        var table = Table.Open(new MemoryStream(content, writable: false), name, rules, options);
        return table.TryGetValue(out var opened) ? new(new UploadReader(rules, opened, []), table.Diagnostics) : new(null, table.Diagnostics);
    }

    /// <summary>The rows in their order. To be called once.</summary>
    public IEnumerable<IntakeRow> Rows() => Table is { } table ? table.SheetRows().Select(row => Of(row, table)) : Lines();

    public void Dispose() => Table?.Dispose();

    /// <summary>A row of the table as it is understood.</summary>
    public static TableRow Read(SheetRow cells, Table table) => RowSite.Checked(table.Read(cells), table, column => cells[column].Text.Trim());

    private static IntakeRow Of(SheetRow cells, Table table)
    {
        var row = Read(cells, table);
        // Of a row whose cells may stand under the wrong headings all is kept as it stands.
        var kept = row.Application is null
            ? cells.Cells.Select((cell, i) => new KeptCell(table.Plan.Columns.FirstOrDefault(column => column.Heading.Column == i)?.Heading.Text ?? $"{i + 1}", cell.Text.Trim()))
            : table.Kept.Zip(row.Kept).Select(cell => new KeptCell(cell.First, cell.Second));
        return new(row.Number, row.Id, row.Application, [.. row.Remarks.Select(CellRemark.Of)], [.. kept.Where(cell => cell.Text.Length > 0)]);
    }

    private IEnumerable<IntakeRow> Lines()
    {
        using var reader = new StreamReader(new MemoryStream(lines), Encoding.UTF8);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            var read = ApplicationText.ReadJson(rules, Encoding.UTF8.GetBytes(line), number);
            var isRead = read.TryGetValue(out var application);
            var id = application is { Id.Length: > 0 } ? application.Id : $"line {number}";
            yield return RowSite.Checked(new IntakeRow(number, id, application, [.. read.Diagnostics.Select(CellRemark.Of)], isRead ? [] : [new("JSON", line)]));
        }
    }

    private static bool IsJson(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("\uFEFF"u8))
            content = content[3..];
        return content.TrimStart(" \t\r\n"u8) is [(byte)'{', ..];
    }
}
