using PermitScreen.Quantities;

namespace PermitScreen.Facts;

/// <summary>An interval of numbers in a fact's unit; a missing bound is open. Days count as numbers, too.</summary>
public sealed record NumberRange(Rational? Low, bool LowIncluded, Rational? High, bool HighIncluded)
{
    public static NumberRange Exactly(Rational value) => new(value, true, value, true);

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
