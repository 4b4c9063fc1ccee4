using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Loading.Applications;

/// <summary>
/// The numbers of catalogue items, however they are written. One that no version of the catalogue has would bring no item in, and so pass for
/// a project that is not managed.
/// </summary>
internal static class CatalogueNumbers
{
    /// <summary>The fact with bare numbers, or null after a diagnostic.</summary>
    public static GivenFact? Read(GivenFact given, RuleSet ruleSet, DiagnosticList diagnostics)
    {
        if (given.Fact.Type != FactType.Item || given.Value is not ManyValue many || ruleSet.Catalogues.IsEmpty)
            return given;
        var numbers = ruleSet.Catalogues.SelectMany(c => c.Items).Select(i => i.Number).ToHashSet(StringComparer.Ordinal);
        if (many.Items.All(numbers.Contains))
            return given;
        var items = ruleSet.Catalogues.Where(c => c.Kind == CatalogueKind.Assessment).SelectMany(c => c.Items).ToList();
        if (CatalogueNumberText.Read(given.Text, items) is { } single)
            return given with { Value = many with { Items = [single] } };
        var read = many.Items.Select(text => (Text: text, Number: numbers.Contains(text) ? text : CatalogueNumberText.Read(text, items))).ToList();
        foreach (var (text, _) in read.Where(r => r.Number is null))
            diagnostics.AddUnknown(ApplicationFaults.UnknownCatalogueItem, given.Place, Nearest.Find(text, numbers), text);
        return read.TrueForAll(r => r.Number is not null)
            ? given with { Value = many with { Items = [.. read.Select(r => r.Number!).Distinct(StringComparer.Ordinal)] } }
            : null;
    }
}
