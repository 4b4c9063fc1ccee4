using System.Buffers;
using PermitScreen.Rules;

namespace PermitScreen.Cli.Batch;

/// <summary>A decision a row, for spreadsheets: the verdict, what it rests on, and what to ask next.</summary>
internal sealed class CsvFormat(Language language) : BatchFormat
{
    private const int FirstNeeds = 3;

    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create("\",\r\n");

    public override string Heading =>
        "id,verdict,certain,best,worst,project,quantity,space,procedure,grade,rules,needs,error";

    protected override string Text(BatchResult result) => string.Join(',', Cells(result).Select(Quote));

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
