using System.Collections.Immutable;
using NodaTime;
using PermitScreen.Conditions;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Loading;
using PermitScreen.Quantities;

namespace PermitScreen.Screening;

/// <summary>
/// Binds an application: writes the given facts into their slots, then lets gates, implications and derivations work until nothing
/// changes. Every step only ever adds knowledge, so the order of facts does not matter and the loop ends.
/// </summary>
internal sealed class FactBinder
{
    private readonly CompiledRules rules;
    private readonly FactSheet sheet;
    private readonly FactLayout layout;
    private readonly Slot[] slots;
    private readonly List<Diagnostic> problems = [];
    private bool changed;

    private FactBinder(CompiledRules rules, FactSheet sheet)
    {
        this.rules = rules;
        this.sheet = sheet;
        layout = rules.Layout;
        slots = sheet.Slots;
    }

    public static FactSheet Bind(CompiledRules rules, Application application, LocalDate asOf, bool strict)
    {
        var sheet = new FactSheet(rules, application, asOf, strict);
        new FactBinder(rules, sheet).Run();
        return sheet;
    }

    private void Run()
    {
        foreach (var given in sheet.Application.Facts)
            Write(given.Fact, given.Value, FactOrigin.Given);
        if (!rules.Connections.IsEmpty)
        {
            OpenGatesOfGivenFacts();
            Settle();
            if (!sheet.Strict)
                Assume();
        }

        sheet.RegionRows = rules.Regions.RowsOf(CodesOf(rules.RegionFact), FactType.Region);
        sheet.IndustryRows = rules.Industries.RowsOf(CodesOf(rules.IndustryFact), FactType.Industry);
        sheet.Problems = [.. problems];
    }

    private ManyValue? CodesOf(Fact? fact) => fact is null ? null : (ManyValue?)sheet.ValueOf(fact);

    private void Write(Fact fact, FactValue value, FactOrigin origin)
    {
        sheet.Set(fact, value, origin);
        var place = layout[fact];
        switch (value)
        {
            case BooleanValue boolean:
                slots[place.Slot] = boolean.Value ? new Slot(2, 1) : new Slot(1, 2);
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

        changed = true;
    }

    private void WritePredicates(Fact fact, FactPlace place, ManyValue value)
    {
        for (var i = 0; i < place.Predicates!.Count; i++)
        {
            var truth = ValueTruth.Of(place.Predicates.Items[i], value, fact.Type, sheet.AsOf);
            ref var slot = ref slots[place.Slot + i / 64];
            var bit = 1UL << (i % 64);
            if (truth == Truth.Yes)
                slot = new Slot(slot.Yes | bit, slot.No);
            else if (truth == Truth.No)
                slot = new Slot(slot.Yes, slot.No | bit);
        }
    }

    /// <summary>Who states the capacity of a boiler says that there is one.</summary>
    private void OpenGatesOfGivenFacts()
    {
        foreach (var given in sheet.Application.Facts)
        {
            if (given.Fact.Gate is { } gate)
                Impose(gate, true, given.Fact);
        }
    }

    private void Settle()
    {
        do
        {
            changed = false;
            foreach (var implication in rules.Connections.Implications)
                Propagate(implication);
            foreach (var gated in rules.Connections.Gated)
                CloseIfGateIsClosed(gated);
            foreach (var derived in rules.Connections.Derived)
                Derive(derived);
        }
        while (changed);
    }

    private void Propagate(CompiledImplication implication)
    {
        if (implication.If.TruthIn(slots[implication.If.Slot]) == Truth.Yes)
            Impose(implication.Source.Then, true, implication.Source.If.Fact);
        else if (implication.Then.TruthIn(slots[implication.Then.Slot]) == Truth.No)
            Impose(implication.Source.If, false, implication.Source.Then.Fact);
    }

    private void CloseIfGateIsClosed(GatedFact gated)
    {
        if (sheet.OriginOf(gated.Fact) is FactOrigin.NotApplicable || rules.Program.IsPossible(gated.Gate, slots))
            return;
        if (sheet.OriginOf(gated.Fact) == FactOrigin.Given)
        {
            Contradict(gated.Fact, gated.Fact.Gate!.Facts.First());
            return;
        }

        sheet.Set(gated.Fact, null, FactOrigin.NotApplicable);
        var place = layout[gated.Fact];
        for (var i = 0; i < place.SlotCount; i++)
        {
            var closed = place.Thresholds is null ? new Slot(0, ulong.MaxValue) : Slot.NumberNotApplicable;
            changed |= !slots[place.Slot + i].SameAs(closed);
            slots[place.Slot + i] = closed;
        }
    }

    private void Derive(DerivedFact derived)
    {
        if (sheet.OriginOf(derived.Fact) is FactOrigin.NotApplicable)
            return;
        switch (derived.Derivation)
        {
            case RatioDerivation ratio:
                DeriveRatio(derived.Fact, ratio);
                break;
            case GroupDerivation group when sheet.ValueOf(group.Of) is ManyValue codes:
                var expectation = new InCodes([], [group.Group]);
                DeriveTruth(derived.Fact, ValueTruth.Of(expectation, codes, group.Of.Type, sheet.AsOf), group.Of);
                break;
            case ConditionDerivation condition:
                DeriveTruth(derived.Fact, rules.Program.Evaluate(derived.Start, slots), condition.Inputs.First());
                break;
        }
    }

    private void DeriveRatio(Fact fact, RatioDerivation ratio)
    {
        if (sheet.ValueOf(ratio.Numerator) is not NumberValue numerator || sheet.ValueOf(ratio.Denominator) is not NumberValue denominator)
            return;
        if (denominator.Value.IsZero)
        {
            if (sheet.OriginOf(fact) == FactOrigin.Unknown)
            {
                sheet.Set(fact, null, FactOrigin.NotApplicable);
                slots[layout[fact].Slot] = Slot.NumberNotApplicable;
                changed = true;
            }

            return;
        }

        var value = new NumberValue(numerator.Value / denominator.Value);
        if (sheet.ValueOf(fact) is not { } known)
            Write(fact, value, FactOrigin.Derived);
        else if (!known.Equals(value))
            Contradict(fact, ratio.Numerator);
    }

    private void DeriveTruth(Fact fact, Truth truth, Fact because)
    {
        if (truth == Truth.Unknown)
            return;
        var value = new BooleanValue(truth == Truth.Yes);
        if (sheet.ValueOf(fact) is not { } known)
            Write(fact, value, FactOrigin.Derived);
        else if (!known.Equals(value))
            Contradict(fact, because);
    }

    /// <summary>Makes a condition hold, or not hold, as far as one test alone can bring that about.</summary>
    private void Impose(Condition condition, bool holds, Fact because)
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

    private void ImposeOptions(Test test, bool holds, Fact because)
    {
        var fact = test.Fact;
        if (sheet.OriginOf(fact) == FactOrigin.NotApplicable)
            return;
        var bits = layout.LeafOf(test, false).Bits;
        var all = FactLayout.AllBits(fact);
        ref var slot = ref slots[layout[fact].Slot];
        var (yes, no) = (slot.Yes, slot.No);
        if (!holds)
            no |= bits;
        else if (fact.Type != FactType.Set)
            no |= all & ~bits;
        else if (ulong.IsPow2(bits))
            yes |= bits;

        if (fact.Type != FactType.Set && ulong.IsPow2(all & ~no))
            yes |= all & ~no;
        var after = new Slot(yes, no);
        if ((yes & no) != 0 || (fact.Type != FactType.Set && (no & all) == all))
        {
            Contradict(fact, because);
        }
        else if (!slot.SameAs(after))
        {
            slot = after;
            changed = true;
            Infer(fact, after);
        }
    }

    /// <summary>Keeps the readable value in step with the bits.</summary>
    private void Infer(Fact fact, Slot slot)
    {
        if (sheet.OriginOf(fact) == FactOrigin.Given)
            return;
        FactValue? value = fact.Type switch
        {
            FactType.Boolean => slot.Yes == 0 ? null : new BooleanValue(slot.Yes == 2),
            FactType.Enum => slot.Yes == 0 ? null : new OptionValue(fact.Options[System.Numerics.BitOperations.TrailingZeroCount(slot.Yes)].Id),
            _ => new ManyValue([.. fact.Options.Where((_, i) => (slot.Yes >> i & 1) != 0).Select(o => o.Id)]),
        };
        if (value is not null)
            sheet.Set(fact, value, FactOrigin.Derived);
    }

    private void Contradict(Fact fact, Fact other)
    {
        if (problems.Exists(p => p.Arguments[0].En == fact.Id || p.Arguments[1].En == fact.Id))
            return;
        var place = (sheet.GivenOf(fact) ?? sheet.GivenOf(other))?.Place ?? default;
        problems.Add(new Diagnostic(ApplicationFaults.Contradiction, place, [fact.Id, other.Id, fact.Label, other.Label]));
    }

    private void Assume()
    {
        var assumed = rules.Connections.Assumed.Where(f => sheet.OriginOf(f) == FactOrigin.Unknown).ToImmutableArray();
        if (assumed.IsEmpty)
            return;
        sheet.SlotsWithoutAssumptions = (Slot[])slots.Clone();
        foreach (var fact in assumed)
            Write(fact, fact.Assumption!, FactOrigin.Assumed);
        sheet.Assumptions = assumed;
        Settle();
    }
}
