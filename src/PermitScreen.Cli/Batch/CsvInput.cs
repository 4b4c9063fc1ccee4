using PermitScreen.Diagnostics;
using PermitScreen.Loading.Applications;
using PermitScreen.Nodes;

namespace PermitScreen.Cli.Batch;

/// <summary>Applications as rows of a table, below a row of headings.</summary>
internal sealed class CsvInput
{
    private readonly string file;
    private readonly CsvReader records;
    private readonly RowReader rows;

    /// <param name="ignored">headings of columns that are not meant for screening</param>
    public CsvInput(Stream stream, string file, RuleSet rules, IReadOnlyCollection<string> ignored)
    {
        this.file = file;
        records = new CsvReader(CsvLines.Read(stream).GetEnumerator());
        var heading = records.Read() ?? new CsvRecord(1, [], null);
        rows = new RowReader(rules, heading.Cells, file, heading.Line, ignored);
        HeadingDiagnostics = heading.Fault is { } fault ? [Describe(fault, heading)] : rows.HeadingDiagnostics;
    }

    /// <summary>Faults of the headings, for which the table is refused.</summary>
    public IReadOnlyList<Diagnostic> HeadingDiagnostics { get; }

    public IEnumerable<BatchRow> Rows()
    {
        while (records.Read() is { } record)
        {
            if (record.Fault is { } fault)
                yield return new UnreadableRow(Describe(fault, record));
            // Spreadsheets leave rows of nothing but commas below their tables.
            else if (record.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell)))
                yield return new Row(record, rows);
        }
    }

    private Diagnostic Describe(DiagnosticKind fault, CsvRecord record) => new(fault, new SourcePlace(file, record.Line, 1), []);

    private sealed class Row(CsvRecord record, RowReader reader) : BatchRow(record.Line)
    {
        public override string? Id => reader.IdOf(record.Cells, record.Line);

        public override Loaded<Application> Read() => reader.Read(record.Cells, record.Line);
    }
}
