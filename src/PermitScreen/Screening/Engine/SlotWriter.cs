using System.Numerics;
using PermitScreen.Facts;
using PermitScreen.Quantities;

namespace PermitScreen.Screening.Engine;

/// <summary>
/// Writes knowledge into the slots of a fact sheet and keeps the readable values in step. Knowledge is only ever added, from the firmest
/// to the weakest; what contradicts it changes nothing and is noted in the <see cref="KnowledgeLog"/>.
/// </summary>
internal sealed class SlotWriter(FactSheet sheet)
{
    private static readonly Comparer<Fact> InOrderOfVocabulary = Comparer<Fact>.Create((a, b) => a.Index.CompareTo(b.Index));

    private readonly FactLayout layout = sheet.Rules.Layout;
    private readonly Slot[] slots = sheet.Slots;

    public KnowledgeLog Log { get; } = new(sheet);

    /// <summary>The ties that have something new to read; at first those that bring something even while nothing is known.</summary>
    public Agenda Agenda { get; } = sheet.Rules.Ties.NewAgenda();

    /// <summary>Set whenever something new was learnt.</summary>
    public bool Changed { get; set; }

    /// <summary>The members that stated sets leave out, by fact: each counts as absent once nothing else can imply it.</summary>
    public SortedDictionary<Fact, ulong> Omitted => field ??= new(InOrderOfVocabulary);

    private void Learn(Fact fact)
    {
        Changed = true;
        Agenda.Add(fact);
    }

    public void Write(Fact fact, FactValue value, FactOrigin origin)
    {
        sheet.Set(fact, value, origin);
        var place = layout[fact];
        switch (value)
        {
            case BooleanValue boolean:
                slots[place.Slot] = boolean.Value ? new Slot(2, 1) : new Slot(1, 2);
                // That some code makes it so says nothing of the others: DeriveEvery has said what is known of all.
                if (place.IsTwofold && !(boolean.Value && origin == FactOrigin.Derived))
                    WriteEvery(fact, slots[place.Slot]);
                break;
            case OptionValue option when place.Predicates is null:
                var bit = FactLayout.OptionBit(fact, option.Option);
                slots[place.Slot] = new Slot(bit, FactLayout.AllBits(fact) & ~bit);
                break;
            case NumberValue number:
                var rank = place.Thresholds!.Rank(number.Value);
                slots[place.Slot] = new Slot(rank, rank);
                break;
            case RangeValue range:
                slots[place.Slot] = place.Thresholds!.SlotOf(range.Range);
                break;
            case DateValue date:
                var day = place.Thresholds!.Rank(Rational.FromInt64(Dates.DayNumber(date.Date)));
                slots[place.Slot] = new Slot(day, day);
                break;
            case ManyValue many when place.Predicates is null:
                WriteMembers(fact, many, origin);
                break;
            case ManyValue many:
                place.Predicates.Write(many, sheet.AsOf, slots.AsSpan(place.Slot, place.SlotCount));
                break;
        }

        Learn(fact);
    }

    private void WriteMembers(Fact fact, ManyValue value, FactOrigin origin)
    {
        ulong members = value.IsSome ? FactLayout.SomeBit(fact) : 0;
        foreach (var item in value.Items)
            members |= FactLayout.OptionBit(fact, item);
        ref var slot = ref slots[layout[fact].Slot];
        slot = FactLayout.SetSlot(fact, slot.Yes | members, slot.No & ~members);
        if ((slot.Yes & FactLayout.AllBits(fact) & ~members) != 0)
            Infer(fact, slot, origin);
        if (!value.IsComplete && value.Perhaps.IsEmpty)
            return;
        var open = value.Perhaps.Aggregate(0UL, (bits, item) => bits | FactLayout.OptionBit(fact, item));
        var omitted = FactLayout.AllBits(fact) & ~members & ~open;
        if (sheet.Rules.Connections.IsEmpty)
            Deny(fact, omitted);
        else if (Omitted.ContainsKey(fact))
            return;
        else if (Log.Level != KnowledgeLevel.Definite)
            Deny(fact, omitted);
        else
            Omitted[fact] = omitted;
    }

    /// <summary>The set surely lacks these members.</summary>
    public void Deny(Fact fact, ulong members)
    {
        ref var slot = ref slots[layout[fact].Slot];
        slot = FactLayout.SetSlot(fact, slot.Yes, slot.No | (members & ~slot.Yes));
        Learn(fact);
    }

    /// <summary>Perhaps zero, no or none, or else not applicable: what each would fail, fails; nothing holds for sure.</summary>
    public void WritePerhapsNothing(Fact fact, FactValue value)
    {
        var place = layout[fact];
        if (value is NumberValue or RangeValue)
            slots[place.Slot] = new Slot(0, place.Thresholds!.SlotOf(value.ToRange()!).No);
        else if (fact.Type == FactType.Boolean)
            slots.AsSpan(place.Slot, place.SlotCount).Fill(new Slot(0, FactLayout.OptionBit(fact, "true")));
        else if (fact.Type == FactType.Enum)
            slots.AsSpan(place.Slot, place.SlotCount).Fill(new Slot(0, FactLayout.AllBits(fact) & ~FactLayout.OptionBit(fact, FactOption.None)));
        else if (fact.Type == FactType.Set && place.Predicates is null && !sheet.Rules.Connections.IsEmpty)
            Omitted[fact] = FactLayout.AllBits(fact);
        else
            slots.AsSpan(place.Slot, place.SlotCount).Fill(new Slot(0, ulong.MaxValue));
    }

    /// <summary>Makes the fact not applicable.</summary>
    public void Close(Fact fact)
    {
        sheet.Set(fact, null, FactOrigin.NotApplicable);
        var place = layout[fact];
        var closed = place.Thresholds is null ? new Slot(0, ulong.MaxValue) : Slot.NumberNotApplicable;
        slots.AsSpan(place.Slot, place.SlotCount).Fill(closed);
        Learn(fact);
    }

    /// <summary>Makes a condition hold, or not hold, as far as one test alone can bring that about.</summary>
    public void Impose(Condition condition, bool holds, Fact because)
    {
        switch (condition)
        {
            case Test { Expectation: OneOf } test when layout[test.Fact].Predicates is null:
                ImposeOptions(test, holds, because);
                break;
            case Not not:
                Impose(not.Part, !holds, because);
                break;
            case All all when holds:
                foreach (var part in all.Parts)
                    Impose(part, true, because);
                break;
            case Any any when !holds:
                foreach (var part in any.Parts)
                    Impose(part, false, because);
                break;
        }
    }

    public void ImposeOptions(Test test, bool holds, Fact because)
    {
        var fact = test.Fact;
        if (sheet.OriginOf(fact) == FactOrigin.NotApplicable)
        {
            if (holds)
                Log.Disagree(fact, OptionOf(test), because, 0);
            return;
        }

        var bits = layout.LeafOf(test, false).Bits;
        ref var slot = ref slots[layout[fact].Slot];
        if (holds && (bits & ~slot.No) == 0 && Log.Level != KnowledgeLevel.Definite)
        {
            Log.Disagree(fact, OptionOf(test), because, bits);
            return;
        }

        // A test that holds is a test of a fact that applies, but what is not so may also not be there at all.
        if (holds && fact.Gate is { } gate && test.Expectation is not OneOf { Options: ["false"] })
            Impose(gate, true, fact);
        var all = FactLayout.AllBits(fact);
        var (yes, no) = (slot.Yes, slot.No);
        if (!holds)
            no |= bits;
        else if (fact.Type != FactType.Set)
            no |= all & ~bits;
        else if (ulong.IsPow2(bits & ~no))
            yes |= bits & ~no;

        // While its gate is not surely open a fact may have no value at all, so the last option left need not be the value.
        var applies = sheet.Rules.Program.IsCertain(sheet.Rules.Connections.GateOf[fact.Index], slots);
        if (applies && fact.Type != FactType.Set && ulong.IsPow2(all & ~no))
            yes |= all & ~no;
        var after = fact.Type == FactType.Set ? FactLayout.SetSlot(fact, yes, no) : new Slot(yes, no);
        if ((after.Yes & after.No) != 0 || (holds && (bits & ~no) == 0) || (applies && fact.Type != FactType.Set && (no & all) == all))
        {
            if (Log.Level == KnowledgeLevel.Definite && (sheet.OriginOf(because) == FactOrigin.Located || Log.IsDisputed(because)))
                LocateOption(test, holds);
            else
                Log.Disagree(fact, OptionOf(test), because, bits);
        }
        else if (!slot.SameAs(after))
        {
            slot = after;
            Learn(fact);
            if (layout[fact].IsTwofold)
                WriteEvery(fact, after);
            if (!sheet.OriginOf(fact).IsStated())
                Infer(fact, after, Log.Level == KnowledgeLevel.Usual ? FactOrigin.Implied : FactOrigin.Derived);
            else if (fact.Type == FactType.Set && holds)
                Infer(fact, after, sheet.OriginOf(fact));
        }
    }

    private static string? OptionOf(Test test) =>
        test.Fact.Type == FactType.Set && test.Expectation is OneOf { Options: [var only] } ? only : null;

    /// <summary>What is learnt of a project as a whole holds for every code of it, unless the codes say otherwise.</summary>
    private void WriteEvery(Fact fact, Slot learnt)
    {
        ref var every = ref slots[layout[fact].Slot + 1];
        if ((every.Yes & learnt.No) == 0 && (every.No & learnt.Yes) == 0)
            every = new Slot(every.Yes | learnt.Yes, every.No | learnt.No);
    }

    /// <summary>Writes what the codes say of every one of them; what is known already stays.</summary>
    public void DeriveEvery(Fact fact, Truth truth)
    {
        ref var every = ref slots[layout[fact].Slot + 1];
        if (truth == Truth.Unknown || (every.Yes | every.No) != 0)
            return;
        every = truth == Truth.Yes ? new Slot(2, 1) : new Slot(1, 2);
        Learn(fact);
    }

    /// <summary>The quotient or the sum of numbers that may be intervals; what is known already, and more closely, stays.</summary>
    public void WriteWorkedOut(Fact fact, Quotient quotient, Fact because)
    {
        var place = layout[fact];
        var slot = place.Thresholds!.SlotOf(quotient.Range!);
        if (quotient.MayBeNone)
            slot = Thresholds.OrNone(slot, quotient.Range!.High is not null);
        ref var known = ref slots[place.Slot];
        if (sheet.ValueOf(fact) is { } stated && !sheet.OriginOf(fact).IsWorkedOut())
        {
            if (stated.ToRange()!.Intersect(quotient.Range!).IsEmpty)
                Log.Disagree(fact, null, because, 0);
            return;
        }

        if (known.SameAs(slot) && (quotient.MayBeNone || sheet.ValueOf(fact) is not null))
            return;
        known = slot;
        Learn(fact);
        sheet.Set(fact, quotient.MayBeNone ? null : RangeValue.Of(quotient.Range!), FactOrigin.Derived);
    }

    /// <summary>When a gate has opened: the last option left is the value.</summary>
    /// <param name="because">a fact of the gate</param>
    public void Eliminate(Fact fact, Fact because)
    {
        if (fact.Type is not (FactType.Boolean or FactType.Enum) || layout[fact].Predicates is not null)
            return;
        var slot = slots[layout[fact].Slot];
        if (slot.No != 0 && slot.Yes == 0 && sheet.OriginOf(fact) != FactOrigin.NotApplicable && !HasSeveralOptions(FactLayout.AllBits(fact) & ~slot.No))
            ImposeOptions(new Test(fact, new OneOf([])), false, because);
    }

    private static bool HasSeveralOptions(ulong bits) => (bits & (bits - 1)) != 0;

    /// <summary>Keeps the readable value in step with the bits.</summary>
    private void Infer(Fact fact, Slot slot, FactOrigin origin)
    {
        FactValue? value = fact.Type switch
        {
            FactType.Boolean => slot.Yes == 0 ? null : new BooleanValue(slot.Yes == 2),
            FactType.Enum => slot.Yes == 0 ? null : new OptionValue(fact.Options[BitOperations.TrailingZeroCount(slot.Yes)].Id),
            _ => new ManyValue(FactLayout.OptionsIn(fact, slot.Yes & FactLayout.AllBits(fact))),
        };
        if (value is not null)
            sheet.Set(fact, value, origin);
    }

    /// <summary>The map's word on one option: it counts even against what was stated, and the dispute is noted.</summary>
    public void LocateOption(Test test, bool holds)
    {
        var fact = test.Fact;
        var bits = layout.LeafOf(test, false).Bits;
        var all = FactLayout.AllBits(fact);
        ref var slot = ref slots[layout[fact].Slot];
        var (before, origin, disputes) = (slot, sheet.OriginOf(fact), Log.Disputes.Length);
        if (fact.Type == FactType.Set)
            slot = holds ? FactLayout.SetSlot(fact, slot.Yes | bits, slot.No & ~bits) : FactLayout.SetSlot(fact, slot.Yes & ~bits, slot.No | bits);
        else
            slot = holds ? new Slot(bits, all & ~bits) : new Slot(0, slot.No | bits);
        var isOmitted = holds && (Omitted.GetValueOrDefault(fact) & bits) != 0;
        if (isOmitted)
            Omitted[fact] &= ~bits;
        if (isOmitted || (before.Yes & slot.No & all) != 0 || (before.No & slot.Yes & all) != 0)
            Log.Dispute(fact);
        Changed |= !slot.SameAs(before);
        Infer(fact, slot, FactOrigin.Located);
        if (!slot.SameAs(before) || sheet.OriginOf(fact) != origin || Log.Disputes.Length > disputes)
            Agenda.Add(fact);
    }
}
