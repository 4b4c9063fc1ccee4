using PermitScreen.Quantities;

namespace PermitScreen.Screening.Engine;

/// <summary>
/// Numbers and intervals as ranks among the thresholds of a rule set: 2i+2 is threshold i, 2i+1 lies between thresholds i-1 and i. Rank 0
/// is no number at all, and so is a rank beyond every range: a slot may reach to either to say that perhaps there is none.
/// </summary>
internal static class NumberSlots
{
    /// <summary>Exact at the ends: an open end at a threshold stops short of it.</summary>
    public static Slot Of(NumberRange range, Rational[] thresholds)
    {
        var low = range.Low is not { } l ? 1 : FactLayout.Rank(l, thresholds) is var r && !range.LowIncluded && IsThreshold(r) ? r + 1 : r;
        var high = range.High is not { } h ? Top(thresholds) : FactLayout.Rank(h, thresholds) is var s && !range.HighIncluded && IsThreshold(s) ? s - 1 : s;
        return new Slot(low, high);
    }

    /// <summary>A quotient of which the denominator may be zero: no number, or one of these. Above every range when it has no upper end, else below.</summary>
    public static Slot OrNone(Slot slot, bool isBounded) => isBounded ? new Slot(0, slot.No) : new Slot(slot.Yes, ulong.MaxValue);

    private static bool IsThreshold(uint rank) => rank % 2 == 0;

    private static uint Top(Rational[] thresholds) => (uint)(2 * thresholds.Length + 1);
}
