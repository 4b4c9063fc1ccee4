using System.Collections.Immutable;
using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Screening;

/// <summary>
/// What would settle the grade of a catalogue, in the order an applicant expects: which items they are (industry, then number), then what the catalogue
/// asks of the items that surely apply, in the order of its words, then content that may bring in others.
/// </summary>
internal sealed class GradeQuestions
{
    private readonly NeedFinder finder;
    private readonly CompiledCatalogue catalogue;
    private readonly FactSheet sheet;
    private readonly CatalogueAssumptions granted;
    private readonly List<Fact> kinds = [];
    private readonly List<Fact> scales = [];
    private readonly List<Fact> contents = [];

    private GradeQuestions(Decision decision, CompiledCatalogue catalogue, CatalogueAssumptions granted)
    {
        this.catalogue = catalogue;
        finder = new NeedFinder(decision);
        sheet = decision.Sheet;
        this.granted = granted;
    }

    public static ImmutableArray<Fact> Of(Decision decision, CompiledCatalogue catalogue, CatalogueAssumptions granted)
    {
        var questions = new GradeQuestions(decision, catalogue, granted);
        var surely = catalogue.GradeOf(decision.Sheet.Slots, granted).Lightest;
        foreach (var item in catalogue.OpenItems(decision.Sheet.Slots, granted))
            questions.Add(item, surely);
        // Until the industry is known, nobody can tell which of the other questions concern the project.
        return decision.Sheet.Rules.IndustryFact is { } industry && questions.kinds.Contains(industry)
            ? [industry, .. questions.scales.Distinct()]
            : [.. questions.kinds.Concat(questions.scales).Concat(questions.contents).Distinct()];
    }

    /// <summary>Whether an item applies is asked before what it asks.</summary>
    private void Add(int index, Grade surely)
    {
        var item = catalogue.Catalogue.Items[index];
        if (catalogue.Applies(index, sheet.Slots, granted) == Truth.Yes)
        {
            AddGrades(item, surely, scales);
            return;
        }

        var asked = new List<Fact>();
        if (item.ByCode is { } byCode && !granted.NoOtherCodes)
            finder.CollectOfCondition(byCode, asked);
        if (item.ByNumber is { } byNumber && asked.Count == 0 && !granted.NoOtherNumbers)
            finder.CollectOfCondition(byNumber, asked);
        kinds.AddRange(asked);
        if (asked.Count > 0)
            return;
        if (item.ByFeature is { } byFeature)
            finder.CollectOfCondition(byFeature, contents);
        else
            AddGrades(item, surely, contents);
    }

    /// <summary>Only what could make the project heavier than it surely is, down to the first grade that surely holds.</summary>
    private void AddGrades(CatalogueItem item, Grade surely, List<Fact> asked)
    {
        if (item.Excluded is { } excluded)
            finder.CollectOfCondition(excluded, asked);
        for (var grade = Grade.ReportBook; grade > surely; grade--)
        {
            if (!item.Grades.TryGetValue(grade, out var condition))
                continue;
            finder.CollectOfCondition(condition, asked);
            if (Proof.TruthOf(condition, sheet) == Truth.Yes)
                return;
        }
    }
}
