using PermitScreen.Facts;
using PermitScreen.Quantities;

namespace PermitScreen.Screening.Engine;

/// <summary>
/// Enters what the map knows into the fact sheet, before anything is concluded from it. Facts that the rules do not have are left aside,
/// which the check of the zones tells; a word that a fact does not have is misuse.
/// </summary>
internal static class MapStage
{
    public static void Run(FactSheet sheet, SlotWriter writer)
    {
        foreach (var found in sheet.MapFacts)
        {
            if (!found.IsKnown || sheet.Rules.Vocabulary[found.FactId] is not { } fact)
                continue;
            if (fact.Type == FactType.Number)
                LocateNumber(sheet, writer, fact, new NumberRange(found.Least, true, found.Most, true));
            else if (found.Member is { } member)
                writer.LocateOption(Is(fact, member), found.Words is { IsEmpty: false });
            else if (fact.Type == FactType.ControlUnit)
                LocateCodes(sheet, writer, fact, new ManyValue(found.Words!.Value));
            else if (found.Words is [var word])
                writer.LocateOption(Is(fact, word), true);
        }
    }

    private static void LocateCodes(FactSheet sheet, SlotWriter writer, Fact fact, ManyValue codes)
    {
        if (sheet.GivenOf(fact) is { Value: ManyValue stated } && !stated.Items.ToHashSet(StringComparer.Ordinal).SetEquals(codes.Items))
        {
            writer.Log.Dispute(fact);
            var place = sheet.Rules.Layout[fact];
            sheet.Slots.AsSpan(place.Slot, place.SlotCount).Clear();
        }

        writer.Write(fact, codes, FactOrigin.Located);
    }

    /// <summary>A distance that the map can only bound from both sides. Where the statement agrees, what both allow is known.</summary>
    private static void LocateNumber(FactSheet sheet, SlotWriter writer, Fact fact, NumberRange located)
    {
        if (sheet.GivenOf(fact)?.Value is { } stated && stated.ToRange() is { } range)
        {
            if (range.Intersect(located) is { IsEmpty: false } both)
            {
                if (both != range)
                    writer.Write(fact, RangeValue.Of(both), FactOrigin.Given);
                return;
            }

            writer.Log.Dispute(fact);
        }

        writer.Write(fact, RangeValue.Of(located), FactOrigin.Located);
    }

    private static Test Is(Fact fact, string option) => new(fact, new OneOf([option]));
}
