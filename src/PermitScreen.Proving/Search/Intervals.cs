using PermitScreen.Facts;
using PermitScreen.Quantities;

namespace PermitScreen.Proving.Search;

/// <summary>Numbers as intervals: what a fact may be at all, and how a test divides it.</summary>
internal static class Intervals
{
    /// <summary>Every number that the fact may take.</summary>
    public static NumberRange Of(Fact fact) => new(Rational.Zero, !fact.IsPositive, null, false);

    /// <summary>What lies outside of a range: below it and above it.</summary>
    public static IEnumerable<NumberRange> Outside(NumberRange range)
    {
        if (range.Low is { } low)
            yield return new NumberRange(null, false, low, !range.LowIncluded);
        if (range.High is { } high)
            yield return new NumberRange(high, !range.HighIncluded, null, false);
    }

    /// <summary>A number of the interval that is easily read: whole where there is one, and not zero unless there is nothing else.</summary>
    public static Rational PointOf(NumberRange range)
    {
        var low = range.Low ?? Rational.Zero;
        if (range.High is not { } high)
            return Whole(low + Rational.One, range) ?? low + Rational.One;
        if (low == high)
            return low;
        var middle = (low + high) / Rational.FromInt64(2);
        return Whole(middle, range) ?? (range.HighIncluded && range.LowIncluded ? high : middle);
    }

    /// <summary>Every threshold above zero, and a number on each side of it, in order.</summary>
    public static IEnumerable<Rational> PointsBeside(IEnumerable<Rational> thresholds)
    {
        var low = Rational.Zero;
        foreach (var bound in thresholds.Where(b => b.Sign > 0).Distinct().Order())
        {
            yield return PointOf(new NumberRange(low, false, bound, false));
            yield return bound;
            low = bound;
        }

        yield return PointOf(new NumberRange(low, false, null, false));
    }

    private static Rational? Whole(Rational near, NumberRange range)
    {
        var floor = Rational.FromRatio(near.Numerator / near.Denominator, 1);
        return !floor.IsZero && range.Contains(floor) ? floor
            : range.Contains(floor + Rational.One) ? floor + Rational.One
            : null;
    }
}
