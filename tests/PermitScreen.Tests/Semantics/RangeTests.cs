using PermitScreen.Facts;
using PermitScreen.Quantities;
using PermitScreen.Rules;
using Xunit;

namespace PermitScreen.Tests.Semantics;

/// <summary>Every bound that a rule writes counts; what cannot be meant is a fault.</summary>
public class RangeTests
{
    private static readonly string Vocabulary = Sample.Vocabulary(
        Sample.Fact("steam", "number", "unit: t/h"), Sample.Fact("approved", "date"));

    [Theory]
    [InlineData("steam", ">= 10, >= 20")] // 15 was rejected, and for certain
    [InlineData("steam", "< 10, <= 10")]
    [InlineData("steam", "10, < 35")]
    [InlineData("steam", "< 1,000")] // a comma within the number
    [InlineData("steam", "> 20, < 10")]
    [InlineData("steam", "> 10, < 10")]
    [InlineData("steam", ">= 10, < 7 MW")] // 7 MW are 10 t/h
    [InlineData("approved", ">= 2021-01-01, < 2020-01-01")]
    public void Two_bounds_on_one_side_and_ranges_of_nothing_are_faults(string fact, string range)
    {
        var result = Sample.Load(Sample.Documents, Vocabulary, Sample.Pack(Sample.Rule("t/r", $"{{{fact}: \"{range}\"}}")));
        Assert.True(result.IsRefused);
        Assert.Equal(["PS1045"], result.Diagnostics.Where(d => d.IsError).Select(d => d.Code));
    }

    [Theory]
    [InlineData(">= 10, < 35")]
    [InlineData("< 35, >= 10")]
    [InlineData(">= 10，< 24.5 MW")]
    public void Bounds_on_two_sides_stand_in_any_order(string range)
    {
        var rules = Sample.Rules(Vocabulary, Sample.Pack(Sample.Rule("t/r", $"{{steam: \"{range}\"}}")));
        Assert.Equal(
            [RuleState.Silent, RuleState.Fires, RuleState.Fires, RuleState.Silent],
            new[] { "9.9", "10", "34.9", "35" }.Select(steam => rules.Screen($"{{steam: {steam}}}").StateOf("t/r")));
        Assert.Equal(RuleState.Fires, Sample.Rules(Vocabulary, Sample.Pack(Sample.Rule("t/r", "{steam: \">= 10, <= 10\"}"))).Screen("{steam: 10}").StateOf("t/r"));
    }

    [Fact]
    public void An_intersection_holds_what_both_hold_and_is_empty_when_nothing_is()
    {
        var bounds = new Rational?[] { null, Rational.FromInt64(1), Rational.FromInt64(2), Rational.FromInt64(3) };
        var ranges = (
            from low in bounds
            from lowIncluded in new[] { false, true }
            from high in bounds
            from highIncluded in new[] { false, true }
            select new NumberRange(low, lowIncluded, high, highIncluded)).ToList();
        var numbers = Enumerable.Range(0, 9).Select(half => Rational.FromRatio(half, 2)).ToList();
        foreach (var a in ranges)
        {
            Assert.Equal(a.IsEmpty, numbers.TrueForAll(n => !a.Contains(n)));
            foreach (var b in ranges)
                Assert.All(numbers, n => Assert.Equal(a.Contains(n) && b.Contains(n), a.Intersect(b).Contains(n)));
        }
    }
}
