using System.Globalization;
using System.Numerics;

namespace PermitScreen.Quantities;

public readonly partial struct Rational
{
    private const int RoundedDigits = 6;

    /// <summary>True when the value has a last decimal: its denominator has no prime factor but 2 and 5.</summary>
    public bool IsFiniteDecimal => TryCountDecimals(out _);

    /// <summary>The value as a decimal, only if a decimal holds it exactly.</summary>
    public bool TryToDecimal(out decimal value)
    {
        value = 0;
        if (!TryCountDecimals(out var decimals) || decimals > 28)
            return false;
        var digits = Numerator * BigInteger.Pow(10, decimals) / Denominator;
        var magnitude = BigInteger.Abs(digits);
        if (magnitude >= BigInteger.One << 96)
            return false;
        var bits = (UInt128)magnitude;
        value = new decimal((int)(uint)bits, (int)(uint)(bits >> 32), (int)(uint)(bits >> 64), digits.Sign < 0, (byte)decimals);
        return true;
    }

    /// <summary>
    /// The exact plain decimal ("34.9", "30000"): no exponent, no grouping, no trailing zeros. A value without a last decimal is
    /// rounded to 6 significant digits, its whole part kept ("1.42857", "1234567"); <see cref="IsFiniteDecimal"/> tells which it is.
    /// </summary>
    public override string ToString()
    {
        if (wide is null && denominatorLessOne == 0)
            return numerator.ToString(CultureInfo.InvariantCulture);
        if (TryCountDecimals(out var decimals))
            return Plain(Numerator * BigInteger.Pow(10, decimals) / Denominator, decimals);
        decimals = DecimalsForRounding();
        var doubled = (2 * BigInteger.Abs(Numerator) * BigInteger.Pow(10, decimals)) + Denominator;
        return Plain(Sign * (doubled / (2 * Denominator)), decimals);
    }

    private static string Plain(BigInteger digits, int decimals)
    {
        var sign = digits.Sign < 0 ? "-" : "";
        var text = BigInteger.Abs(digits).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var fraction = text[^decimals..].TrimEnd('0');
        return fraction.Length == 0 ? sign + text[..^decimals] : $"{sign}{text[..^decimals]}.{fraction}";
    }

    // Small values keep six digits after their leading zeros; large ones never lose a digit of the whole part.
    private int DecimalsForRounding()
    {
        var magnitude = BigInteger.Abs(Numerator);
        var decimals = 0;
        for (var bound = BigInteger.Pow(10, RoundedDigits - 1); magnitude < bound * Denominator; magnitude *= 10)
            decimals++;
        return decimals;
    }

    private bool TryCountDecimals(out int decimals)
    {
        var rest = Denominator;
        var twos = CountFactor(ref rest, 2);
        var fives = CountFactor(ref rest, 5);
        decimals = Math.Max(twos, fives);
        return rest.IsOne;
    }

    private static int CountFactor(ref BigInteger value, int prime)
    {
        var count = 0;
        while ((value % prime).IsZero)
        {
            value /= prime;
            count++;
        }

        return count;
    }
}
