using PermitScreen.Diagnostics;
using PermitScreen.Nodes;

namespace PermitScreen.Tables.Sheets;

/// <summary>A table of delimited text: CSV, TSV and the like. Read as it comes, whatever its length.</summary>
internal sealed class DelimitedSheet : Sheet
{
    private const int HeadBytes = 1 << 20;
    private const int SampleLines = 30;

    private readonly TableLimits limits;
    private readonly StreamReader reader;
    private readonly IEnumerator<CsvLine> lines;
    private readonly List<CsvLine> sample = [];
    private readonly List<Diagnostic> remarks = [];
    private readonly char delimiter;

    /// <exception cref="UnreadableTableException">the encoding cannot be told</exception>
    public DelimitedSheet(Stream stream, string file, TableLimits limits)
        : base(file)
    {
        this.limits = limits;
        var head = new byte[HeadBytes];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var found = TextEncoding.Find(head.AsSpan(0, length), length < head.Length)
            ?? throw new UnreadableTableException(SheetFaults.EncodingUnclear, file);
        reader = new StreamReader(new HeadStream(head.AsMemory(found.Mark, length - found.Mark), stream), found.Encoding, detectEncodingFromByteOrderMarks: false);
        lines = TextLines.Read(reader, limits.MaxLineLength).GetEnumerator();
        while (sample.Count < SampleLines && lines.MoveNext())
            sample.Add(lines.Current);

        // Excel writes this line itself, and hides it.
        if (sample is [{ Text: ['s', 'e', 'p', '=', var stated] }, ..])
        {
            delimiter = stated;
            sample.RemoveAt(0);
        }
        else
        {
            delimiter = Delimiter.Find(sample.Select(line => line.Text));
        }
    }

    public override bool IsDelimited => true;

    public override IReadOnlyList<Diagnostic> Remarks => remarks;

    public override IEnumerable<SheetRow> Rows()
    {
        var records = new CsvReader(AllLines().GetEnumerator(), delimiter);
        while (records.Read() is { } record)
        {
            if (record.Line > limits.MaxRows)
                throw new UnreadableTableException(SheetFaults.TooLarge, File, new Bilingual($"超过 {limits.MaxRows} 行", $"more than {limits.MaxRows} rows"));
            if (record.Cells.Count > limits.MaxColumns && remarks.Count == 0)
                remarks.Add(new Diagnostic(SheetFaults.TooManyColumns, new SourcePlace(File, record.Line, 1), [$"{limits.MaxColumns}"]));
            yield return new SheetRow(record.Line, [.. record.Cells.Take(limits.MaxColumns).Select(Cell.Of)], record.Fault);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            lines.Dispose();
            reader.Dispose();
        }

        base.Dispose(disposing);
    }

    private IEnumerable<CsvLine> AllLines()
    {
        foreach (var line in sample)
            yield return line;
        while (lines.MoveNext())
            yield return lines.Current;
    }
}
