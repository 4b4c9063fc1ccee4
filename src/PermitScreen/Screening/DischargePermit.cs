using System.Collections.Immutable;
using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Screening;

/// <summary>Which discharge permit the finished project needs, as far as the facts tell: the heaviest that an item of the catalogue asks for.</summary>
public sealed record DischargePermit
{
    /// <summary>The version of the catalogue in force on the day; null when none is held for it.</summary>
    public Catalogue? Catalogue { get; init; }

    /// <summary>The items that apply and ask for something, in the order of the catalogue; general processes (锅炉, 工业炉窑 …) stand at the end.</summary>
    public required ImmutableArray<PermitItem> Items { get; init; }

    /// <summary>The category of the whole; null while open.</summary>
    public PermitCategory? Category { get; init; }

    /// <summary>The categories still possible, heaviest first; none when no catalogue is held.</summary>
    public required ImmutableArray<PermitCategory> Range { get; init; }

    /// <summary>Items heavier than the category that content could bring in of which nobody has said anything.</summary>
    public required ImmutableArray<CatalogueItem> TakenAsAbsent { get; init; }

    /// <summary>The facts that would settle the category, in the order in which they are asked.</summary>
    public required ImmutableArray<Fact> Needs { get; init; }

    internal static DischargePermit Of(Decision decision)
    {
        var sheet = decision.Sheet;
        if (Array.Find(sheet.Rules.PermitCatalogues, c => c.IsHeldOn(sheet.AsOf)) is not { } catalogue)
            return new DischargePermit { Items = [], Range = [], TakenAsAbsent = [], Needs = [] };
        var granted = GrantedTo(sheet);
        var reading = catalogue.Read(sheet.Slots, granted);
        var grades = reading.Grades;
        return new DischargePermit
        {
            Catalogue = catalogue.Catalogue,
            Category = grades.IsKnown ? grades.Heaviest.AsPermit() : null,
            Range = Categories(grades),
            Items = [.. ItemsOf(catalogue.Catalogue, reading)],
            TakenAsAbsent = [.. catalogue.ItemsTakenAsAbsent(sheet.Slots, granted, grades.Heaviest)],
            Needs = grades.IsKnown ? [] : GradeQuestions.Of(decision, catalogue, reading, granted),
        };
    }

    /// <summary>An industry is the only way in: who names a trade has named all there is, and what nobody mentioned is not there.</summary>
    internal static CatalogueAssumptions GrantedTo(FactSheet sheet) =>
        sheet.Strict ? default : new CatalogueAssumptions(NoOtherContent: true, NoOtherCodes: false, NoOtherNumbers: false);

    private static IEnumerable<PermitItem> ItemsOf(Catalogue catalogue, CatalogueReading reading) =>
        from applying in reading.Applying
        where applying.Grades != GradeSet.Exactly(Grade.NotManaged)
        select new PermitItem(catalogue.Items[applying.Index], Categories(applying.Grades), reading.Grades.IsKnown && applying.Grades == reading.Grades);

    private static ImmutableArray<PermitCategory> Categories(GradeSet grades) => [.. grades.ToArray().Select(g => g.AsPermit())];
}

/// <summary>An item of the catalogue of discharge permits that applies to a project.</summary>
/// <param name="Item">the item</param>
/// <param name="Categories">what it may still ask for, heaviest first; one when that is known</param>
/// <param name="Decides">it asks for the category of the whole</param>
public sealed record PermitItem(CatalogueItem Item, ImmutableArray<PermitCategory> Categories, bool Decides);
