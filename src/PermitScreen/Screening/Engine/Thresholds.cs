using System.Collections.Immutable;
using PermitScreen.Quantities;

namespace PermitScreen.Screening.Engine;

/// <summary>
/// The thresholds that a rule set has of one number, and numbers and intervals as ranks among them: 2i+2 is threshold i, 2i+1 lies
/// between thresholds i-1 and i. Rank 0 is no number at all, and so is a rank beyond every range: a slot may reach to either to say
/// that perhaps there is none. Comparisons are exact at any precision, and the hot path only compares integers.
/// </summary>
internal sealed class Thresholds
{
    /// <summary>Most numbers are told apart by these; only those that are equal here are compared exactly.</summary>
    private readonly double[] near;

    public Thresholds(IEnumerable<Rational> bounds)
    {
        Exact = [.. bounds.Distinct().Order()];
        near = [.. Exact.Select(t => t.Nearest)];
    }

    public ImmutableArray<Rational> Exact { get; }

    /// <summary>The rank above every threshold.</summary>
    public uint Top => (uint)(2 * Exact.Length + 1);

    public uint Rank(in Rational value)
    {
        var (low, high, nearest) = (0, Exact.Length, value.Nearest);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var threshold = near[middle];
            // What is not a number is neither below nor above.
            var order = threshold < nearest ? -1 : threshold > nearest ? 1 : Exact[middle].CompareTo(value);
            if (order == 0)
                return (uint)(2 * middle + 2);
            if (order < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return (uint)(2 * low + 1);
    }

    /// <summary>Exact at the ends: an open end at a threshold stops short of it.</summary>
    public Slot SlotOf(NumberRange range)
    {
        var low = range.Low is not { } l ? 1 : Rank(l) is var r && !range.LowIncluded && IsThreshold(r) ? r + 1 : r;
        var high = range.High is not { } h ? Top : Rank(h) is var s && !range.HighIncluded && IsThreshold(s) ? s - 1 : s;
        return new Slot(low, high);
    }

    /// <summary>The ranks that a test allows, both of whose ends are thresholds.</summary>
    public ulong RanksOf(NumberRange test)
    {
        var low = test.Low is { } l ? Rank(l) + (test.LowIncluded ? 0u : 1u) : 1u;
        var high = test.High is { } h ? Rank(h) - (test.HighIncluded ? 0u : 1u) : int.MaxValue;
        return Leaf.Range(low, high);
    }

    /// <summary>A quotient of which the denominator may be zero: no number, or one of these. Above every range when it has no upper end, else below.</summary>
    public static Slot OrNone(Slot slot, bool isBounded) => isBounded ? new Slot(0, slot.No) : new Slot(slot.Yes, ulong.MaxValue);

    private static bool IsThreshold(uint rank) => rank % 2 == 0;
}
