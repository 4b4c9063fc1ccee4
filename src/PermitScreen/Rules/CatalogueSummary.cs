namespace PermitScreen.Rules;

/// <summary>How much of a catalogue is encoded: counted from the items themselves.</summary>
internal sealed record CatalogueSummary(int Items, int Categories, int ReportBook, int ReportForm, int Registration)
{
    public static CatalogueSummary Of(Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return new CatalogueSummary(
            catalogue.Items.Count(i => i.Part is null),
            catalogue.Items.Select(i => i.Category.Zh).Distinct(StringComparer.Ordinal).Count(),
            With(Grade.ReportBook),
            With(Grade.ReportForm),
            With(Grade.Registration));

        int With(Grade grade) => catalogue.Items.Count(i => i.Part is null && i.Grades.ContainsKey(grade));
    }
}
