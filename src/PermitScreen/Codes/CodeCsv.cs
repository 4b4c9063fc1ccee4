namespace PermitScreen.Codes;

/// <summary>
/// Reads the plain CSV of the code tables: a header, commas, no quoting. A quote is reported instead of being parsed, since no
/// code or name contains one.
/// </summary>
internal static class CodeCsv
{
    public static List<CodeCsvRow> Read(TextReader csv, string header, List<string> errors, string file = "")
    {
        var rows = new List<CodeCsvRow>();
        var columns = header.Split(',').Length;
        var first = csv.ReadLine()?.TrimStart('\uFEFF');
        if (first != header)
        {
            errors.Add($"{file}line 1: the header must be `{header}`");
            return rows;
        }

        for (var number = 2; csv.ReadLine() is { } line; number++)
        {
            var cells = line.Split(',');
            if (line.Length == 0)
                continue;
            if (line.Contains('"', StringComparison.Ordinal))
                errors.Add($"{file}line {number}: quotes are not used in code tables");
            else if (cells.Length != columns)
                errors.Add($"{file}line {number}: {columns} columns expected, {cells.Length} found");
            else
                rows.Add(new(number, cells));
        }

        return rows;
    }
}

/// <summary>A row and the line it stands on.</summary>
internal readonly record struct CodeCsvRow(int Line, string[] Cells)
{
    public string this[int column] => Cells[column];
}
