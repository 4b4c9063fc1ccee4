namespace PermitScreen.Cli.Batch;

/// <summary>
/// A decision as a row for officers, in words. Of a table the cells that were not taken follow, and the columns that were not read, as they
/// stand.
/// </summary>
/// <param name="kept">headings of the columns that are carried along; null when the input is no table</param>
internal sealed class DecisionColumns(Language language, IReadOnlyList<string>? kept)
{
    private static readonly Bilingual Id = new("编号", "id");
    private static readonly Bilingual Verdict = new("结论", "verdict");
    private static readonly Bilingual Grounds = new("主要理由", "grounds");
    private static readonly Bilingual NotRead = new("未读取的单元格", "cells not read");

    private static readonly (Bilingual Heading, int Width, Func<DecisionWords, string> Text)[] OfDecision =
    [
        (new("项目名称", "title"), 28, words => words.Title),
        (new("建设地点", "region"), 24, words => words.Place),
        (new("判定日期", "as of"), 12, words => words.AsOf),
        (new("名录项目", "catalogue item"), 24, words => words.Items),
        (new("环评类别", "EIA grade"), 16, words => words.Grade),
        (new("排污许可", "discharge permit"), 16, words => words.Permit),
        (Verdict, 10, words => words.Verdict),
        (new("确定程度", "certainty"), 20, words => words.Certainty),
        (Grounds, 60, words => words.Grounds),
        (new("待补充", "open points"), 50, words => words.Needs),
        (new("注意事项", "cautions"), 40, words => words.Cautions),
        (new("规则集", "rule set"), 20, words => words.RuleSet),
    ];

    /// <summary>The headings, with widths in characters.</summary>
    public IReadOnlyList<(string Heading, int Width)> Headings =>
    [
        (Id.In(language), 14),
        .. OfDecision.Select(column => (column.Heading.In(language), column.Width)),
        .. kept is null ? [] : kept.Select(heading => (Told(heading), 16)).Prepend((NotRead.In(language), 30)),
    ];

    /// <summary>What the table says of the grade stands beside ours, and is told from it.</summary>
    private string Told(string heading) =>
        OfDecision.Any(column => column.Heading.In(language) == heading) || heading == Id.In(language) ? new Bilingual($"{heading}（原表）", $"{heading} (of the table)").In(language) : heading;

    /// <summary>The cells below them. Of what could not be decided the verdict says so, and the grounds are its faults.</summary>
    public IEnumerable<string> Cells(BatchResult result)
    {
        IEnumerable<string> cells = result.Decision is { } decision ? Decided(decision) : Refused(result);
        return cells.Prepend(result.Id).Concat(kept is null ? [] : Carried(result));
    }

    private IEnumerable<string> Decided(Decision decision)
    {
        var words = new DecisionWords(decision, language);
        return OfDecision.Select(column => column.Text(words));
    }

    private IEnumerable<string> Refused(BatchResult result) => OfDecision.Select(column =>
        column.Heading == Verdict ? Outcomes.NameOf(Outcome.Error).In(language)
        : column.Heading == Grounds ? string.Join("; ", result.Faults.Select(f => f.ToString(language)))
        : "");

    private IEnumerable<string> Carried(BatchResult result)
    {
        var notRead = result.Decision is null ? "" : string.Join("; ", result.Faults.Select(f => f.Message(language)));
        return (result.Table ?? []).Prepend(notRead);
    }
}
