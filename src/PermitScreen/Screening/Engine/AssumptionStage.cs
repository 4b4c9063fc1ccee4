using System.Collections.Immutable;
using PermitScreen.Facts;

namespace PermitScreen.Screening.Engine;

/// <summary>
/// What may stand in for an answer: the assumptions of the vocabulary, the ten per cent around an estimate, and the absence of a
/// member that was not ticked and that only unanswered questions could imply.
/// </summary>
internal static class AssumptionStage
{
    public static void Run(FactSheet sheet, SlotWriter writer, FactSettler settler)
    {
        var assumed = Array.FindAll(sheet.Rules.Connections.Assumed, a => sheet.OriginOf(a.Fact) == FactOrigin.Unknown && IsBlank(sheet, a.Fact));
        var estimates = sheet.Stated.Where(g => g.Value is RangeValue { IsEstimate: true } && sheet.OriginOf(g.Fact) == FactOrigin.Unknown).ToList();
        var absences = writer.Omitted.Any(o => o.Value != 0);
        if (assumed.Length == 0 && estimates.Count == 0 && !absences)
            return;
        sheet.SlotsWithoutAssumptions = (Slot[])sheet.Slots.Clone();
        writer.Log.Descend(KnowledgeLevel.Assumed);
        foreach (var (fact, _, _) in assumed)
            writer.Write(fact, fact.Assumption!, FactOrigin.Assumed);
        foreach (var estimate in estimates)
            writer.Write(estimate.Fact, estimate.Value, FactOrigin.Assumed);
        if (assumed.Length + estimates.Count > 0)
            settler.Settle();
        sheet.AssumedAbsences = [.. writer.Omitted.Select(o => Absence(sheet, writer, o.Key)).OfType<AssumedAbsence>()];
        if (!sheet.AssumedAbsences.IsEmpty)
            settler.Settle();
        if (!sheet.IsGraded)
        {
            writer.Changed = false;
            CatalogueStage.Run(sheet, writer);
            if (writer.Changed)
                settler.Settle();
        }

        sheet.Assumptions = [.. assumed.Where(a => IsUsed(sheet, a)).Select(a => a.Fact), .. estimates.Select(e => e.Fact)];
    }

    /// <summary>Silence is assumed away, vagueness is not: a coarse code or an open interval may well imply the member.</summary>
    private static AssumedAbsence? Absence(FactSheet sheet, SlotWriter writer, Fact set)
    {
        var slot = sheet.Slots[sheet.Rules.Layout[set].Slot];
        var bits = writer.Omitted[set] & ~(slot.Yes | slot.No);
        if (bits != 0)
            bits &= ~sheet.Rules.Connections.Ties.VaguelyImplied(set, sheet);
        if (bits == 0)
            return null;
        var open = sheet.Rules.Connections.Ties.OpenPremisesOf(set, bits, sheet).ToImmutableArray();
        writer.Deny(set, bits);
        return new AssumedAbsence(set, FactLayout.OptionsIn(set, bits), open);
    }

    /// <summary>Nothing at all is known, not even what it is not.</summary>
    private static bool IsBlank(FactSheet sheet, Fact fact)
    {
        var place = sheet.Rules.Layout[fact];
        for (var i = 0; i < place.SlotCount; i++)
        {
            if (!sheet.Slots[place.Slot + i].SameAs(sheet.Rules.Layout.Blank[place.Slot + i]))
                return false;
        }

        return true;
    }

    /// <summary>
    /// Named are the assumptions that something rests on: a rule that tests the fact, an item that may apply and turns on it, or another
    /// fact that followed.
    /// </summary>
    private static bool IsUsed(FactSheet sheet, AssumedFact assumed)
    {
        if (assumed.IsTestedByRules || sheet.Catalogue?.TurnsOn(assumed.Fact, sheet.SlotsWithoutAssumptions, sheet.CatalogueAssumptions) == true)
            return true;
        foreach (var tied in assumed.Tied)
        {
            if (sheet.OriginOf(tied).IsWorkedOut() || sheet.OriginOf(tied) == FactOrigin.NotApplicable && HasChanged(sheet, tied))
                return true;
        }

        return false;
    }

    private static bool HasChanged(FactSheet sheet, Fact fact)
    {
        var place = sheet.Rules.Layout[fact];
        return place.SlotCount > 0 && !sheet.Slots[place.Slot].SameAs(sheet.SlotsWithoutAssumptions[place.Slot]);
    }
}
