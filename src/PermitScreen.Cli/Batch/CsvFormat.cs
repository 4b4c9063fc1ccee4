using System.Buffers;
using PermitScreen.Rules;

namespace PermitScreen.Cli.Batch;

/// <summary>
/// A decision a row, for spreadsheets: the verdict, what it rests on, and what to ask next; of a table also the cells that were not
/// taken, and the columns that were not read, as they stand.
/// </summary>
/// <param name="kept">headings of the columns that are carried along; null when the input is no table</param>
internal sealed class CsvFormat(Language language, IReadOnlyList<string>? kept) : BatchFormat
{
    private const int FirstNeeds = 3;

    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create("\",\r\n");

    public override string Heading => string.Join(
        ',',
        "id,verdict,certain,best,worst,project,quantity,space,procedure,grade,rules,needs,error".Split(',').Concat(kept is null ? [] : [Unread, .. kept]).Select(Quote));

    private string Unread => language == Language.Zh ? "未读取的单元格" : "cells not read";

    protected override string Text(BatchResult result) =>
        string.Join(',', Cells(result).Concat(kept is null ? [] : [UnreadCells(result), .. result.Table ?? []]).Select(Quote));

    private string UnreadCells(BatchResult result) => result.Decision is null ? "" : string.Join("; ", result.Faults.Select(f => f.Message(language)));

    private IEnumerable<string> Cells(BatchResult result)
    {
        if (result.Decision is not { } decision)
            return [result.Id, .. Enumerable.Repeat("", 11), string.Join("; ", result.Faults.Select(f => f.ToString(language)))];
        return
        [
            result.Id,
            SnakeCase.Of(decision.Verdict),
            decision.IsCertain ? "true" : "false",
            SnakeCase.Of(decision.Range.Best),
            SnakeCase.Of(decision.Range.Worst),
            .. Enum.GetValues<Dimension>().Select(d => SnakeCase.Of(decision[d].Verdict)),
            decision.Classification.Grade is { } grade ? SnakeCase.Of(grade) : "",
            string.Join(' ', decision.Reasons.Where(r => r.State == RuleState.Fires).Select(r => r.Rule.Id)),
            string.Join(' ', decision.Needs.Take(FirstNeeds).Select(n => n.Fact?.Id ?? n.List!.Id)),
            "",
        ];
    }

    /// <summary>Spreadsheets run what begins like a formula; ids come from applicants.</summary>
    private static string Quote(string cell)
    {
        if (cell is ['=' or '+' or '-' or '@' or '\t', ..])
            cell = "'" + cell;
        return cell.AsSpan().ContainsAny(NeedQuotes) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
    }
}
