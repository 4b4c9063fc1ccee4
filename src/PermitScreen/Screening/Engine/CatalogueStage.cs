using System.Collections.Immutable;
using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Screening.Engine;

/// <summary>Grades the project by the catalogue in force on the day; the grade is then a fact like others, and rules may test it.</summary>
internal static class CatalogueStage
{
    public static void Run(FactSheet sheet, SlotWriter writer)
    {
        var rules = sheet.Rules;
        if (Array.Find(rules.Catalogues, c => c.IsHeldOn(sheet.AsOf)) is not { } catalogue || rules.GradeFact is not { } gradeFact)
            return;
        sheet.Catalogue = catalogue;
        sheet.CatalogueAssumptions = Granted(sheet, catalogue);
        var reading = catalogue.Read(sheet.Slots, sheet.CatalogueAssumptions);
        var grades = reading.Grades;
        for (var grade = Grade.NotManaged; grade <= Grade.ReportBook; grade++)
        {
            if (!grades.Contains(grade))
                writer.ImposeOptions(new Test(gradeFact, new OneOf([SnakeCase.Of(grade)])), false, rules.IndustryFact ?? gradeFact);
        }

        sheet.IsGraded = grades.IsKnown;
        if (grades.IsKnown && rules.ItemFact is { } itemFact && sheet.OriginOf(itemFact) == FactOrigin.Unknown)
            writer.Write(itemFact, new ManyValue([.. Deciding(reading, catalogue.Catalogue)]), FactOrigin.Derived);
    }

    /// <summary>The numbers of the items that ask for the grade of the whole, which is known.</summary>
    private static IEnumerable<string> Deciding(CatalogueReading reading, Catalogue catalogue) => reading.Applying
        .Where(i => i.Grades == reading.Grades)
        .Select(i => catalogue.Items[i.Index].Number)
        .Distinct();

    private static CatalogueAssumptions Granted(FactSheet sheet, CompiledCatalogue catalogue)
    {
        var vague = sheet.Stated.Where(g => g.Value is ManyValue { Perhaps.IsEmpty: false }).Select(g => g.Fact).ToImmutableArray();
        if (sheet.Strict)
            return new CatalogueAssumptions { Vague = vague };
        var codes = CodesOf(sheet, sheet.Rules.IndustryFact);
        var hasNumbers = !CodesOf(sheet, sheet.Rules.CatalogueItemsFact).IsEmpty;
        // Works of their own content are told by numbers, whatever the industry.
        var codesTellKind = !codes.IsEmpty && catalogue.IsGradedByOwnContent(sheet.Slots) == Truth.No
            && codes.All(c => catalogue.TellsKind(c, sheet.Slots));
        return new CatalogueAssumptions(NoOtherContent: true, NoOtherCodes: hasNumbers && codes.IsEmpty, NoOtherNumbers: codesTellKind && !hasNumbers) { Vague = vague };
    }

    private static ImmutableArray<string> CodesOf(FactSheet sheet, Fact? fact) =>
        fact is not null && sheet.ValueOf(fact) is ManyValue many ? many.Items : [];
}
