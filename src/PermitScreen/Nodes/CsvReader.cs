using System.Text;
using PermitScreen.Diagnostics;

namespace PermitScreen.Nodes;

/// <summary>
/// Splits lines into the records of RFC 4180. A quoted cell may hold line breaks, but only so many: a quote that is never closed
/// would otherwise swallow every application after it. Such a line becomes a record of its own, marked, and reading goes on below it.
/// </summary>
/// <param name="delimiter">what stands between the cells</param>
internal sealed class CsvReader(IEnumerator<CsvLine> lines, char delimiter = ',')
{
    private const int LongestRecord = 50;

    private readonly LinkedList<CsvLine> ahead = [];

    /// <summary>The next record, or null at the end. Blank lines are no records.</summary>
    public CsvRecord? Read()
    {
        while (Take() is { } line)
        {
            if (line.Fault is not null)
                return new CsvRecord(line.Number, [], line.Fault);
            if (line.Text.Length > 0)
                return ReadRecord(line);
        }

        return null;
    }

    private CsvLine? Take()
    {
        if (ahead.First is { } first)
        {
            ahead.RemoveFirst();
            return first.Value;
        }

        return lines.MoveNext() ? lines.Current : null;
    }

    private CsvRecord ReadRecord(CsvLine line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var isOpen = Split(line.Text, false, cells, cell);
        if (!isOpen)
            return new CsvRecord(line.Number, cells, null);
        var more = new List<CsvLine>();
        while (isOpen && more.Count < LongestRecord && Take() is { } next)
        {
            more.Add(next);
            if (next.Fault is not null)
                break;
            cell.Append('\n');
            isOpen = Split(next.Text, true, cells, cell);
        }

        if (!isOpen)
            return new CsvRecord(line.Number, cells, null);
        for (var i = more.Count - 1; i >= 0; i--)
            ahead.AddFirst(more[i]);
        return new CsvRecord(line.Number, [line.Text], RowFaults.UnclosedQuote);
    }

    /// <summary>Adds the cells of one line; true when it ends inside a quoted cell, whose text so far is in <paramref name="cell"/>.</summary>
    private bool Split(string line, bool isQuoted, List<string> cells, StringBuilder cell)
    {
        var isStart = !isQuoted;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (isQuoted)
            {
                if (c != '"')
                    cell.Append(c);
                else if (i + 1 < line.Length && line[i + 1] == '"')
                    cell.Append(line[i++]);
                else
                    isQuoted = false;
            }
            else if (c == delimiter)
            {
                cells.Add(cell.ToString());
                cell.Clear();
                isStart = true;
                continue;
            }
            else if (c == '"' && isStart)
            {
                isQuoted = true;
            }
            else
            {
                cell.Append(c);
            }

            isStart = false;
        }

        if (!isQuoted)
            cells.Add(cell.ToString());
        return isQuoted;
    }
}

/// <summary>One line of a table.</summary>
/// <param name="Fault">why the line cannot be read; null for one that can</param>
internal readonly record struct CsvLine(int Number, string Text, DiagnosticKind? Fault)
{
    /// <summary>The lines of a text, counted from 1.</summary>
    public static IEnumerable<CsvLine> Of(TextReader text)
    {
        for (var number = 1; text.ReadLine() is { } line; number++)
            yield return new CsvLine(number, line, null);
    }
}

/// <summary>The cells of one record.</summary>
/// <param name="Line">the line it begins at, counted from 1</param>
/// <param name="Fault">why the cells mean nothing; null for a sound record</param>
internal sealed record CsvRecord(int Line, IReadOnlyList<string> Cells, DiagnosticKind? Fault);
