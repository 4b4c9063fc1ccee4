using System.Collections.Immutable;
using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Screening;

/// <summary>Grade of environmental assessment and the procedure that follows, as far as the facts tell.</summary>
/// <param name="Catalogue">the version of the catalogue that graded the project; null when the grade was only stated</param>
/// <param name="Items">numbers of the items that decide the grade</param>
/// <param name="Grade">null while open</param>
/// <param name="Range">the grades still possible, heaviest first; one when the grade is known, none when nothing is known of it</param>
/// <param name="ReducedTo">the grade one lower, when a rule simplifies it</param>
/// <param name="Procedure">approval, commitment, filing, exempt or none; null while open</param>
/// <param name="Because">the rules that changed grade or procedure</param>
/// <param name="TakenAsAbsent">items heavier than the grade that content could bring in of which nobody has said anything</param>
/// <param name="Needs">the facts that would settle the grade, most decisive first</param>
public sealed record Classification(
    Catalogue? Catalogue,
    ImmutableArray<string> Items,
    Grade? Grade,
    ImmutableArray<Grade> Range,
    Grade? ReducedTo,
    string? Procedure,
    ImmutableArray<Rule> Because,
    ImmutableArray<CatalogueItem> TakenAsAbsent,
    ImmutableArray<Fact> Needs)
{
    private static readonly Grade[] HeaviestFirst =
        [Rules.Grade.ReportBook, Rules.Grade.ReportForm, Rules.Grade.Registration, Rules.Grade.NotManaged];

    /// <summary>The items that decide the grade, with the catalogue's words.</summary>
    public IEnumerable<CatalogueItem> DecidingItems => Catalogue?.Items.Where(i => Items.Contains(i.Number)) ?? [];

    internal static Classification Of(Decision decision)
    {
        var sheet = decision.Sheet;
        if (sheet.Rules.GradeFact is not { } gradeFact)
            return new Classification(null, [], null, [], null, null, [], [], []);
        var range = PossibleGrades(sheet, gradeFact);
        Grade? grade = range is [var only] ? only : null;
        var items = sheet.Rules.ItemFact is { } itemFact && sheet.ValueOf(itemFact) is ManyValue many ? many.Items : [];
        var fired = decision.Reasons.Where(r => r.State == RuleState.Fires).Select(r => r.Rule).ToList();
        var simplify = fired.Where(r => r.Effect == Effect.Simplify).ToList();
        var reduced = simplify.Count > 0 ? OneLower(grade) : null;
        var (procedure, because) = ProcedureOf(reduced ?? grade, fired);
        return new Classification(
            sheet.Catalogue?.Catalogue,
            items,
            grade,
            range,
            reduced,
            procedure,
            [.. (reduced is null ? [] : simplify).Concat(because)],
            TakenAsAbsentIn(sheet, range),
            grade is null ? NeedFinder.OfGrade(decision) : []);
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

    private static (string? Procedure, IEnumerable<Rule> Because) ProcedureOf(Grade? grade, List<Rule> fired)
    {
        var commit = fired.Where(r => r.Effect == Effect.Commit).ToList();
        var exempt = fired.Where(r => r.Effect == Effect.Exempt).ToList();
        return grade switch
        {
            null => (null, []),
            Rules.Grade.NotManaged => ("none", exempt),
            Rules.Grade.Registration => exempt.Count > 0 ? ("exempt", exempt) : ("filing", []),
            _ => commit.Count > 0 ? ("commitment", commit) : ("approval", []),
        };
    }

    private static ImmutableArray<Grade> PossibleGrades(FactSheet sheet, Fact fact)
    {
        var slot = sheet.Slots[sheet.Rules.Layout[fact].Slot];
        return [.. HeaviestFirst.Where(g => (slot.No & FactLayout.OptionBit(fact, SnakeCase.Of(g))) == 0)];
    }
}
