using System.Collections.Immutable;
using PermitScreen.Explaining;
using PermitScreen.Facts;
using PermitScreen.Quantities;
using PermitScreen.Tables.Columns;
using PermitScreen.Tables.Headings;

namespace PermitScreen.Tables.Writing;

/// <summary>
/// An empty table to fill in: the facts that most rules ask of applicants as headings, choices where a fact has them, and on a second sheet
/// every fact there is, whose headings may be added. Each heading is one that <see cref="Table"/> reads without a mapping file.
/// </summary>
/// <param name="ruleSet">whose vocabulary and rules it is for</param>
/// <param name="language">of the headings</param>
internal sealed class TableTemplate(RuleSet ruleSet, Language language)
{
    private const int MostTested = 30;
    private const int LongestRow = 1024;

    private static readonly string[] Always = [CoreFacts.Name, CoreFacts.Region, CoreFacts.Industry, CoreFacts.CatalogueItems, CoreFacts.Nature];

    private readonly ColumnMatcher matcher = new(ruleSet);

    private bool IsChinese => language == Language.Zh;

    /// <summary>The headings of the table.</summary>
    public ImmutableArray<string> Headings => [IsChinese ? "编号" : "id", .. Chosen().Select(HeadingOf), IsChinese ? "判定日期" : "as_of"];

    /// <summary>The table as comma-separated text: its headings.</summary>
    public string WriteCsv() => CsvText.Row(Headings) + "\n";

    /// <summary>The table as a workbook, with its choices and the list of all facts.</summary>
    public void WriteWorkbook(Stream stream)
    {
        using var workbook = new WorkbookWriter(stream);
        var chosen = Chosen();
        var lists = IsChinese ? "选项" : "choices";
        workbook.BeginSheet(IsChinese ? "填报" : "applications", [.. Headings.Select(heading => (heading, 18))]);
        var choices = chosen.Select((fact, i) => (Column: i + 1, Words: ChoicesOf(fact))).Where(column => column.Words.Length > 0).ToList();
        workbook.EndSheet([.. choices.Select((column, i) => (column.Column, $"{lists}!${WorkbookWriter.ColumnName(i)}$2:${WorkbookWriter.ColumnName(i)}${column.Words.Length + 1}"))]);

        string[] about = IsChinese ? ["表头", "填写内容", "问题", "说明", "事实"] : ["heading", "what it holds", "question", "help", "fact"];
        workbook.BeginSheet(IsChinese ? "可填事实" : "facts", [.. about.Zip([28, 40, 60, 60, 30])]);
        foreach (var fact in ruleSet.Vocabulary.Facts.Where(IsStated))
            workbook.Write(WorkbookRow.Of([HeadingOf(fact), HoldsOf(fact), fact.Question.In(language), fact.Help?.In(language), fact.Id]));

        workbook.BeginSheet(lists, [.. choices.Select(column => (HeadingOf(chosen[column.Column - 1]), 18))]);
        for (var row = 0; row < choices.Max(column => column.Words.Length); row++)
            workbook.Write(WorkbookRow.Of(choices.Select(column => column.Words.ElementAtOrDefault(row))));
    }

    /// <summary>Place and trade first, then what most rules test.</summary>
    private ImmutableArray<Fact> Chosen()
    {
        var first = Always.Select(id => ruleSet.Vocabulary[id]).OfType<Fact>().ToList();
        var tested = ruleSet.Rules.SelectMany(rule => rule.Condition.Facts).CountBy(fact => fact)
            .Where(pair => IsStated(pair.Key) && !first.Contains(pair.Key) && pair.Key.SettledBy == Settler.Applicant)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Index)
            .Take(MostTested)
            .Select(pair => pair.Key)
            .OrderBy(fact => fact.Index);
        return [.. first, .. tested];
    }

    private static bool IsStated(Fact fact) => fact.SettledBy is Settler.Applicant or Settler.Map;

    /// <summary>The label with its unit, where it is read as what it is; else the id, which always is.</summary>
    private string HeadingOf(Fact fact)
    {
        var label = fact.Label.In(language);
        var text = fact.Unit is { } unit && unit != Units.Plain ? IsChinese ? $"{label}（{unit.Symbol}）" : $"{label} ({unit.Symbol})" : label;
        var (name, written) = HeadingText.Parse(text);
        var match = matcher.Match(new Heading(0, "", name, written, HeadingText.Compact(text)));
        return match is { Score: >= ColumnMatcher.Certain, Role: ColumnRole.Fact } && match.Fact == fact ? text : fact.Id;
    }

    /// <summary>The words of a cell with one choice; a set takes several, so that it offers none.</summary>
    private ImmutableArray<string> ChoicesOf(Fact fact) => fact.Type switch
    {
        FactType.Boolean => IsChinese ? ["是", "否"] : ["yes", "no"],
        FactType.Enum => [.. fact.Options.Select(option => option.Label.In(language))],
        _ => [],
    };

    private string HoldsOf(Fact fact)
    {
        var holds = AnswerForm.Of(fact, language);
        return holds.Length <= LongestRow ? holds : holds[..LongestRow] + "…";
    }
}
