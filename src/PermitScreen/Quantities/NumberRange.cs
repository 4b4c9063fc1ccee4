namespace PermitScreen.Quantities;

/// <summary>An interval of numbers in a fact's unit; a missing bound is open. Days count as numbers, too.</summary>
/// <param name="Low">the lower bound; null for none</param>
/// <param name="LowIncluded">the lower bound itself belongs to it</param>
/// <param name="High">the upper bound; null for none</param>
/// <param name="HighIncluded">the upper bound itself belongs to it</param>
public sealed record NumberRange(Rational? Low, bool LowIncluded, Rational? High, bool HighIncluded)
{
    /// <summary>One value.</summary>
    public static NumberRange Exactly(Rational value) => new(value, true, value, true);

    /// <summary>This value or more.</summary>
    internal static NumberRange AtLeast(Rational value) => new(value, true, null, false);

    /// <summary>What a number of this interval and one of the other come to together.</summary>
    internal NumberRange Plus(NumberRange other) => new(
        Low is { } low && other.Low is { } otherLow ? low + otherLow : null,
        LowIncluded && other.LowIncluded,
        High is { } high && other.High is { } otherHigh ? high + otherHigh : null,
        HighIncluded && other.HighIncluded);

    /// <summary>No number lies in it, as in more than 20 and less than 10, or in more than 10 and at most 10.</summary>
    public bool IsEmpty => Low is { } low && High is { } high && (low.CompareTo(high) is var order && order > 0 || order == 0 && !(LowIncluded && HighIncluded));

    /// <summary>The numbers that lie in both; perhaps there are none.</summary>
    public NumberRange Intersect(NumberRange other)
    {
        var (low, lowIncluded) = Tighter(Low, LowIncluded, other.Low, other.LowIncluded, 1);
        var (high, highIncluded) = Tighter(High, HighIncluded, other.High, other.HighIncluded, -1);
        return new NumberRange(low, lowIncluded, high, highIncluded);
    }

    /// <param name="inwards">1 for lower bounds, of which the greater is the tighter; -1 for upper ones</param>
    private static (Rational? Bound, bool Included) Tighter(Rational? a, bool aIncluded, Rational? b, bool bIncluded, int inwards)
    {
        if (a is not { } first || b is not { } second)
            return a is null ? (b, bIncluded) : (a, aIncluded);
        var order = first.CompareTo(second) * inwards;
        return order == 0 ? (a, aIncluded && bIncluded) : order > 0 ? (a, aIncluded) : (b, bIncluded);
    }

    /// <summary>The value lies in it.</summary>
    public bool Contains(Rational value)
    {
        if (Low is { } low)
        {
            var order = value.CompareTo(low);
            if (order < 0 || order == 0 && !LowIncluded)
                return false;
        }

        if (High is { } high)
        {
            var order = value.CompareTo(high);
            if (order > 0 || order == 0 && !HighIncluded)
                return false;
        }

        return true;
    }
}
