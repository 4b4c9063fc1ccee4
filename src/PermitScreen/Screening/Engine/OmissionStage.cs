using PermitScreen.Facts;

namespace PermitScreen.Screening.Engine;

/// <summary>
/// A box that was not ticked counts as No once nothing outside its set can still imply it. What implies it surely has won already; what
/// may imply it keeps it open, unless that itself would need the box (the fuel of a boiler that is not there implies nothing).
/// </summary>
internal static class OmissionStage
{
    public static void Run(FactSheet sheet, SlotWriter writer, FactSettler settler)
    {
        if (writer.Omitted.Count == 0)
            return;
        NoteImplied(sheet, writer);
        while (DenyWhatNothingImplies(sheet, writer))
            settler.Settle();
        BreakCircles(sheet, writer, settler);
        foreach (var set in writer.Omitted.Keys.ToList())
            writer.Omitted[set] = Open(sheet, writer, set);
    }

    /// <summary>The members left out of which nothing is known.</summary>
    private static ulong Open(FactSheet sheet, SlotWriter writer, Fact set)
    {
        var slot = sheet.Slots[sheet.Rules.Layout[set].Slot];
        return writer.Omitted[set] & ~(slot.Yes | slot.No);
    }

    private static void NoteImplied(FactSheet sheet, SlotWriter writer)
    {
        foreach (var (set, omitted) in writer.Omitted)
        {
            var known = sheet.Slots[sheet.Rules.Layout[set].Slot].Yes;
            foreach (var (ground, _) in sheet.Rules.Connections.Ties.OneOfSeveral(set, sheet).Where(o => (o.Bits & ~omitted) == 0 && (o.Bits & known) == 0))
                writer.Log.GiveWay(new Outweighed(set, null, ground, KnowledgeLevel.Omitted));
            var implied = known & omitted;
            for (var i = 0; implied != 0 && i < set.Options.Length; i++)
            {
                if ((implied >> i & 1) == 0 || writer.Log.IsDisputed(set))
                    continue;
                var because = sheet.Rules.Connections.Ties.Implying(set, 1UL << i, sheet);
                writer.Log.GiveWay(new Outweighed(set, set.Options[i].Id, because ?? set, KnowledgeLevel.Omitted));
            }
        }
    }

    private static bool DenyWhatNothingImplies(FactSheet sheet, SlotWriter writer)
    {
        var denied = false;
        foreach (var set in writer.Omitted.Keys.ToList())
        {
            var free = Open(sheet, writer, set) & ~sheet.Rules.Connections.Ties.StillImplied(set, sheet);
            if (free == 0)
                continue;
            writer.Deny(set, free);
            denied = true;
        }

        return denied;
    }

    /// <summary>
    /// Supposes that all that is left is No, and takes back what could be implied even then, until the rest can stand: the largest
    /// set of omissions that nothing outside of it can undo.
    /// </summary>
    private static void BreakCircles(FactSheet sheet, SlotWriter writer, FactSettler settler)
    {
        var supposed = writer.Omitted.Keys.Select(set => (Set: set, Bits: Open(sheet, writer, set) & sheet.Rules.Connections.Ties.CircularBitsOf(set))).Where(s => s.Bits != 0).ToList();
        while (supposed.Count > 0)
        {
            using var before = sheet.Remember();
            foreach (var (set, bits) in supposed)
                writer.Deny(set, bits);
            settler.Settle();
            var stand = supposed.Select(s => (s.Set, Bits: s.Bits & ~sheet.Rules.Connections.Ties.StillImplied(s.Set, sheet))).ToList();
            if (stand.SequenceEqual(supposed))
                return;
            // Back where nothing was due, unless a disagreement is to be looked at again.
            before.Recall();
            if (!writer.Log.IsCalm)
                writer.Agenda.AddAll();
            supposed = [.. stand.Where(s => s.Bits != 0)];
        }
    }
}
