using System.Collections.Immutable;
using PermitScreen.Facts;
using PermitScreen.Quantities;
using PermitScreen.RulesEngine.Export;
using PermitScreen.Screening.Engine;

namespace PermitScreen.RulesEngine.Tests;

/// <summary>What our own engine knows after binding, as the input of the exported rules.</summary>
internal static class BoundFacts
{
    public static KnownFacts Of(FactSheet sheet)
    {
        var facts = new KnownFacts();
        foreach (var fact in sheet.Rules.Vocabulary.Facts.Where(f => f.Type != FactType.Text))
            Write(facts[fact.Id], fact, sheet);
        return facts;
    }

    private static void Write(KnownFact known, Fact fact, FactSheet sheet)
    {
        known.Applies = sheet.OriginOf(fact) != FactOrigin.NotApplicable;
        var place = sheet.Rules.Layout[fact];
        if (place.Thresholds is { } thresholds)
            WriteNumber(known, sheet.Slots[place.Slot], thresholds.Exact);
        else if (ExpressionText.IsOfCodes(fact))
            WriteCodes(known, fact, sheet);
        else
            WriteOptions(known, fact, sheet, place.IsTwofold);
    }

    private static void WriteCodes(KnownFact known, Fact fact, FactSheet sheet)
    {
        if (sheet.ValueOf(fact) is ManyValue value)
            known.SetCodes(value, fact.Type);
    }

    private static void WriteOptions(KnownFact known, Fact fact, FactSheet sheet, bool isTwofold)
    {
        var options = fact.Type == FactType.Boolean ? ["true", "false"] : fact.Options.Select(o => o.Id);
        foreach (var option in options)
        {
            known[option] = Pair(sheet.TruthOf(new Test(fact, new OneOf([option])), every: isTwofold && option == "false"));
            if (isTwofold)
                known[OptionNames.OfEvery(option)] = Pair(sheet.TruthOf(new Test(fact, new OneOf([option])), every: option == "true"));
        }

        if (fact.Type == FactType.Set)
            known[OptionNames.Some] = Pair(sheet.TruthOf(new Test(fact, new NotEmpty())));
    }

    private static Pair Pair(Truth truth) => truth == Truth.Unknown ? default : new Pair(true, truth == Truth.Yes);

    /// <summary>Ranks turned back into the thresholds that they stand for.</summary>
    private static void WriteNumber(KnownFact known, Slot slot, ImmutableArray<Rational> thresholds)
    {
        known.MayBeNumber = slot.Yes <= int.MaxValue;
        known.IsNumber = slot.Yes >= 1 && slot.No <= int.MaxValue;
        if (!known.MayBeNumber)
            return;
        var top = (ulong)(2 * thresholds.Length + 1);
        if (slot.Yes >= 2)
            (known.Least, known.LeastIncluded) = (Decimal(thresholds[(int)(slot.Yes - 2) / 2]), slot.Yes % 2 == 0);
        if (slot.No < top)
            (known.Most, known.MostIncluded) = (Decimal(thresholds[(int)(slot.No % 2 == 0 ? slot.No - 2 : slot.No - 1) / 2]), slot.No % 2 == 0);
    }

    private static decimal Decimal(Rational value) => value.TryToDecimal(out var exact) ? exact : throw new InvalidOperationException($"{value} is no decimal");
}
