using System.Buffers;

namespace PermitScreen.Tables.Writing;

/// <summary>Rows of comma-separated text for spreadsheets.</summary>
internal static class CsvText
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create("\",\r\n");

    /// <summary>The row without its line break. Spreadsheets run what begins like a formula; such a cell gets an apostrophe in front.</summary>
    public static string Row(IEnumerable<string> cells) => string.Join(',', cells.Select(Quote));

    private static string Quote(string cell)
    {
        if (cell is ['=' or '+' or '-' or '@' or '\t' or '\r', ..])
            cell = "'" + cell;
        return cell.AsSpan().ContainsAny(NeedQuotes) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
    }
}
