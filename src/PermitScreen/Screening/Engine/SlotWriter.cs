using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Quantities;

namespace PermitScreen.Screening.Engine;

/// <summary>
/// Writes knowledge into the slots of a fact sheet and keeps the readable values in step. Knowledge is only ever added; what contradicts
/// it becomes a problem of the sheet and changes nothing.
/// </summary>
internal sealed class SlotWriter(FactSheet sheet)
{
    private readonly FactLayout layout = sheet.Rules.Layout;
    private readonly Slot[] slots = sheet.Slots;

    public List<Diagnostic> Problems { get; } = [];

    public List<Dispute> Disputes { get; } = [];

    /// <summary>Set whenever something new was learnt.</summary>
    public bool Changed { get; set; }

    public void Write(Fact fact, FactValue value, FactOrigin origin)
    {
        sheet.Set(fact, value, origin);
        var place = layout[fact];
        switch (value)
        {
            case BooleanValue boolean:
                slots[place.Slot] = boolean.Value ? new Slot(2, 1) : new Slot(1, 2);
                if (place.IsTwofold)
                    WriteEvery(fact, slots[place.Slot]);
                break;
            case OptionValue option when place.Predicates is null:
                var bit = FactLayout.OptionBit(fact, option.Option);
                slots[place.Slot] = new Slot(bit, FactLayout.AllBits(fact) & ~bit);
                break;
            case NumberValue number:
                var rank = FactLayout.Rank(number.Value, place.Thresholds!);
                slots[place.Slot] = new Slot(rank, rank);
                break;
            case DateValue date:
                var day = FactLayout.Rank(Rational.FromInt64(Dates.DayNumber(date.Date)), place.Thresholds!);
                slots[place.Slot] = new Slot(day, day);
                break;
            case ManyValue many when place.Predicates is null:
                ulong members = 0;
                foreach (var item in many.Items)
                    members |= FactLayout.OptionBit(fact, item);
                slots[place.Slot] = new Slot(members, FactLayout.AllBits(fact) & ~members);
                break;
            case ManyValue many:
                WritePredicates(fact, place, many);
                break;
        }

        Changed = true;
    }

    private void WritePredicates(Fact fact, FactPlace place, ManyValue value)
    {
        for (var i = 0; i < place.Predicates!.Count; i++)
        {
            var (expectation, every) = place.Predicates.Items[i];
            var truth = ValueTruth.Of(expectation, value, fact.Type, sheet.AsOf, every);
            ref var slot = ref slots[place.Slot + i / 64];
            var bit = 1UL << (i % 64);
            if (truth == Truth.Yes)
                slot = new Slot(slot.Yes | bit, slot.No);
            else if (truth == Truth.No)
                slot = new Slot(slot.Yes, slot.No | bit);
        }
    }

    /// <summary>Zero, no or none, or else not applicable: what either would fail, fails; nothing holds for sure.</summary>
    public void WriteNothing(Fact fact)
    {
        var place = layout[fact];
        if (fact.Type == FactType.Number)
            slots[place.Slot] = new Slot(0, FactLayout.Rank(Rational.Zero, place.Thresholds!));
        else if (fact.Type == FactType.Boolean)
            slots.AsSpan(place.Slot, place.SlotCount).Fill(new Slot(0, FactLayout.OptionBit(fact, "true")));
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
        Changed = true;
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
                Contradict(fact, because);
            return;
        }

        // A test that holds is a test of a fact that applies.
        if (holds && fact.Gate is { } gate)
            Impose(gate, true, fact);
        var bits = layout.LeafOf(test, false).Bits;
        var all = FactLayout.AllBits(fact);
        ref var slot = ref slots[layout[fact].Slot];
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
        var after = new Slot(yes, no);
        if ((yes & no) != 0 || (holds && (bits & ~no) == 0) || (applies && fact.Type != FactType.Set && (no & all) == all))
        {
            if (sheet.OriginOf(because) == FactOrigin.Located || Disputes.Exists(d => d.Fact == because))
                LocateOption(test, holds);
            else
                Contradict(fact, because);
        }
        else if (!slot.SameAs(after))
        {
            slot = after;
            Changed = true;
            if (layout[fact].IsTwofold)
                WriteEvery(fact, after);
            if (sheet.OriginOf(fact) is not (FactOrigin.Given or FactOrigin.Located))
                Infer(fact, after, FactOrigin.Derived);
        }
    }

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
        Changed = true;
    }

    /// <summary>When a gate has opened: the last option left is the value.</summary>
    public void Eliminate(Fact fact)
    {
        if (fact.Type is not (FactType.Boolean or FactType.Enum) || layout[fact].Predicates is not null)
            return;
        var slot = slots[layout[fact].Slot];
        if (slot.No != 0 && slot.Yes == 0 && sheet.OriginOf(fact) != FactOrigin.NotApplicable)
            ImposeOptions(new Test(fact, new OneOf([])), false, fact.Gate!.Facts.First());
    }

    /// <summary>Keeps the readable value in step with the bits.</summary>
    private void Infer(Fact fact, Slot slot, FactOrigin origin)
    {
        FactValue? value = fact.Type switch
        {
            FactType.Boolean => slot.Yes == 0 ? null : new BooleanValue(slot.Yes == 2),
            FactType.Enum => slot.Yes == 0 ? null : new OptionValue(fact.Options[System.Numerics.BitOperations.TrailingZeroCount(slot.Yes)].Id),
            _ => new ManyValue([.. fact.Options.Where((_, i) => (slot.Yes >> i & 1) != 0).Select(o => o.Id)]),
        };
        if (value is not null)
            sheet.Set(fact, value, origin);
    }

    public void Contradict(Fact fact, Fact other)
    {
        if (Problems.Exists(p => p.Arguments[0].En == fact.Id || p.Arguments[1].En == fact.Id))
            return;
        var place = (sheet.GivenOf(fact) ?? sheet.GivenOf(other))?.Place ?? default;
        Problems.Add(new Diagnostic(ApplicationFaults.Contradiction, place, [fact.Id, other.Id, fact.Label, other.Label]));
    }

    /// <summary>The map's word on one option: it counts even against what was stated, and the dispute is noted.</summary>
    public void LocateOption(Test test, bool holds)
    {
        var fact = test.Fact;
        var bits = layout.LeafOf(test, false).Bits;
        var all = FactLayout.AllBits(fact);
        ref var slot = ref slots[layout[fact].Slot];
        var before = slot;
        if (fact.Type == FactType.Set)
            slot = holds ? new Slot(slot.Yes | bits, slot.No & ~bits) : new Slot(slot.Yes & ~bits, slot.No | bits);
        else
            slot = holds ? new Slot(bits, all & ~bits) : new Slot(0, slot.No | bits);
        if ((before.Yes & slot.No) != 0 || (before.No & slot.Yes) != 0)
            Disagree(fact);
        Changed |= !slot.SameAs(before);
        Infer(fact, slot, FactOrigin.Located);
    }

    public void LocateCodes(Fact fact, ManyValue codes)
    {
        if (sheet.GivenOf(fact) is { Value: ManyValue stated } && !stated.Items.ToHashSet(StringComparer.Ordinal).SetEquals(codes.Items))
        {
            Disagree(fact);
            slots.AsSpan(layout[fact].Slot, layout[fact].SlotCount).Clear();
        }

        Write(fact, codes, FactOrigin.Located);
    }

    /// <summary>A distance that the map can only bound from both sides.</summary>
    public void Locate(Fact fact, Rational? least, Rational? most)
    {
        var thresholds = layout[fact].Thresholds!;
        var low = least is { } l ? FactLayout.Rank(l, thresholds) : 1;
        var high = most is { } m ? FactLayout.Rank(m, thresholds) : layout[fact].TopRank;
        ref var slot = ref slots[layout[fact].Slot];
        if (sheet.GivenOf(fact) is not null && (slot.Yes < low || slot.Yes > high))
            Disagree(fact);
        else if (sheet.GivenOf(fact) is not null)
            return;
        slot = new Slot(low, high);
        Changed = true;
        sheet.Set(fact, least is { } exact && least == most ? new NumberValue(exact) : null, FactOrigin.Located);
    }

    private void Disagree(Fact fact)
    {
        if (!Disputes.Exists(d => d.Fact == fact))
            Disputes.Add(new Dispute(fact, sheet.GivenOf(fact)));
    }
}
