using System.Globalization;
using System.Numerics;
using PermitScreen.Quantities;
using PermitScreen.Screening.Engine;
using Xunit;

namespace PermitScreen.Tests.Semantics;

/// <summary>Ranks among thresholds are found by doubles first. Where these do not tell two numbers apart, the exact ones do.</summary>
public class ThresholdTests
{
    /// <summary>Three numbers each, the smallest first.</summary>
    public static TheoryData<string, string, string> Numbers => new()
    {
        // Both parts are exact in a double, and so is not the quotient: all three have the same nearest one.
        { "8000000000000000/8000000000000001", "8000000000000001/8000000000000002", "8000000000000002/8000000000000003" },
        { "8750000000000036/250000000000001", "8750000000000001/250000000000000", "8749999999999966/249999999999999" },
        { "-8000000000000002/8000000000000003", "-8000000000000001/8000000000000002", "-8000000000000000/8000000000000001" },

        // A part has more digits than a double: there is none to look at, on one side or on both.
        { "333333333333333333333333333333/1000000000000000000000000000000", "1/3", "333333333333333333333333333334/1000000000000000000000000000000" },
        { "9007199254740992/1", "9007199254740993/1", "9007199254740994/1" },
        { "99999999999999999999/1", "100000000000000000000/1", "100000000000000000001/1" },
        { "-1/100000000000000000000", "0/1", "1/100000000000000000000" },
    };

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Above_equal_and_below_have_ranks_of_their_own_though_no_double_tells_them_apart(string below, string equal, string above)
    {
        var (low, middle, high) = (Read(below), Read(equal), Read(above));
        Assert.False(low.Nearest < middle.Nearest || middle.Nearest < high.Nearest);
        var thresholds = new Thresholds([Read("-1000000000000000000000/1"), middle, Read("1000000000000000000000/1")]);
        Assert.Equal([3u, 4u, 5u], [thresholds.Rank(low), thresholds.Rank(middle), thresholds.Rank(high)]);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Three_thresholds_that_no_double_tells_apart_are_three(string below, string equal, string above)
    {
        Rational[] numbers = [Read(below), Read(equal), Read(above)];
        var thresholds = new Thresholds([numbers[2], numbers[0], numbers[1], numbers[0]]);
        Assert.Equal(numbers, thresholds.Exact);
        Assert.Equal([2u, 4u, 6u], numbers.Select(number => thresholds.Rank(number)));
    }

    /// <summary>A test of "at least 1/3" takes 1/3 in and what is just below out.</summary>
    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_range_ends_exactly_there(string below, string equal, string above)
    {
        var thresholds = new Thresholds([Read(equal)]);
        var leaf = thresholds.RanksOf(new NumberRange(Read(equal), true, null, false));
        Assert.Equal([false, true, true], new[] { below, equal, above }.Select(number => thresholds.Rank(Read(number)) >= (uint)leaf));
    }

    private static Rational Read(string fraction)
    {
        var parts = fraction.Split('/');
        return Rational.FromRatio(BigInteger.Parse(parts[0], CultureInfo.InvariantCulture), BigInteger.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
