using PermitScreen.Rules;

namespace PermitScreen.Screening.Engine;

/// <summary>A catalogue read for one project, once: the items that may apply, and what they may ask for.</summary>
/// <param name="Grades">the grades still possible for the whole: the heaviest of its items</param>
/// <param name="Items">the items that apply or may, in the order of the catalogue</param>
internal sealed record CatalogueReading(GradeSet Grades, List<ItemReading> Items)
{
    /// <summary>The items that surely apply.</summary>
    public IEnumerable<ItemReading> Applying => Items.Where(i => i.Applies == Truth.Yes);

    /// <summary>The items that may still make the grade of the whole heavier than it surely is.</summary>
    public IEnumerable<ItemReading> Open => Items.Where(i => i.Asks.Heaviest > Grades.Lightest);
}

/// <param name="Index">in the catalogue</param>
/// <param name="Applies">Yes or Unknown</param>
/// <param name="Grades">what it may ask for if it applies</param>
internal readonly record struct ItemReading(int Index, Truth Applies, GradeSet Grades)
{
    /// <summary>What it may ask for, given that it may not apply at all.</summary>
    public GradeSet Asks => Applies == Truth.Yes ? Grades : Grades.With(Grade.NotManaged);
}
