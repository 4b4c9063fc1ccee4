using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.Screening;

namespace PermitScreen.Explaining;

/// <summary>Puts the classification into words: grade, items, what the grade rests on.</summary>
internal sealed class ClassificationReport(Decision decision, FactText facts)
{
    /// <summary>Questions named beside an open grade; the full list stands in the JSON.</summary>
    private const int NamedNeeds = 4;

    private readonly Classification classification = decision.Classification;
    private readonly Wording wording = facts.Wording;

    /// <summary>The grade, or those still possible, then the items, those that decide it first.</summary>
    public IEnumerable<string> AnswerLines()
    {
        yield return GradeLine() ?? (IsHeld ? wording.GradeNotKnown : wording.GradeNotHeld);
        foreach (var classified in classification.Items.OrderBy(i => i.Decides ? 0 : 1))
            yield return wording.ItemNumber(ItemLine(classified));
    }

    /// <summary>What the grade rests on.</summary>
    public IEnumerable<LabelledText> Lines()
    {
        if (MayChange() is { } open)
            yield return new(wording.MayChangeLabel, open);
        if (!classification.TakenAsAbsent.IsEmpty)
        {
            var items = classification.TakenAsAbsent.Select(i => $"{i.Number} {i.Name.In(facts.Language)}").Distinct();
            yield return new(wording.TakenAsAbsentLabel, wording.TakenAsAbsent(wording.Join([.. items])));
        }
    }

    /// <summary>The grade stands beside an item that does not decide: <c>99 陆地矿产资源地质勘查（报告表）</c>.</summary>
    private string ItemLine(ClassifiedItem classified)
    {
        var item = classified.Item;
        var name = $"{item.Number} {item.Name.In(facts.Language)}{(item.Part is { } part ? wording.Semicolon + part.In(facts.Language) : "")}";
        return classified.Decides || classification.Grade is null
            ? name
            : wording.Bracketed(name, wording.Join(classified.Grades.Select(NameOf)));
    }

    /// <summary>The documents of the rules that may yet change the grade; null when there is none.</summary>
    public string? MayChange() => classification.MayChange.IsEmpty
        ? null
        : wording.MayChange(string.Join(wording.Semicolon, classification.MayChange.SelectMany(r => Citation.Of(r, facts.Language)).Select(WithSentence).Distinct()));

    private string WithSentence(Citation citation) => $"{citation.ToText(facts.Language)} {wording.Quoted(citation.Locator)}";

    /// <summary>The label the vocabulary gives a grade.</summary>
    public string NameOf(Grade grade) =>
        decision.RuleSet.Vocabulary[CoreFacts.ClassificationGrade] is { } fact ? facts.Option(fact, SnakeCase.Of(grade)) : SnakeCase.Of(grade);

    /// <summary>There is a catalogue of that day, or the rules classify nothing at all.</summary>
    private bool IsHeld => classification.Catalogue is not null || decision.RuleSet.Catalogues.IsEmpty;

    private string Marked(string grade) => classification.MayChange.IsEmpty ? grade : wording.Bracketed(grade, wording.NotFinal);

    private string? GradeLine()
    {
        if (classification.Grade is { } grade)
            return Marked(classification.ReducedTo is { } reduced ? wording.GradeReduced(NameOf(grade), NameOf(reduced)) : NameOf(grade));
        if (classification.Range.IsEmpty || classification.Range.Length == Enum.GetValues<Grade>().Length)
            return null;
        var missing = wording.Join(classification.Needs.Take(NamedNeeds).Select(facts.Label));
        return wording.GradeOpen(wording.Is([.. classification.Range.Select(NameOf)], false), missing);
    }
}
