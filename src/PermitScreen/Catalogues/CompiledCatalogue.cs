using PermitScreen.Conditions;
using PermitScreen.Screening;

namespace PermitScreen.Catalogues;

/// <summary>A catalogue ready to grade fact sheets.</summary>
internal sealed class CompiledCatalogue
{
    private readonly CompiledItem[] items;
    private readonly ConditionProgram program;

    public CompiledCatalogue(Catalogue catalogue, ConditionProgram program)
    {
        Catalogue = catalogue;
        this.program = program;
        items =
        [
            .. catalogue.Items.Select(item => new CompiledItem(
                program.Add(item.Applies),
                Start(item, Grade.ReportBook),
                Start(item, Grade.ReportForm),
                Start(item, Grade.Registration))),
        ];
    }

    public Catalogue Catalogue { get; }

    /// <summary>The grade of the whole project: the heaviest of its items.</summary>
    public GradeRange GradeOf(Slot[] slots)
    {
        var range = GradeRange.Exactly(Grade.NotManaged);
        for (var i = 0; i < items.Length; i++)
            range = range.And(GradeOf(i, slots));
        return range;
    }

    /// <summary>The items that surely apply and ask for the grade of the whole.</summary>
    public IEnumerable<CatalogueItem> DecidingItems(Slot[] slots, Grade grade)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (Applies(i, slots) == Truth.Yes && GradeOf(i, slots) == GradeRange.Exactly(grade))
                yield return Catalogue.Items[i];
        }
    }

    /// <summary>The items that may still make the grade of the whole heavier than it surely is.</summary>
    public IEnumerable<CatalogueItem> OpenItems(Slot[] slots)
    {
        var best = GradeOf(slots).Best;
        for (var i = 0; i < items.Length; i++)
        {
            if (GradeOf(i, slots).Worst > best)
                yield return Catalogue.Items[i];
        }
    }

    public Truth Applies(int item, Slot[] slots) => program.Evaluate(items[item].Applies, slots);

    /// <summary>What one item asks for, given that it may not apply at all.</summary>
    public GradeRange GradeOf(int item, Slot[] slots)
    {
        var compiled = items[item];
        if (!program.IsPossible(compiled.Applies, slots))
            return GradeRange.Exactly(Grade.NotManaged);
        var grade = GradeWithin(compiled, slots);
        return program.IsCertain(compiled.Applies, slots) ? grade : grade with { Best = Grade.NotManaged };
    }

    /// <summary>
    /// From the heaviest grade down: the first that may hold is the worst; the first that surely holds is the best, because the lighter
    /// ones only take what the heavier left.
    /// </summary>
    private GradeRange GradeWithin(in CompiledItem item, Slot[] slots)
    {
        Grade? worst = null;
        foreach (var (grade, start) in item.Grades)
        {
            if (start is not { } condition || !program.IsPossible(condition, slots))
                continue;
            worst ??= grade;
            if (program.IsCertain(condition, slots))
                return new GradeRange(grade, worst.Value);
        }

        return new GradeRange(Grade.NotManaged, worst ?? Grade.NotManaged);
    }

    private int? Start(CatalogueItem item, Grade grade) =>
        item.Grades.TryGetValue(grade, out var condition) ? program.Add(condition) : null;

    private readonly record struct CompiledItem(int Applies, int? Book, int? Form, int? Registration)
    {
        public ReadOnlySpan<(Grade Grade, int? Start)> Grades =>
            new[] { (Grade.ReportBook, Book), (Grade.ReportForm, Form), (Grade.Registration, Registration) };
    }
}
