using PermitScreen.Nodes;

namespace PermitScreen.Codes;

/// <summary>Reads the code tables as CSV with a fixed header.</summary>
internal static class CodeCsv
{
    public static List<CodeCsvRow> Read(TextReader csv, string header, List<string> errors, string file = "")
    {
        var rows = new List<CodeCsvRow>();
        var columns = header.Split(',').Length;
        var records = new CsvReader(CsvLine.Of(csv).GetEnumerator());
        if (records.Read() is not { Line: 1, Cells: var cells } || string.Join(',', cells).TrimStart('\uFEFF') != header)
        {
            errors.Add($"{file}line 1: the header must be `{header}`");
            return rows;
        }

        while (records.Read() is { } record)
        {
            if (record.Fault is { } fault)
                errors.Add($"{file}line {record.Line}: {fault.Message.En}");
            else if (record.Cells.Count != columns)
                errors.Add($"{file}line {record.Line}: {columns} columns expected, {record.Cells.Count} found");
            else
                rows.Add(new(record.Line, record.Cells));
        }

        return rows;
    }
}

/// <summary>A row and the line it stands on.</summary>
internal readonly record struct CodeCsvRow(int Line, IReadOnlyList<string> Cells)
{
    public string this[int column] => Cells[column];
}
