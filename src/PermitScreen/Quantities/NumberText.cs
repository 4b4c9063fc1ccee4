using System.Numerics;

namespace PermitScreen.Quantities;

/// <summary>
/// Reads the number at the start of a text. Grouping by comma or space must be complete groups of three: "1,5" could be one and a
/// half or a slip for 15, and is refused.
/// </summary>
internal static class NumberText
{
    private const int MaxDigits = 28;
    private const int MaxExponent = 28;

    /// <summary>Gives the problem, or null with the value and the position behind the number.</summary>
    public static QuantityProblem? Read(string text, out Rational value, out int end)
    {
        value = default;
        end = 0;
        Span<char> digits = stackalloc char[QuantityText.MaxLength];
        var count = 0;
        if (!ReadWhole(text, ref end, digits, ref count) || !ReadFraction(text, ref end, digits, ref count, out var decimals))
            return QuantityProblem.NotANumber;
        var exponent = ReadExponent(text, ref end);
        var significant = digits[..count].TrimStart('0');
        if (significant.Length > MaxDigits || Math.Abs(exponent) > MaxExponent)
            return QuantityProblem.TooLong;
        value = Scale(significant, exponent - decimals);
        return null;
    }

    private static bool ReadWhole(string text, ref int at, Span<char> digits, ref int count)
    {
        var first = Copy(text, ref at, digits, ref count);
        var separator = at < text.Length ? text[at] : '\0';
        if (first == 0 || separator is not (',' or ' ') || (separator == ' ' && !IsDigit(text, at + 1)))
            return first > 0;
        if (first > 3 || text[0] == '0')
            return false;
        while (at < text.Length && text[at] == separator)
        {
            if (separator == ' ' && !IsDigit(text, at + 1))
                break;
            at++;
            if (Copy(text, ref at, digits, ref count) != 3)
                return false;
        }

        return true;
    }

    private static bool ReadFraction(string text, ref int at, Span<char> digits, ref int count, out int decimals)
    {
        decimals = 0;
        if (at >= text.Length || text[at] != '.')
            return true;
        at++;
        decimals = Copy(text, ref at, digits, ref count);
        return decimals > 0;
    }

    private static int ReadExponent(string text, ref int at)
    {
        if (at >= text.Length || text[at] is not ('e' or 'E'))
            return 0;
        var next = at + 1;
        var negative = next < text.Length && text[next] == '-';
        if (negative || (next < text.Length && text[next] == '+'))
            next++;
        if (!IsDigit(text, next))
            return 0;
        var exponent = 0;
        for (; IsDigit(text, next); next++)
            exponent = Math.Min((exponent * 10) + (text[next] - '0'), MaxExponent + 1);
        at = next;
        return negative ? -exponent : exponent;
    }

    private static Rational Scale(ReadOnlySpan<char> digits, int exponent)
    {
        var mantissa = BigInteger.Zero;
        foreach (var digit in digits)
            mantissa = (mantissa * 10) + (digit - '0');
        return exponent >= 0
            ? Rational.FromRatio(mantissa * BigInteger.Pow(10, exponent), BigInteger.One)
            : Rational.FromRatio(mantissa, BigInteger.Pow(10, -exponent));
    }

    private static int Copy(string text, ref int at, Span<char> digits, ref int count)
    {
        var start = at;
        for (; IsDigit(text, at); at++)
            digits[count++] = text[at];
        return at - start;
    }

    private static bool IsDigit(string text, int at) => at < text.Length && char.IsAsciiDigit(text[at]);
}
