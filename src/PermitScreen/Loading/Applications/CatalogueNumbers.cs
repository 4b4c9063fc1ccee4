using PermitScreen.Diagnostics;
using PermitScreen.Facts;

namespace PermitScreen.Loading.Applications;

/// <summary>A number that no version of the catalogue has would bring no item in, and so pass for a project that is not managed.</summary>
internal static class CatalogueNumbers
{
    public static bool AreKnown(GivenFact given, RuleSet ruleSet, DiagnosticList diagnostics)
    {
        if (given.Fact.Type != FactType.Item || given.Value is not ManyValue many || ruleSet.Catalogues.IsEmpty)
            return true;
        var numbers = ruleSet.Catalogues.SelectMany(c => c.Items).Select(i => i.Number).ToHashSet(StringComparer.Ordinal);
        var strangers = many.Items.Where(n => !numbers.Contains(n)).ToList();
        foreach (var number in strangers)
            diagnostics.AddUnknown(ApplicationFaults.UnknownCatalogueItem, given.Place, Nearest.Find(number, numbers), number);
        return strangers.Count == 0;
    }
}
