using PermitScreen.Facts;

namespace PermitScreen.Screening.Engine;

/// <summary>What the applicant states, as far as it settles anything by itself.</summary>
internal static class StatedFacts
{
    public static void Write(FactSheet sheet, SlotWriter writer)
    {
        foreach (var given in sheet.Stated)
        {
            writer.Agenda.Add(given.Fact);
            // An estimate is an assumption about a number, and is entered with the other assumptions.
            if (given.Value is RangeValue { IsEstimate: true })
                continue;
            var origin = OriginOf(sheet, given);
            if (origin == FactOrigin.Unknown)
            {
                writer.Log.Dispute(given.Fact, DisputeSide.Source);
                continue;
            }

            // While the gate is not open, nothing behind it may yet turn out not to apply.
            if (given.Fact.Gate is null || !MayBeNothing(given.Value))
                writer.Write(given.Fact, given.Value, origin);
            else
                writer.WritePerhapsNothing(given.Fact, given.Value);
        }
    }

    /// <summary>Zero, no or none is perhaps no statement that the thing exists, and neither is what may be zero.</summary>
    public static bool MayBeNothing(FactValue value) => value switch
    {
        NumberValue number => number.Value.IsZero,
        RangeValue range => range.Range.Contains(Quantities.Rational.Zero),
        ManyValue many => many is { Items.IsEmpty: true, IsSome: false },
        BooleanValue boolean => !boolean.Value,
        OptionValue option => option.Option == FactOption.None,
        _ => false,
    };

    /// <summary>
    /// A box not ticked against a direct statement that it is so: both were said by the same applicant of the same thing. Where it follows from
    /// something else as well, the box was merely forgotten.
    /// </summary>
    public static void CheckOmissions(FactSheet sheet, SlotWriter writer)
    {
        foreach (var (set, omitted) in writer.Omitted)
        {
            var ties = sheet.Rules.Connections.Ties;
            var affirmed = sheet.Slots[sheet.Rules.Layout[set].Slot].Yes & omitted & ~ties.SurelyImplied(set, sheet);
            if (affirmed == 0)
                continue;
            var other = sheet.Stated.Select(g => g.Fact).FirstOrDefault(f => (ties.DirectBitsOf(f, set) & affirmed) != 0);
            writer.Log.Contradict(set, other ?? set);
        }
    }

    /// <summary>
    /// How a statement reads beside a group that its fact is derived from. What the source of an open group names stays, and the statement
    /// does not count (Unknown); what it leaves open the applicant settles, by the applicant's own assessment.
    /// </summary>
    private static FactOrigin OriginOf(FactSheet sheet, GivenFact given)
    {
        if (given is not { Value: BooleanValue stated, Fact.Derivation: GroupDerivation group }
            || sheet.GivenOf(group.Of)?.Value is not ManyValue codes)
        {
            return FactOrigin.Given;
        }

        var source = ValueTruth.Of(new InCodes([], [group.Group]), codes, group.Of.Type, sheet.AsOf, every: false);
        if (source == Truth.Unknown)
            return FactOrigin.SelfAssessed;
        return group.Group.IsOpen && source != TruthLogic.From(stated.Value) ? FactOrigin.Unknown : FactOrigin.Given;
    }
}
