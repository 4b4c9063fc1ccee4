using System.Numerics;

namespace PermitScreen.Quantities;

/// <summary>
/// An exact fraction. Thresholds are sharp ("35 t/h and below"), and conversions such as 1 t/h = 0.7 MW or 15 亩 = 1 hm²
/// leave decimals behind; a rounded value could land on the wrong side of the law.
/// </summary>
/// <remarks>
/// Always in lowest terms with a denominator above zero, so equality is the equality of the parts. <c>default</c> is zero.
/// Values that fit two 64-bit integers are kept and combined without allocation; only larger ones become <see cref="BigInteger"/>.
/// </remarks>
public readonly partial struct Rational : IComparable<Rational>, IEquatable<Rational>
{
    private const long ExactInDouble = 1L << 53;
    private readonly long numerator;
    private readonly long denominatorLessOne; // so that default(Rational) reads 0/1
    private readonly Wide? wide;

    private Rational(long numerator, long denominator)
    {
        this.numerator = numerator;
        denominatorLessOne = denominator - 1;
    }

    private Rational(Wide wide) => this.wide = wide;

    /// <summary>0, which is also the default.</summary>
    public static Rational Zero => default;

    /// <summary>1.</summary>
    public static Rational One => new(1, 1);

    /// <summary>Above the line, in lowest terms; it carries the sign.</summary>
    public BigInteger Numerator => wide?.Numerator ?? numerator;

    /// <summary>Above zero; 1 for a whole number.</summary>
    public BigInteger Denominator => wide?.Denominator ?? SmallDenominator;

    /// <summary>The value is 0.</summary>
    public bool IsZero => wide is null && numerator == 0;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => wide is null ? Math.Sign(numerator) : wide.Numerator.Sign;

    /// <summary>
    /// The nearest double where both parts are exact in one, else NaN. A division rounds to the nearest, so that among these the smaller
    /// number never has the larger double: where two differ their order is that of the numbers.
    /// </summary>
    internal double Nearest => wide is null && numerator is >= -ExactInDouble and <= ExactInDouble && denominatorLessOne < ExactInDouble
        ? (double)numerator / SmallDenominator
        : double.NaN;

    private long SmallDenominator => denominatorLessOne + 1;

    /// <summary>A whole number.</summary>
    public static Rational FromInt64(long value) => new(value, 1);

    /// <summary>The fraction of two whole numbers in lowest terms.</summary>
    /// <param name="denominator">above zero</param>
    internal static Rational FromParts(long numerator, long denominator)
    {
        var (a, b) = (Math.Abs(numerator), denominator);
        while (b != 0)
            (a, b) = (b, a % b);
        return new Rational(numerator / a, denominator / a);
    }

    /// <summary>The decimal exactly as it is written: 0.1 becomes 1/10.</summary>
    public static Rational FromDecimal(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var mantissa = (Int128)(((UInt128)(uint)bits[2] << 64) | ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        var scale = (bits[3] >> 16) & 0xFF;
        return Reduce(value < 0 ? -mantissa : mantissa, (Int128)BigInteger.Pow(10, scale));
    }

    /// <summary>The fraction in lowest terms; signs may stand on either part.</summary>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public static Rational FromRatio(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
            throw new DivideByZeroException();
        if (denominator.Sign < 0)
            (numerator, denominator) = (-numerator, -denominator);
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return Pack(numerator / divisor, denominator / divisor);
    }

    /// <summary>By value.</summary>
    public int CompareTo(Rational other)
    {
        if (wide is not null || other.wide is not null)
            return (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
        if (denominatorLessOne == other.denominatorLessOne)
            return numerator.CompareTo(other.numerator);
        var high = Math.BigMul(numerator, other.SmallDenominator, out var low);
        var otherHigh = Math.BigMul(other.numerator, SmallDenominator, out var otherLow);
        return high != otherHigh ? high.CompareTo(otherHigh) : ((ulong)low).CompareTo((ulong)otherLow);
    }

    /// <summary>The same value.</summary>
    public bool Equals(Rational other) =>
        numerator == other.numerator && denominatorLessOne == other.denominatorLessOne && Equals(wide, other.wide);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(numerator, denominatorLessOne, wide);

    // Both parts come from 64-bit products, so neither is ever Int128.MinValue and the magnitude is safe to take.
    private static Rational Reduce(Int128 numerator, Int128 denominator)
    {
        var (a, b) = ((UInt128)Int128.Abs(numerator), (UInt128)denominator);
        while (b != 0)
            (a, b) = (b, a % b);
        numerator /= (Int128)a;
        denominator /= (Int128)a;
        return numerator >= long.MinValue && numerator <= long.MaxValue && denominator <= long.MaxValue
            ? new Rational((long)numerator, (long)denominator)
            : new Rational(new Wide((BigInteger)numerator, (BigInteger)denominator));
    }

    private static Rational Pack(BigInteger numerator, BigInteger denominator) =>
        numerator >= long.MinValue && numerator <= long.MaxValue && denominator <= long.MaxValue
            ? new Rational((long)numerator, (long)denominator)
            : new Rational(new Wide(numerator, denominator));

    private sealed record Wide(BigInteger Numerator, BigInteger Denominator);
}
