namespace PermitScreen.Rules;

/// <summary>How much of a catalogue is encoded: counted from the items themselves.</summary>
/// <param name="With">how many items ask for the rank at all</param>
internal sealed record CatalogueSummary(int Items, int Categories, IReadOnlyDictionary<Grade, int> With)
{
    public static CatalogueSummary Of(Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return new CatalogueSummary(
            catalogue.Items.Count(i => i.Part is null),
            catalogue.Items.Select(i => i.Category.Zh).Distinct(StringComparer.Ordinal).Count(),
            CatalogueRanks.Asked.ToDictionary(rank => rank, rank => catalogue.Items.Count(i => i.Part is null && i.Grades.ContainsKey(rank))));
    }
}
