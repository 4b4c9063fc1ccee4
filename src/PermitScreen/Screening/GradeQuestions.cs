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
    private readonly QuestionFinder finder;
    private readonly CompiledCatalogue catalogue;
    private readonly FactSheet sheet;
    private readonly CatalogueAssumptions granted;
    private readonly List<Fact> kinds = [];
    private readonly List<Fact> scales = [];
    private readonly List<Fact> contents = [];

    private GradeQuestions(Decision decision, CompiledCatalogue catalogue, CatalogueAssumptions granted)
    {
        this.catalogue = catalogue;
        finder = decision.Questions;
        sheet = decision.Sheet;
        this.granted = granted;
    }

    public static ImmutableArray<Fact> Of(Decision decision, CompiledCatalogue catalogue, CatalogueReading reading, CatalogueAssumptions granted)
    {
        var questions = new GradeQuestions(decision, catalogue, granted);
        foreach (var item in reading.Open)
            questions.Add(item, reading.Grades.Lightest);
        // Until the industry is known, nobody can tell which of the other questions concern the project.
        return decision.Sheet.Rules.IndustryFact is { } industry && questions.kinds.Contains(industry)
            ? [industry, .. questions.scales.Distinct()]
            : [.. questions.kinds.Concat(questions.scales).Concat(questions.contents).Distinct()];
    }

    /// <summary>Whether an item applies is asked before what it asks.</summary>
    private void Add(ItemReading open, Grade surely)
    {
        var (item, compiled) = (catalogue.Catalogue.Items[open.Index], catalogue[open.Index]);
        if (open.Applies == Truth.Yes)
        {
            AddGrades(item, compiled, surely, scales);
            return;
        }

        var asked = new List<Fact>();
        if (!granted.NoOtherCodes)
            Collect(item.ByCode, compiled.ByCode, asked);
        if (asked.Count == 0 && !granted.NoOtherNumbers)
            Collect(item.ByNumber, compiled.ByNumber, asked);
        kinds.AddRange(asked);
        if (asked.Count > 0)
            return;
        if (item.FeatureInQuestion is not null)
            Collect(item.FeatureInQuestion, compiled.FeatureInQuestion, contents);
        else
            AddGrades(item, compiled, surely, contents);
    }

    /// <summary>Only what could make the project heavier than it surely is, down to the first grade that surely holds.</summary>
    private void AddGrades(CatalogueItem item, CompiledItem compiled, Grade surely, List<Fact> asked)
    {
        Collect(item.Excluded, compiled.Excluded, asked);
        for (var grade = Grade.ReportBook; grade > surely; grade--)
        {
            if (compiled.Start(grade) is not { } start)
                continue;
            Collect(item.Grades[grade], start, asked);
            if (sheet.Rules.Program.IsCertain(start, sheet.Slots))
                return;
        }
    }

    private void Collect(Condition? condition, int? start, List<Fact> asked)
    {
        if (condition is not null)
            finder.CollectOf(condition, start!.Value, asked);
    }
}
