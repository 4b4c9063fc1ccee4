namespace PermitScreen.Quantities;

// Products of two 64-bit numbers fit Int128, and so does the sum of two such products: the small cases never overflow.
public readonly partial struct Rational
{
    public static Rational operator +(Rational left, Rational right)
    {
        if (left.wide is null && right.wide is null)
        {
            Int128 numerator = ((Int128)left.numerator * right.SmallDenominator) + ((Int128)right.numerator * left.SmallDenominator);
            return Reduce(numerator, (Int128)left.SmallDenominator * right.SmallDenominator);
        }

        return FromRatio(
            (left.Numerator * right.Denominator) + (right.Numerator * left.Denominator),
            left.Denominator * right.Denominator);
    }

    public static Rational operator -(Rational value) => FromRatio(-value.Numerator, value.Denominator);

    public static Rational operator -(Rational left, Rational right) => left + -right;

    public static Rational operator *(Rational left, Rational right) => left.wide is null && right.wide is null
        ? Reduce((Int128)left.numerator * right.numerator, (Int128)left.SmallDenominator * right.SmallDenominator)
        : FromRatio(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The exact quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero: ask <see cref="IsZero"/> first.</exception>
    public static Rational operator /(Rational left, Rational right) =>
        FromRatio(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;
}
