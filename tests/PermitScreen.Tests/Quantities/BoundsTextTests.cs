using FsCheck;
using FsCheck.Fluent;
using PermitScreen.Quantities;
using Xunit;

namespace PermitScreen.Tests.Quantities;

/// <summary>Quantities as notices and applicants speak of them: bounds, ranges, sums, estimates.</summary>
public class BoundsTextTests
{
    [Theory]
    [InlineData("20 t/a", "[20, 20]")]
    [InlineData("< 10 t/a", "(, 10)")]
    [InlineData("＜10吨/年", "(, 10)")] // full width
    [InlineData("≤10吨", "(, 10]")]
    [InlineData("<= 10 t", "(, 10]")]
    [InlineData("> 10 t", "(10, )")]
    [InlineData("≥ 35 t/a", "[35, )")]
    [InlineData("不足10吨", "(, 10)")]
    [InlineData("不到 10 吨", "(, 10)")]
    [InlineData("低于10吨/年", "(, 10)")]
    [InlineData("超过10吨", "(10, )")]
    [InlineData("大于等于10吨", "[10, )")] // longer than 大于
    [InlineData("不超过10吨", "(, 10]")]
    [InlineData("不低于10吨", "[10, )")]
    [InlineData("至少10吨", "[10, )")]
    [InlineData("at most 10 t/a", "(, 10]")]
    [InlineData("more than 10 t", "(10, )")]
    [InlineData("10吨以下", "(, 10]")] // whether 以下 takes in the number is disputed: both readings lie in the closed interval
    [InlineData("10吨及以下", "(, 10]")]
    [InlineData("10吨以下（不含）", "(, 10)")]
    [InlineData("10吨以上", "[10, )")]
    [InlineData("10吨（含）以上", "[10, )")]
    [InlineData("10吨以内", "(, 10]")]
    [InlineData("20余吨", "[20, )")] // more than twenty
    [InlineData("20多吨", "[20, )")]
    [InlineData("3–5万吨/年", "[30000, 50000]")] // the unit stands once
    [InlineData("3-5万吨", "[30000, 50000]")]
    [InlineData("1万至2万吨", "[10000, 20000]")]
    [InlineData("10t——20t", "[10, 20]")]
    [InlineData("500kg-2t", "[0.5, 2]")] // each with its own unit
    [InlineData("10～20吨/年", "[10, 20]")]
    [InlineData("20±2 t/a", "[18, 22]")] // stated, no estimate
    [InlineData(">= 10 t, < 20 t", "[10, 20)")]
    [InlineData("大于10吨且小于20吨", "(10, 20)")]
    [InlineData("≥1,000 t/a", "[1000, )")] // a comma within a number
    public void Bounds_are_read_with_their_ends(string text, string expected)
    {
        var bounds = BoundsText.Read(text, Units.Get("t/a"));
        Assert.True(bounds.Succeeded, bounds.Failure?.ToString());
        Assert.Equal(expected, Show(bounds.Range));
        Assert.False(bounds.IsEstimate);
        Assert.Null(bounds.Each);
    }

    [Theory]
    [InlineData("> 5万m3", "m3", "(50000, )")]
    [InlineData("< 20 m3", "m3", "(, 20)")]
    [InlineData("5000m2以上", "m2", "[5000, )")]
    [InlineData("≥5000㎡", "m2", "[5000, )")]
    [InlineData("110/35/10kV", "kV", "[110, 110]")] // a substation is named by its highest voltage
    [InlineData("35/110 千伏", "kV", "[110, 110]")]
    [InlineData("1200万大卡", "t/h", "[20, 20]")] // 60万大卡/小时 is one tonne of steam
    [InlineData("60万大卡/小时", "MW", "[0.7, 0.7]")]
    [InlineData("3-5万m3/d", "m3/d", "[30000, 50000]")]
    public void The_digit_of_a_unit_is_no_missing_unit(string text, string unit, string expected)
    {
        var bounds = BoundsText.Read(text, Units.Get(unit));
        Assert.True(bounds.Succeeded, bounds.Failure?.ToString());
        Assert.Equal(expected, Show(bounds.Range));
    }

    [Theory]
    [InlineData("约20吨")]
    [InlineData("20吨左右")]
    [InlineData("≈20 t/a")]
    [InlineData("about 20 t")]
    [InlineData("近20吨/年")]
    public void About_is_ten_per_cent_either_way_and_says_so(string text)
    {
        var bounds = BoundsText.Read(text, Units.Get("t/a"));
        Assert.True(bounds.IsEstimate);
        Assert.Equal("[18, 22]", Show(bounds.Range!));
    }

    [Theory]
    [InlineData("2×35 t/h", "70", "35")]
    [InlineData("2 x 35t/h", "70", "35")]
    [InlineData("2台×35t/h", "70", "35")]
    [InlineData("35t/h×2台", "70", "35")]
    [InlineData("2台35t/h", "70", "35")]
    [InlineData("2台 35 t/h", "70", "35")]
    [InlineData("3台104t/h", "312", "104")] // no power of ten: they are counted
    [InlineData("1台75t/h+2台35t/h", "145", null)]
    [InlineData("1台75t/h、2台35t/h", "145", null)]
    [InlineData("两台35t/h", "70", "35")]
    [InlineData("一台4蒸吨", "4", "4")]
    [InlineData("十台2t/h", "20", "2")]
    [InlineData("2台各35t/h", "70", "35")]
    [InlineData("两台均为35t/h", "70", "35")]
    [InlineData("35+35 t/h", "70", "35")]
    [InlineData("1×75+2×35 t/h", "145", null)] // not alike
    [InlineData("35+20 t/h", "55", null)]
    [InlineData("2×35蒸吨/小时", "70", "35")]
    public void Several_things_have_a_sum_and_perhaps_a_value_each(string text, string total, string? each)
    {
        var bounds = BoundsText.Read(text, Units.Get("t/h"));
        Assert.True(bounds.Succeeded, bounds.Failure?.ToString());
        Assert.Equal($"[{total}, {total}]", Show(bounds.Range));
        Assert.Equal(each, bounds.Each?.ToString());
        Assert.Equal(each is null, bounds.IsUnlikeSum);
    }

    [Theory]
    [InlineData("5-3万吨", QuantityProblem.Reversed)]
    [InlineData("> 20 t, < 10 t", QuantityProblem.Reversed)]
    [InlineData("> 20 t, > 10 t", QuantityProblem.Reversed)] // two bounds of one side
    [InlineData("< 10", QuantityProblem.BoundWithoutUnit)]
    [InlineData("< 3万", QuantityProblem.BoundWithoutUnit)]
    [InlineData("10以上", QuantityProblem.BoundWithoutUnit)]
    [InlineData("3-5", QuantityProblem.BoundWithoutUnit)]
    [InlineData("< 10 m", QuantityProblem.WrongDimension)]
    [InlineData("约10桶", QuantityProblem.UnknownUnit)]
    [InlineData("几吨", QuantityProblem.NotANumber)]
    [InlineData("20几吨", QuantityProblem.Approximate)]
    [InlineData("3×104 t", QuantityProblem.NotANumber)] // 3×10⁴ that lost its superscript
    [InlineData("0×35 t", QuantityProblem.NotANumber)]
    [InlineData("2.5×35 t", QuantityProblem.NotANumber)]
    [InlineData("-5", QuantityProblem.Negative)]
    [InlineData("", QuantityProblem.Empty)]
    public void What_bounds_nothing_is_refused_with_its_reason(string text, object problem) =>
        Assert.Equal(problem, BoundsText.Read(text, Units.Get("t/a")).Failure?.Problem);

    [Fact]
    public void A_plain_number_needs_no_unit_to_be_bounded() =>
        Assert.Equal("(, 1.5)", Show(BoundsText.Read("< 1.5", Units.Plain).Range!));

    [Fact]
    public void What_is_exact_is_read_as_before() => Prop.ForAll(ArbMap.Default.ArbFor<uint>(), thousandths =>
    {
        var value = Rational.FromRatio(thousandths, 1000);
        Assert.Equal(NumberRange.Exactly(value), BoundsText.Read($"{value} t/h", Units.Get("t/h")).Range);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_makes_it_throw()
    {
        const string Alphabet = "0123456789.,+-~×<>≥ eE/万亿千吨年t以上下不足超约±至余多台";
        var texts = Gen.Elements(Alphabet.ToCharArray()).ArrayOf().Select(letters => new string(letters)).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(texts, text =>
        {
            var bounds = BoundsText.Read(text, Units.Get("t/a"));
            Assert.NotEqual(bounds.Succeeded, bounds.Failure is not null);
            if (bounds.Succeeded)
                Assert.False(bounds.Range.IsEmpty);
        }));
    }

    private static string Show(NumberRange range) =>
        $"{(range.LowIncluded ? '[' : '(')}{range.Low}, {range.High}{(range.HighIncluded ? ']' : ')')}";
}
