using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using PermitScreen.Facts;
using PermitScreen.Quantities;

namespace PermitScreen.Screening.Engine;

/// <summary>
/// Where each fact lives in a fact sheet, and how the expectations of a rule set become bits and ranks there. Numbers are stored as their
/// rank among all thresholds of the rule set (<see cref="Thresholds"/>).
/// </summary>
internal sealed class FactLayout
{
    /// <summary>Predicates of a fact of codes that stand in one slot.</summary>
    public const int BitsPerSlot = 64;

    private const ulong NoBit = 1;
    private readonly FactPlace[] places;

    public FactLayout(Vocabulary vocabulary, IEnumerable<Reading> readings)
    {
        Vocabulary = vocabulary;
        var byFact = readings.ToLookup(r => r.Test.Fact.Index, r => (r.Test.Expectation, r.Every));
        var twofold = TwofoldFacts.Of(vocabulary);
        places = new FactPlace[vocabulary.Facts.Length];
        foreach (var fact in vocabulary.Facts)
        {
            places[fact.Index] = twofold.Contains(fact)
                ? new FactPlace(SlotCount, 2, null, null)
                : Place(fact, byFact[fact.Index], SlotCount);
            SlotCount += places[fact.Index].SlotCount;
        }

        Blank = new Slot[SlotCount];
        foreach (var place in places.Where(p => p.Thresholds is not null))
            Blank[place.Slot] = new Slot(1, place.Thresholds!.Top);
        foreach (var fact in vocabulary.Facts.Where(f => f.IsNeverEmpty && this[f].Predicates is null))
            Blank[this[fact].Slot] = new Slot(SomeBit(fact), 0);
    }

    public Vocabulary Vocabulary { get; }

    public int SlotCount { get; }

    /// <summary>The slots when nothing is known.</summary>
    public Slot[] Blank { get; }

    public FactPlace this[Fact fact] => places[fact.Index];

    /// <summary>The test as a leaf that leads nowhere yet.</summary>
    /// <param name="every">every code of the fact must fit, not just any</param>
    public Leaf LeafOf(Test test, bool negated, bool every = false, int onTrue = 0, int onFalse = 0)
    {
        var place = places[test.Fact.Index];
        if (place.Thresholds is { } thresholds)
        {
            var ranks = thresholds.RanksOf(((InRange)test.Expectation).Range);
            return new Leaf(place.Slot, negated ? LeafForm.NotRange : LeafForm.Range, ranks, onTrue, onFalse);
        }

        var form = negated ? LeafForm.NotOptions : LeafForm.Options;
        if (place.Predicates is { } predicates)
        {
            var index = predicates.IndexOf(test.Expectation, every);
            return new Leaf(place.Slot + index / BitsPerSlot, form, 1UL << (index % BitsPerSlot), onTrue, onFalse);
        }

        // That it is not so for some code is the contrary of its being so for every one.
        var bits = OptionBits(test);
        var reading = place.IsTwofold && every != (bits == NoBit) ? 1 : 0;
        return new Leaf(place.Slot + reading, form, bits, onTrue, onFalse);
    }

    private static ulong OptionBits(Test test)
    {
        if (test.Expectation is NotEmpty)
            return AllBits(test.Fact) | SomeBit(test.Fact);
        ulong bits = 0;
        foreach (var option in ((OneOf)test.Expectation).Options)
            bits |= OptionBit(test.Fact, option);
        return bits;
    }

    /// <exception cref="ArgumentException">the fact has no such option; any bit for it would be another option's</exception>
    public static ulong OptionBit(Fact fact, string option)
    {
        var index = fact.Type != FactType.Boolean ? fact.OptionIndex(option)
            : option == "true" ? 1
            : option == "false" ? 0
            : -1;
        return index >= 0 ? 1UL << index : throw new ArgumentException($"`{option}` is not a value of `{fact.Id}`", nameof(option));
    }

    public static ulong AllBits(Fact fact)
    {
        var count = fact.Type == FactType.Boolean ? 2 : fact.Options.Length;
        return count == BitsPerSlot ? ulong.MaxValue : (1UL << count) - 1;
    }

    /// <summary>The options behind bits.</summary>
    public static ImmutableArray<string> OptionsIn(Fact fact, ulong bits)
    {
        var options = new string[BitOperations.PopCount(bits)];
        for (var i = 0; bits != 0; bits &= bits - 1)
            options[i++] = fact.Options[BitOperations.TrailingZeroCount(bits)].Id;
        return ImmutableCollectionsMarshal.AsImmutableArray(options);
    }

    /// <summary>Of a set, that it has some member, whichever.</summary>
    public static ulong SomeBit(Fact fact) => 1UL << fact.Options.Length;

    /// <summary>What is known of a set, with what follows: a member makes it not empty, and if it is not empty the last one left is in it.</summary>
    public static Slot SetSlot(Fact fact, ulong yes, ulong no)
    {
        var (all, some) = (AllBits(fact), SomeBit(fact));
        if ((yes & all) != 0)
            yes |= some;
        if ((no & all) == all)
            no |= some;
        else if ((yes & some) != 0 && ulong.IsPow2(all & ~no))
            yes |= all & ~no;
        return new Slot(yes, no);
    }

    private static FactPlace Place(Fact fact, IEnumerable<(Expectation Expectation, bool Every)> readings, int slot)
    {
        switch (fact.Type)
        {
            case FactType.Text:
                return new FactPlace(slot, 0, null, null);
            case FactType.Number or FactType.Date:
                var bounds = readings.Select(r => r.Expectation).OfType<InRange>().SelectMany(e => new[] { e.Range.Low, e.Range.High });
                return new FactPlace(slot, 1, new Thresholds(bounds.OfType<Rational>()), null);
            case FactType.Boolean or FactType.Enum when fact.Options.Length <= BitsPerSlot:
            case FactType.Set when fact.Options.Length < BitsPerSlot:
                return new FactPlace(slot, 1, null, null);
            default:
                var predicates = new PredicateList(fact.Type, readings);
                return new FactPlace(slot, (predicates.Count + BitsPerSlot - 1) / BitsPerSlot, null, predicates);
        }
    }
}

/// <summary>The slots of one fact and how its values are coded there.</summary>
/// <param name="Thresholds">of numbers and dates</param>
/// <param name="Predicates">one bit each, for codes and other open sets</param>
internal sealed record FactPlace(int Slot, int SlotCount, Thresholds? Thresholds, PredicateList? Predicates)
{
    /// <summary>A boolean that follows from codes: the first slot says whether it is so for any of them, the second whether for every one.</summary>
    public bool IsTwofold => SlotCount == 2 && Thresholds is null && Predicates is null;
}
