using System.Collections.Immutable;
using NodaTime;
using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Testing;

/// <summary>
/// Runs the cases of a catalogue, strictly: they are about the words of an item, not about what may be assumed. The item's first code, or
/// its number when it has none, is filled in unless a case says otherwise.
/// </summary>
internal sealed class ItemCases(Screener screener)
{
    /// <summary>Every case of every item, in the order of the catalogues.</summary>
    public IEnumerable<CaseOutcome> RunAll() =>
        screener.Compiled.Catalogues.Concat(screener.Compiled.PermitCatalogues).SelectMany(c => c.Catalogue.Items.SelectMany((item, index) => Run(c, item, index)));

    private IEnumerable<CaseOutcome> Run(CompiledCatalogue catalogue, CatalogueItem item, int index)
    {
        foreach (var example in item.Cases)
        {
            var asOf = example.AsOf ?? LocalDate.Max(catalogue.Catalogue.InForce.SurelyFrom, CaseRunner.EarliestDay);
            var application = new Application { Id = example.Name, Facts = [.. example.Given, .. Defaults(item, example)] };
            var sheet = FactBinder.Bind(screener.Compiled, application, asOf, strict: true);
            yield return new CaseOutcome(
                "catalogue",
                item.Number,
                example.Name,
                example.Place,
                Names(catalogue.Catalogue.Kind, GradeSet.Of(example.Expected)),
                Names(catalogue.Catalogue.Kind, catalogue.GradeOf(index, sheet.Slots, sheet.CatalogueAssumptions)),
                CaseOutcome.ProblemOf(sheet));
        }
    }

    private static string Names(CatalogueKind kind, GradeSet grades) => string.Join(", ", grades.ToArray().Select(g => kind.WordOf(g)));

    private IEnumerable<GivenFact> Defaults(CatalogueItem item, CatalogueCase example)
    {
        var mentioned = example.Given.Select(g => g.Fact.Id).Concat(example.ExplicitlyUnknown).ToHashSet(StringComparer.Ordinal);
        var namesNone = !mentioned.Contains(CoreFacts.Industry) && !mentioned.Contains(CoreFacts.CatalogueItems);
        // Article 4 is about projects, not about items: whom the industry tells is taken to touch the main works.
        var isByIndustry = mentioned.Contains(CoreFacts.Industry) || (namesNone && !item.Industries.IsEmpty);
        if (isByIndustry && !mentioned.Contains(CoreFacts.AncillaryOnly) && screener.RuleSet.Vocabulary[CoreFacts.AncillaryOnly] is { } ancillary)
            yield return new GivenFact(ancillary, new BooleanValue(false), "", item.Place);
        if (!namesNone || item is { Industries: [], ByNumber: null })
            yield break;
        var (fact, value) = item.Industries is [var code, ..] ? (CoreFacts.Industry, code) : (CoreFacts.CatalogueItems, item.Number);
        yield return new GivenFact(screener.RuleSet.Vocabulary[fact]!, new ManyValue(ImmutableArray.Create(value)), "", item.Place);
    }
}
