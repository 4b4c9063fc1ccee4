using System.Numerics;
using PermitScreen.Quantities;
using Xunit;

namespace PermitScreen.Tests.Quantities;

public class RationalTests
{
    [Fact]
    public void The_default_is_zero()
    {
        Assert.Equal(Rational.Zero, default);
        Assert.True(default(Rational).IsZero);
        Assert.Equal(BigInteger.One, default(Rational).Denominator);
        Assert.Equal("0", default(Rational).ToString());
        Assert.Equal(Of(5), Of(5) + default(Rational));
        Assert.Equal(Rational.Zero, Rational.FromDecimal(0.000m));
    }

    [Theory]
    [InlineData("0.1", 1, 10)] // what double cannot hold
    [InlineData("-2.50", -5, 2)] // trailing zeros and sign
    [InlineData("0.0000000000000000000000000001", 1, 0)] // the smallest decimal: denominator beyond 64 bits
    [InlineData("79228162514264337593543950335", 0, 1)] // the largest decimal: numerator beyond 64 bits
    public void A_decimal_is_taken_exactly(string text, long numerator, long denominator)
    {
        var value = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        var rational = Rational.FromDecimal(value);
        if (numerator != 0)
            Assert.Equal(numerator, rational.Numerator);
        if (denominator != 0)
            Assert.Equal(denominator, rational.Denominator);
        Assert.True(rational.TryToDecimal(out var back));
        Assert.Equal(value, back);
    }

    [Fact]
    public void Equal_values_are_equal_however_they_were_made()
    {
        var third = Rational.FromRatio(-2, -6);
        Assert.Equal(third, Of(1) / Of(3));
        Assert.Equal(third.GetHashCode(), (Of(1) / Of(3)).GetHashCode());
        Assert.Equal(Of(1), third * Of(3));
        Assert.Equal(Rational.Zero, third - third);

        // Large and back: a value that fits 64 bits again must equal one that never left them.
        var large = Rational.FromRatio(BigInteger.Pow(10, 40), 3);
        Assert.Equal(third, large / Rational.FromRatio(BigInteger.Pow(10, 40), 1));
    }

    [Fact]
    public void The_extremes_of_64_bits_do_not_overflow()
    {
        var (low, high) = (Of(long.MinValue), Of(long.MaxValue));
        Assert.Equal(-(BigInteger)long.MinValue, (-low).Numerator);
        Assert.Equal((BigInteger)long.MinValue * long.MinValue, (low * low).Numerator);
        Assert.Equal((BigInteger)long.MaxValue * 2, (high + high).Numerator);
        Assert.True(low / high < Of(-1));
        Assert.True(Of(1) / high > Of(1) / (high + Of(1)));
    }

    [Theory]
    [InlineData(1, 3, 1, 2, -1)]
    [InlineData(10, 7, 10, 7, 0)]
    [InlineData(-1, 2, -1, 3, -1)] // further below zero is less
    [InlineData(7, 10, 2, 3, 1)]
    public void Order_is_exact(long a, long b, long c, long d, int expected)
    {
        var (left, right) = (Rational.FromRatio(a, b), Rational.FromRatio(c, d));
        Assert.Equal(expected, Math.Sign(left.CompareTo(right)));
        Assert.Equal(expected < 0, left < right);
        Assert.Equal(expected <= 0, left <= right);
        Assert.Equal(expected > 0, left > right);
        Assert.Equal(expected >= 0, left >= right);
        Assert.Equal(expected == 0, left == right);
    }

    [Theory]
    [InlineData(349, 10, "34.9")]
    [InlineData(30000, 1, "30000")] // no exponent, zeros of the whole part kept
    [InlineData(1, 1000000, "0.000001")]
    [InlineData(-5, 4, "-1.25")]
    [InlineData(1, 8, "0.125")]
    [InlineData(10, 7, "1.42857")] // rounded to six digits
    [InlineData(-10, 7, "-1.42857")]
    [InlineData(2, 3, "0.666667")]
    [InlineData(1, 300000, "0.00000333333")] // leading zeros do not use up the digits
    [InlineData(3703701, 3, "1234567")] // a whole part is never shortened
    [InlineData(3703703, 3, "1234568")] // 1234567.67 rounds up
    [InlineData(2999999, 3000000, "1")] // 0.99999967 to six digits, without trailing zeros
    public void It_writes_plain_decimals(long numerator, long denominator, string expected) =>
        Assert.Equal(expected, Rational.FromRatio(numerator, denominator).ToString());

    [Fact]
    public void It_knows_whether_the_text_is_exact()
    {
        Assert.True(Rational.FromRatio(349, 10).IsFiniteDecimal);
        Assert.False(Rational.FromRatio(10, 7).IsFiniteDecimal);
        Assert.False(Rational.FromRatio(10, 7).TryToDecimal(out _));
        Assert.False(Rational.FromRatio(BigInteger.Pow(10, 29), 1).TryToDecimal(out _)); // finite, but no decimal
    }

    [Fact]
    public void Dividing_by_zero_is_misuse()
    {
        Assert.Throws<DivideByZeroException>(() => Of(1) / default(Rational));
        Assert.Throws<DivideByZeroException>(() => Rational.FromRatio(1, 0));
    }

    private static Rational Of(long value) => Rational.FromInt64(value);
}
