using System.Collections.Immutable;
using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Screening;

/// <summary>Grades the project by the catalogue in force on the day; the grade is then a fact like others, and rules may test it.</summary>
internal static class CatalogueStage
{
    public static void Run(FactSheet sheet, SlotWriter writer)
    {
        var rules = sheet.Rules;
        if (Array.Find(rules.Catalogues, c => c.Catalogue.InForce.Contains(sheet.AsOf) == Truth.Yes) is not { } catalogue
            || rules.GradeFact is not { } gradeFact)
        {
            return;
        }

        sheet.Catalogue = catalogue;
        sheet.CatalogueAssumptions = Granted(sheet, catalogue.Catalogue);
        var range = catalogue.GradeOf(sheet.Slots, sheet.CatalogueAssumptions);
        for (var grade = Grade.NotManaged; grade <= Grade.ReportBook; grade++)
        {
            if (grade < range.Best || grade > range.Worst)
                writer.ImposeOptions(new Test(gradeFact, new OneOf([SnakeCase.Of(grade)])), false, rules.IndustryFact ?? gradeFact);
        }

        sheet.IsGraded = range.IsKnown;
        if (range.IsKnown && rules.ItemFact is { } itemFact && sheet.OriginOf(itemFact) == FactOrigin.Unknown)
            writer.Write(itemFact, new ManyValue([.. catalogue.DecidingItems(sheet.Slots, sheet.CatalogueAssumptions, range.Best).Select(i => i.Number)]), FactOrigin.Derived);
    }

    private static CatalogueAssumptions Granted(FactSheet sheet, Catalogue catalogue)
    {
        if (sheet.Strict)
            return default;
        var codes = CodesOf(sheet, sheet.Rules.IndustryFact);
        var hasNumbers = !CodesOf(sheet, sheet.Rules.CatalogueItemsFact).IsEmpty;
        var codesTellKind = !codes.IsEmpty && codes.All(c => CodePrefix.Match(c, catalogue.WorksCodes) == Truth.No);
        return new CatalogueAssumptions(NoOtherContent: true, NoOtherCodes: hasNumbers && codes.IsEmpty, NoOtherNumbers: codesTellKind && !hasNumbers);
    }

    private static ImmutableArray<string> CodesOf(FactSheet sheet, Fact? fact) =>
        fact is not null && sheet.ValueOf(fact) is ManyValue many ? many.Items : [];
}
