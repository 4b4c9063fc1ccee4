using System.Collections.Immutable;
using NodaTime;
using PermitScreen.Conditions;
using PermitScreen.Facts;

namespace PermitScreen.Screening;

/// <summary>
/// Binds an application: writes the given facts into their slots, then lets gates, implications and derivations work until nothing
/// changes. Every step only ever adds knowledge, so the order of facts does not matter and the loop ends.
/// </summary>
internal sealed class FactBinder
{
    private readonly CompiledRules rules;
    private readonly FactSheet sheet;
    private readonly Slot[] slots;
    private readonly SlotWriter writer;

    private FactBinder(CompiledRules rules, FactSheet sheet)
    {
        this.rules = rules;
        this.sheet = sheet;
        slots = sheet.Slots;
        writer = new SlotWriter(sheet);
    }

    public static FactSheet Bind(
        CompiledRules rules, Application application, LocalDate asOf, bool strict, ImmutableArray<MapFact> mapFacts = default)
    {
        var sheet = new FactSheet(rules, application, asOf, strict) { MapFacts = mapFacts.IsDefault ? [] : mapFacts };
        new FactBinder(rules, sheet).Run();
        return sheet;
    }

    private void Run()
    {
        foreach (var given in sheet.Application.Facts)
            writer.Write(given.Fact, given.Value, FactOrigin.Given);
        MapStage.Run(sheet, writer);
        if (!rules.Connections.IsEmpty)
        {
            OpenGatesOfGivenFacts();
            Settle();
            CatalogueStage.Run(sheet, writer);
            Settle();
            if (!sheet.Strict)
                Assume();
        }

        sheet.UnitCandidates = rules.Units.CandidatesOf(CodesOf(rules.UnitFact), CodesOf(rules.IndustryFact));
        if (rules.AccessFact is { } access)
        {
            AccessListStage.Run(sheet, access, writer);
            Settle();
        }
        sheet.RegionRows = rules.Regions.RowsOf(CodesOf(rules.RegionFact), FactType.Region);
        sheet.IndustryRows = rules.Industries.RowsOf(CodesOf(rules.IndustryFact), FactType.Industry);
        sheet.Problems = [.. writer.Problems];
        sheet.Disputes = [.. writer.Disputes];
    }

    private ManyValue? CodesOf(Fact? fact) => fact is null ? null : (ManyValue?)sheet.ValueOf(fact);

    /// <summary>Who states the capacity of a boiler says that there is one. Who states zero, as tables do, says nothing of the kind.</summary>
    private void OpenGatesOfGivenFacts()
    {
        foreach (var given in sheet.Application.Facts)
        {
            if (given.Fact.Gate is { } gate && !IsNone(given))
                writer.Impose(gate, true, given.Fact);
        }
    }

    private static bool IsNone(GivenFact given) =>
        given.Value is NumberValue { Value.IsZero: true } or ManyValue { Items.IsEmpty: true } or BooleanValue { Value: false };

    private void Settle()
    {
        do
        {
            writer.Changed = false;
            foreach (var implication in rules.Connections.Implications)
                Propagate(implication);
            foreach (var gated in rules.Connections.Gated)
                CloseIfGateIsClosed(gated);
            foreach (var derived in rules.Connections.Derived)
                Derive(derived);
        }
        while (writer.Changed);
    }

    private void Propagate(CompiledImplication implication)
    {
        if (implication.If.TruthIn(slots[implication.If.Slot]) == Truth.Yes)
            writer.Impose(implication.Source.Then, true, implication.Source.If.Fact);
        else if (implication.Then.TruthIn(slots[implication.Then.Slot]) == Truth.No)
            writer.Impose(implication.Source.If, false, implication.Source.Then.Fact);
    }

    private void CloseIfGateIsClosed(GatedFact gated)
    {
        if (sheet.OriginOf(gated.Fact) is FactOrigin.NotApplicable || rules.Program.IsPossible(gated.Gate, slots))
            return;
        if (sheet.GivenOf(gated.Fact) is { } given)
        {
            if (IsNone(given))
                return;
            writer.Contradict(gated.Fact, gated.Fact.Gate!.Facts.First());
            return;
        }

        writer.Close(gated.Fact);
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
                writer.Close(fact);
            return;
        }

        var value = new NumberValue(numerator.Value / denominator.Value);
        if (sheet.ValueOf(fact) is not { } known)
            writer.Write(fact, value, FactOrigin.Derived);
        else if (!known.Equals(value))
            writer.Contradict(fact, ratio.Numerator);
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

    private void Assume()
    {
        var assumed = rules.Connections.Assumed.Where(f => sheet.OriginOf(f) == FactOrigin.Unknown).ToImmutableArray();
        if (assumed.IsEmpty)
            return;
        sheet.SlotsWithoutAssumptions = (Slot[])slots.Clone();
        foreach (var fact in assumed)
            writer.Write(fact, fact.Assumption!, FactOrigin.Assumed);
        Settle();
        CatalogueStage.Run(sheet, writer);
        Settle();
        sheet.Assumptions = [.. assumed.Where(IsUsed)];
    }

    /// <summary>Named are the assumptions that something rests on: a rule that tests the fact, or another fact that is now known.</summary>
    private bool IsUsed(Fact fact)
    {
        if (rules.TestedFacts.Contains(fact))
            return true;
        for (var i = 0; i < slots.Length; i++)
        {
            if (!slots[i].SameAs(sheet.SlotsWithoutAssumptions[i]) && !rules.Connections.AssumedSlots.Contains(i))
                return true;
        }

        return false;
    }
}
