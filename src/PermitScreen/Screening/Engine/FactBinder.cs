using System.Collections.Immutable;
using NodaTime;
using PermitScreen.Codes;
using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Screening.Engine;

/// <summary>
/// Binds an application: writes the given facts into their slots, then lets gates, implications and derivations work until nothing
/// changes. Every step only ever adds knowledge, so the order of facts does not matter and the loop ends.
/// </summary>
internal sealed class FactBinder
{
    private readonly CompiledRules rules;
    private readonly FactSheet sheet;
    private readonly Slot[] slots;
    private readonly FactLayout layout;
    private readonly SlotWriter writer;

    private FactBinder(CompiledRules rules, FactSheet sheet)
    {
        this.rules = rules;
        this.sheet = sheet;
        slots = sheet.Slots;
        layout = rules.Layout;
        writer = new SlotWriter(sheet);
    }

    public static FactSheet Bind(
        CompiledRules rules, Application application, LocalDate asOf, bool strict, ImmutableArray<MapFact> mapFacts = default)
    {
        var found = mapFacts.IsDefault ? [] : mapFacts;
        var sheet = new FactSheet(rules, application, asOf, strict) { MapFacts = found };
        new FactBinder(rules, sheet).Run(!strict);
        if (!sheet.Problems.IsEmpty && !strict && rules.Connections.Assumed.Length > 0)
        {
            // An assumption contradicts nobody: it gives way.
            sheet = new FactSheet(rules, application, asOf, strict) { MapFacts = found };
            new FactBinder(rules, sheet).Run(false);
        }

        return sheet.Problems.IsEmpty ? sheet : BindWithoutContradictions(sheet);
    }

    /// <summary>Facts that contradict one another count as unknown, and so does what followed from them.</summary>
    private static FactSheet BindWithoutContradictions(FactSheet contradictory)
    {
        var named = contradictory.Problems.SelectMany(p => p.Arguments.Take(2)).Select(a => a.En).ToHashSet(StringComparer.Ordinal);
        var sound = contradictory.Application with { Facts = [.. contradictory.Application.Facts.Where(f => !named.Contains(f.Fact.Id))] };
        if (sound.Facts.Length == contradictory.Application.Facts.Length)
            sound = sound with { Facts = [] };
        var sheet = Bind(contradictory.Rules, sound, contradictory.AsOf, contradictory.Strict, contradictory.MapFacts);
        sheet.Problems = contradictory.Problems;
        return sheet;
    }

    private void Run(bool mayAssume)
    {
        foreach (var given in sheet.Application.Facts)
        {
            // While the gate is not open, nothing behind it may yet turn out not to apply.
            if (given.Fact.Gate is null || !IsNone(given))
                writer.Write(given.Fact, given.Value, FactOrigin.Given);
            else
                writer.WriteNothing(given.Fact);
        }

        MapStage.Run(sheet, writer);
        if (!rules.Connections.IsEmpty)
        {
            OpenGatesOfGivenFacts();
            Settle();
            Stage(() => CatalogueStage.Run(sheet, writer));
            if (mayAssume)
                Assume();
        }

        sheet.UnitCandidates = rules.Units.CandidatesOf(CodesOf(rules.UnitFact), CodesOf(rules.IndustryFact));
        if (rules.AccessFact is { } access)
            Stage(() => AccessListStage.Run(sheet, access, writer));

        sheet.RegionRows = Rows(rules.Regions, rules.RegionFact, FactType.Region);
        sheet.IndustryRows = Rows(rules.Industries, rules.IndustryFact, FactType.Industry);
        sheet.NotHeld = [.. rules.Dated.Where(IsOutsideOf)];
        sheet.Problems = [.. writer.Problems];
        sheet.Disputes = [.. writer.Disputes];
    }

    private ScopeReadings Rows(ScopeIndex index, Fact? fact, FactType type)
    {
        var rows = index.RowsOf(CodesOf(fact), type);
        return fact is not null && sheet.OriginOf(fact) == FactOrigin.Assumed
            ? new ScopeReadings(Unsure(rows.Any), Unsure(rows.Every))
            : rows;

        // An assumption may put a rule out of scope, but not into it.
        ScopeRows Unsure(ScopeRows assumed) => new(assumed.Possible, index.Unknown.Certain);
    }

    private bool IsOutsideOf(Pack pack)
    {
        if (pack.Held!.Value.Contains(sheet.AsOf) == Truth.Yes)
            return false;
        if (pack.Region.Length == 0)
            return true;
        var prefix = ImmutableArray.Create(RegionTable.SignificantPrefix(pack.Region));
        return CodesOf(rules.RegionFact)?.Items.Any(r => CodePrefix.Match(RegionTable.SignificantPrefix(r), prefix) == Truth.Yes) == true;
    }

    private ManyValue? CodesOf(Fact? fact) => fact is null ? null : (ManyValue?)sheet.ValueOf(fact);

    /// <summary>Who states the capacity of a boiler says that there is one. Who states zero, as tables do, says nothing of the kind.</summary>
    private void OpenGatesOfGivenFacts()
    {
        foreach (var gated in rules.Connections.Gated)
        {
            if (sheet.OriginOf(gated.Fact) == FactOrigin.Given)
                writer.Impose(gated.Fact.Gate!, true, gated.Fact);
        }
    }

    private static bool IsNone(GivenFact given) =>
        given.Value is NumberValue { Value.IsZero: true } or ManyValue { Items.IsEmpty: true } or BooleanValue { Value: false };

    /// <summary>One stage, and what follows from what it found.</summary>
    private void Stage(Action run)
    {
        writer.Changed = false;
        run();
        if (writer.Changed)
            Settle();
    }

    private void Settle()
    {
        do
        {
            writer.Changed = false;
            foreach (var implication in rules.Connections.Implications)
                Propagate(implication);
            foreach (var gated in rules.Connections.Gated)
            {
                CloseIfGateIsClosed(gated);
                if (sheet.OriginOf(gated.Fact) is not (FactOrigin.Given or FactOrigin.NotApplicable)
                    && sheet.GivenOf(gated.Fact) is { } nothing && rules.Program.IsCertain(gated.Gate, slots))
                {
                    // What follows from other facts was written before: it must agree.
                    if (sheet.OriginOf(gated.Fact) == FactOrigin.Derived && !nothing.Value.Equals(sheet.ValueOf(gated.Fact)))
                        writer.Contradict(gated.Fact, gated.Gate >= 0 ? gated.Fact.Gate!.Facts.First() : gated.Fact);
                    else
                        writer.Write(gated.Fact, nothing.Value, FactOrigin.Given);
                }

                writer.Eliminate(gated.Fact);
            }

            foreach (var derived in rules.Connections.Derived)
                Derive(derived);
        }
        while (writer.Changed);
    }

    private void Propagate(CompiledImplication implication)
    {
        if (rules.Program.IsCertain(implication.If, slots))
            writer.Impose(implication.Source.Then, true, implication.Source.If.Facts.First());
        else if (implication.Then.TruthIn(slots[implication.Then.Slot]) == Truth.No)
            writer.Impose(implication.Source.If, false, implication.Source.Then.Fact);
    }

    private void CloseIfGateIsClosed(GatedFact gated)
    {
        if (sheet.OriginOf(gated.Fact) is FactOrigin.NotApplicable || rules.Program.IsPossible(gated.Gate, slots))
            return;
        if (sheet.GivenOf(gated.Fact) is { } given && !IsNone(given))
        {
            writer.Contradict(gated.Fact, gated.Fact.Gate!.Facts.First());
            return;
        }

        writer.Close(gated.Fact);
    }

    private void Derive(DerivedFact derived)
    {
        if (sheet.OriginOf(derived.Fact) is FactOrigin.NotApplicable || !rules.Program.IsCertain(derived.Gate, slots))
            return;
        switch (derived.Derivation)
        {
            case RatioDerivation ratio:
                DeriveRatio(derived.Fact, ratio);
                break;
            case GroupDerivation group when sheet.ValueOf(group.Of) is ManyValue codes:
                var expectation = new InCodes([], [group.Group]);
                DeriveBoth(derived.Fact, every => ValueTruth.Of(expectation, codes, group.Of.Type, sheet.AsOf, every), group.Of);
                break;
            case ConditionDerivation condition:
                DeriveBoth(derived.Fact, every => rules.Program.Evaluate(every ? derived.StartOfEvery : derived.Start, slots), condition.Inputs.First());
                break;
        }
    }

    private void DeriveRatio(Fact fact, RatioDerivation ratio)
    {
        if (sheet.ValueOf(ratio.Denominator) is not NumberValue denominator)
            return;
        if (denominator.Value.IsZero)
        {
            if (sheet.OriginOf(fact) == FactOrigin.Unknown)
                writer.Close(fact);
            return;
        }

        if (sheet.ValueOf(ratio.Numerator) is not NumberValue numerator)
            return;
        var value = new NumberValue(numerator.Value / denominator.Value);
        if (sheet.ValueOf(fact) is not { } known)
            writer.Write(fact, value, FactOrigin.Derived);
        else if (!known.Equals(value))
            writer.Contradict(fact, ratio.Numerator);
    }

    /// <summary>The reading of every code first: the one of any code, when it is written as a value, must not overwrite it.</summary>
    private void DeriveBoth(Fact fact, Func<bool, Truth> truth, Fact because)
    {
        if (layout[fact].IsTwofold && sheet.ValueOf(fact) is null)
            writer.DeriveEvery(fact, truth(true));
        DeriveTruth(fact, truth(false), because);
    }

    private void DeriveTruth(Fact fact, Truth truth, Fact because)
    {
        if (truth == Truth.Unknown)
            return;
        var value = new BooleanValue(truth == Truth.Yes);
        if (sheet.ValueOf(fact) is not { } known)
            writer.Write(fact, value, FactOrigin.Derived);
        else if (!known.Equals(value))
            writer.Contradict(fact, because);
    }

    /// <summary>Nothing at all is known, not even what it is not.</summary>
    private bool IsBlank(Fact fact)
    {
        var place = layout[fact];
        for (var i = 0; i < place.SlotCount; i++)
        {
            if (!slots[place.Slot + i].SameAs(layout.Blank[place.Slot + i]))
                return false;
        }

        return true;
    }

    private void Assume()
    {
        var assumed = Array.FindAll(rules.Connections.Assumed, a => sheet.OriginOf(a.Fact) == FactOrigin.Unknown && IsBlank(a.Fact));
        if (assumed.Length == 0)
            return;
        sheet.SlotsWithoutAssumptions = (Slot[])slots.Clone();
        foreach (var (fact, _, _) in assumed)
            writer.Write(fact, fact.Assumption!, FactOrigin.Assumed);
        Settle();
        if (!sheet.IsGraded)
            Stage(() => CatalogueStage.Run(sheet, writer));

        sheet.Assumptions = [.. assumed.Where(IsUsed).Select(a => a.Fact)];
    }

    /// <summary>
    /// Named are the assumptions that something rests on: a rule that tests the fact, an item that may apply and turns on it, or another
    /// fact that followed.
    /// </summary>
    private bool IsUsed(AssumedFact assumed)
    {
        if (assumed.IsTestedByRules || sheet.Catalogue?.TurnsOn(assumed.Fact, sheet.SlotsWithoutAssumptions, sheet.CatalogueAssumptions) == true)
            return true;
        foreach (var tied in assumed.Tied)
        {
            if (sheet.OriginOf(tied) is FactOrigin.Derived or FactOrigin.NotApplicable && HasChanged(tied))
                return true;
        }

        return false;
    }

    private bool HasChanged(Fact fact)
    {
        var slot = layout[fact].Slot;
        return layout[fact].SlotCount > 0 && !slots[slot].SameAs(sheet.SlotsWithoutAssumptions[slot]);
    }
}
