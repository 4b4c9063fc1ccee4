using System.Collections.Immutable;
using PermitScreen.Facts;

namespace PermitScreen.Explaining;

/// <summary>What to know before relying on a decision as a whole; the cautions of single rules stand with the rules.</summary>
internal static class DecisionCautions
{
    public static ImmutableArray<Caution> Of(Decision decision) =>
        [.. OfDay(decision), .. OfPlace(decision), .. OfFacts(decision)];

    private static IEnumerable<Caution> OfDay(Decision decision)
    {
        foreach (var pack in decision.Sheet.NotHeld)
            yield return Caution.Make(CautionKind.DayNotHeld, (w, l) => w.DayNotHeld(pack.Title.In(l), Dates.Format(decision.AsOf)));
        if (decision.Classification.Catalogue is null && !decision.RuleSet.Catalogues.IsEmpty)
            yield return Caution.Make(CautionKind.CatalogueNotHeld, (w, _) => w.CatalogueNotHeld(Dates.Format(decision.AsOf)));
    }

    private static IEnumerable<Caution> OfPlace(Decision decision)
    {
        if (Coverage.Of(decision).LacksLocalRules)
            yield return Caution.Make(CautionKind.NoLocalRules, (w, _) => w.NoLocalRules);
    }

    private static IEnumerable<Caution> OfFacts(Decision decision)
    {
        foreach (var given in decision.Application.Facts.Concat(decision.Application.Things.SelectMany(t => t.Facts)))
        {
            foreach (var (word, entry) in given.Readings)
                yield return Caution.Make(CautionKind.ReadAsTrade, (w, l) => w.ReadAsTrade(new FactText(decision.RuleSet, l).Label(given.Fact), word, $"{entry.Code} {entry.Name}"));
            if (IsUnusual(given))
                yield return Unusual(given, decision);
            else if (given.Value is ManyValue { Items.IsEmpty: false } && !decision.Sheet.Concerns(given.Fact))
                yield return Caution.Make(CautionKind.ListOfOthers, (w, l) => w.ListOfOthers(new FactText(decision.RuleSet, l).Label(given.Fact)));
        }
    }

    private static bool IsUnusual(GivenFact given) =>
        given is { Fact.Usual: { } usual, Value: NumberValue number } && !usual.Contains(number.Value);

    private static Caution Unusual(GivenFact given, Decision decision) => Caution.Make(CautionKind.UnusualValue, (wording, language) =>
    {
        var facts = new FactText(decision.RuleSet, language);
        return wording.UnusualValue($"{facts.Label(given.Fact)} {facts.Value(given.Fact, given.Value)}", facts.Bounds(given.Fact, given.Fact.Usual!));
    });
}
