using PermitScreen.Quantities;

namespace PermitScreen.Screening.Engine;

/// <summary>
/// One interval of numbers that are not negative over another. A denominator of zero gives no quotient (nothing is added, so nothing
/// needs replacing), which is something else than a very large one.
/// </summary>
/// <param name="Range">the quotients; null when the denominator is surely zero</param>
/// <param name="MayBeNone">the denominator may be zero</param>
internal readonly record struct Quotient(NumberRange? Range, bool MayBeNone)
{
    public static Quotient Of(NumberRange numerator, NumberRange denominator)
    {
        if (denominator is { High: { IsZero: true } })
            return new Quotient(null, true);
        var (least, leastIncluded) = (numerator.Low ?? Rational.Zero, numerator.Low is null || numerator.LowIncluded);
        var low = denominator.High is { } most ? least / most : Rational.Zero;
        var lowIncluded = leastIncluded && (least.IsZero || denominator is { High: not null, HighIncluded: true });
        var startsAtZero = denominator.Low is null or { IsZero: true };
        if (numerator is { High: { IsZero: true } })
            return new Quotient(NumberRange.Exactly(Rational.Zero), startsAtZero && (denominator.Low is null || denominator.LowIncluded));
        var high = startsAtZero || numerator.High is null ? (Rational?)null : numerator.High.Value / denominator.Low!.Value;
        return new Quotient(
            new NumberRange(low, lowIncluded, high, high is not null && numerator.HighIncluded && denominator.LowIncluded),
            startsAtZero && (denominator.Low is null || denominator.LowIncluded));
    }
}
