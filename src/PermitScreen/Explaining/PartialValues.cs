using PermitScreen.Facts;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Explaining;

/// <summary>
/// Sets of which only some members are settled. That a boiler is known to be absent says nothing about the other features, so such a
/// set must not be shown as if it were the whole.
/// </summary>
internal static class PartialValues
{
    /// <summary>Nothing about the value is left open.</summary>
    public static bool IsComplete(this FactSheet sheet, Fact fact)
    {
        if (sheet.ValueOf(fact) is null or ManyValue { IsComplete: false })
            return false;
        var place = sheet.Rules.Layout[fact];
        if (fact.Type != FactType.Set || place.Predicates is not null)
            return true;
        var slot = sheet.Slots[place.Slot];
        var all = FactLayout.AllBits(fact);
        return ((slot.Yes | slot.No) & all) == all;
    }
}
