namespace PermitScreen.Quantities;

// Products of two 64-bit numbers fit Int128, and so does the sum of two such products: the small cases never overflow.
public readonly partial struct Rational
{
    /// <summary>The exact sum.</summary>
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

    /// <summary>The value with the other sign.</summary>
    public static Rational operator -(Rational value) => FromRatio(-value.Numerator, value.Denominator);

    /// <summary>The exact difference.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>The exact product.</summary>
    public static Rational operator *(Rational left, Rational right) => left.wide is null && right.wide is null
        ? Reduce((Int128)left.numerator * right.numerator, (Int128)left.SmallDenominator * right.SmallDenominator)
        : FromRatio(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The exact quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero: ask <see cref="IsZero"/> first.</exception>
    public static Rational operator /(Rational left, Rational right) =>
        FromRatio(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>The same value.</summary>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <summary>Different values.</summary>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>The left value is the smaller one.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>The left value is not the greater one.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>The left value is the greater one.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>The left value is not the smaller one.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;
}
