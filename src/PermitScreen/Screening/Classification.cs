using System.Collections.Immutable;
using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Screening;

/// <summary>Grade of environmental assessment and the procedure that follows, as far as the facts tell.</summary>
public sealed record Classification
{
    /// <summary>The version of the catalogue that graded the project; null when the grade was only stated.</summary>
    public Catalogue? Catalogue { get; init; }

    /// <summary>The items that apply, in the order of the catalogue: those that decide the grade and those below them.</summary>
    public required ImmutableArray<ClassifiedItem> Items { get; init; }

    /// <summary>The grade of the whole; null while open.</summary>
    public Grade? Grade { get; init; }

    /// <summary>The grades still possible, heaviest first; one when the grade is known, none when nothing is known of it.</summary>
    public required ImmutableArray<Grade> Range { get; init; }

    /// <summary>The grade one lower, when a rule simplifies it.</summary>
    public Grade? ReducedTo { get; init; }

    /// <summary>The rules that may yet change the grade, such as lists of the place that are not at hand; while there is one the grade is not certain.</summary>
    public required ImmutableArray<Rule> MayChange { get; init; }

    /// <summary>What follows from grade and rules; null while open, such as while a list that exempts is not at hand.</summary>
    public Procedure? Procedure { get; init; }

    /// <summary>The rules that changed grade or procedure.</summary>
    public required ImmutableArray<Rule> Because { get; init; }

    /// <summary>Items heavier than the grade that content could bring in of which nobody has said anything.</summary>
    public required ImmutableArray<CatalogueItem> TakenAsAbsent { get; init; }

    /// <summary>The facts that would settle the grade, in the order in which they are asked.</summary>
    public required ImmutableArray<Fact> Needs { get; init; }

    /// <summary>The items that ask for the grade of the whole.</summary>
    public IEnumerable<ClassifiedItem> DecidingItems => Items.Where(i => i.Decides);

    internal static Classification Of(Decision decision)
    {
        var sheet = decision.Sheet;
        if (sheet.Rules.GradeFact is not { } gradeFact)
            return new Classification { Items = [], Range = [], MayChange = [], Because = [], TakenAsAbsent = [], Needs = [] };
        var range = PossibleGrades(sheet, gradeFact);
        var reading = sheet.Catalogue?.Read(sheet.Slots, sheet.CatalogueAssumptions);
        Grade? grade = range is [var only] ? only : null;
        return Following(decision, grade, new Classification
        {
            Catalogue = sheet.Catalogue?.Catalogue,
            Items = [.. ItemsOf(sheet, reading, grade)],
            Grade = grade,
            Range = range,
            MayChange = [],
            Because = [],
            TakenAsAbsent = TakenAsAbsentIn(sheet, range),
            Needs = grade is null && sheet.Catalogue is { } graded ? GradeQuestions.Of(decision, graded, reading!, sheet.CatalogueAssumptions) : [],
        });
    }

    /// <summary>What the rules make of a grade.</summary>
    internal static Classification Following(Decision decision, Grade? grade, Classification known)
    {
        var fired = decision.Reasons.Where(r => r.State == RuleState.Fires).Select(r => r.Rule).ToList();
        var simplify = fired.Where(r => r.Effect == Effect.Simplify).ToList();
        var reduced = simplify.Count > 0 ? OneLower(grade) : null;
        var mayBeExempt = decision.Reasons.Any(r => r.State == RuleState.Undetermined && r.Effect == Effect.Exempt);
        var (procedure, because) = ProcedureOf(reduced ?? grade, fired, mayBeExempt);
        return known with
        {
            ReducedTo = reduced,
            MayChange = [.. decision.Reasons.Where(r => r.State == RuleState.Undetermined && r.Effect.MayChangeGrade()).Select(r => r.Rule).Concat(fired.Where(r => r.Effect == Effect.Regrade))],
            Procedure = procedure,
            Because = [.. (reduced is null ? [] : simplify).Concat(because)],
        };
    }

    /// <summary>What applies by code, number or content, and what the applicant says the authority decided.</summary>
    private static IEnumerable<ClassifiedItem> ItemsOf(FactSheet sheet, CatalogueReading? reading, Grade? grade)
    {
        if (sheet.Catalogue is not { } catalogue)
            return [];
        var stated = sheet.Rules.ItemFact is { } itemFact && sheet.GivenOf(itemFact) is { Value: ManyValue many } ? many.Items : [];
        var items = catalogue.Catalogue.Items;
        var applying = reading!.Applying.Select(i => (i.Index, i.Grades));
        var found = stated.IsEmpty
            ? applying
            : applying.Concat(Enumerable.Range(0, items.Length).Where(i => stated.Contains(items[i].Number)).Select(i => (Index: i, Grades: default(GradeSet))))
                .DistinctBy(i => i.Index).OrderBy(i => i.Index);
        return found.Select(i => Classified(items[i.Index], i.Grades));

        ClassifiedItem Classified(CatalogueItem item, GradeSet grades) => new(
            item, grades.ToArray(), stated.IsEmpty ? grade is { } known && grades == GradeSet.Exactly(known) : stated.Contains(item.Number));
    }

    private static ImmutableArray<CatalogueItem> TakenAsAbsentIn(FactSheet sheet, ImmutableArray<Grade> range) =>
        sheet.Catalogue is { } catalogue && !range.IsEmpty
            ? [.. catalogue.ItemsTakenAsAbsent(sheet.Slots, sheet.CatalogueAssumptions, range[0])]
            : [];

    private static Grade? OneLower(Grade? grade) => grade switch
    {
        Rules.Grade.ReportBook => Rules.Grade.ReportForm,
        Rules.Grade.ReportForm => Rules.Grade.Registration,
        _ => null,
    };

    private static (Procedure? Procedure, IEnumerable<Rule> Because) ProcedureOf(Grade? grade, List<Rule> fired, bool mayBeExempt)
    {
        var commit = fired.Where(r => r.Effect == Effect.Commit).ToList();
        var exempt = fired.Where(r => r.Effect == Effect.Exempt).ToList();
        return grade switch
        {
            null => (null, []),
            Rules.Grade.NotManaged => (Rules.Procedure.None, exempt),
            Rules.Grade.Registration => exempt.Count > 0 ? (Rules.Procedure.Exempt, exempt) : (mayBeExempt ? null : Rules.Procedure.Filing, []),
            _ => commit.Count > 0 ? (Rules.Procedure.Commitment, commit) : (Rules.Procedure.Approval, []),
        };
    }

    private static ImmutableArray<Grade> PossibleGrades(FactSheet sheet, Fact fact)
    {
        var slot = sheet.Slots[sheet.Rules.Layout[fact].Slot];
        return GradeSet.Of(Enum.GetValues<Grade>().Where(g => (slot.No & FactLayout.OptionBit(fact, SnakeCase.Of(g))) == 0)).ToArray();
    }
}
