using FsCheck;
using FsCheck.Fluent;
using PermitScreen.Quantities;
using Xunit;

namespace PermitScreen.Tests.Quantities;

public class QuantityTextTests
{
    [Theory]
    [InlineData("20 t/h", "t/h", "20")]
    [InlineData("34.9蒸吨/小时", "t/h", "34.9")]
    [InlineData("24.43兆瓦", "t/h", "34.9")] // other unit, exact
    [InlineData("500 kg/h", "t/h", "0.5")]
    [InlineData("1000公斤/小时", "MW", "0.7")]
    [InlineData("２０吨／小时", "t/h", "20")] // full width
    [InlineData("20", "t/h", "20")] // bare number: the fact's unit
    [InlineData("+20", "t/h", "20")]
    [InlineData("  20  t / h ", "t/h", "20")]
    [InlineData("20吨", "t/h", "20")] // shorthand
    [InlineData("20t", "MW", "14")] // shorthand, then conversion
    [InlineData("3万吨/年", "t/a", "30000")]
    [InlineData("3万吨", "t/a", "30000")]
    [InlineData("3万吨", "万t/a", "3")]
    [InlineData("3000吨/年", "万t/a", "0.3")]
    [InlineData("1,000,000 t/a", "t/a", "1000000")]
    [InlineData("１，０００，０００", "t/a", "1000000")]
    [InlineData("1 000 000", "t/a", "1000000")]
    [InlineData("1 000.5 t/a", "t/a", "1000.5")]
    [InlineData("20 000头", "头", "20000")]
    [InlineData("1e6", "t/a", "1000000")]
    [InlineData("2.5E-3 t/a", "kg/a", "2.5")]
    [InlineData("12.5万", "t/a", "125000")] // counting word without a unit
    [InlineData("3亿", "元", "300000000")]
    [InlineData("3亿元", "万元", "30000")]
    [InlineData("5千万元", "亿元", "0.5")]
    [InlineData("5千瓦", "kW", "5")] // 千 belongs to the unit
    [InlineData("5千头", "头", "5000")] // 千 counts
    [InlineData("5百万千瓦时/年", "万kWh/a", "500")]
    [InlineData("30万千瓦", "MWe", "300")]
    [InlineData("1.2GW", "MWe", "1200")]
    [InlineData("1.2吉瓦", "MWe", "1200")]
    [InlineData("1000千瓦", "MWe", "1")]
    [InlineData("600万度", "kWh/a", "6000000")]
    [InlineData("25度", "°", "25")]
    [InlineData("50%", "1", "0.5")]
    [InlineData("1.25倍", "1", "1.25")]
    [InlineData("50", "%", "50")]
    [InlineData("±800 kV", "kV", "800")] // how direct-current lines are called
    [InlineData("500张床位", "张", "500")]
    [InlineData("5万头", "头/a", "50000")]
    [InlineData("3 ×10⁴ t/a", "t/a", "30000")] // our own English label
    [InlineData("0", "t/a", "0")]
    [InlineData("0.000", "t/a", "0")]
    [InlineData("1234567890123456789012345678", "t/a", "1234567890123456789012345678")] // 28 digits
    [InlineData("00000000000000000000000000000000035", "t/a", "35")] // leading zeros are not significant
    public void Quantities_are_read_exactly(string text, string expected, string value)
    {
        var reading = QuantityText.Read(text, Units.Get(expected));
        Assert.True(reading.Succeeded, reading.Failure?.ToString());
        Assert.Equal(value, reading.Value.ToString());
        Assert.True(reading.Value.IsFiniteDecimal);
        Assert.Equal(Units.Get(expected).Measure, reading.Unit.Measure);
        Assert.Equal(text, reading.Text);
    }

    [Theory]
    [InlineData("", QuantityProblem.Empty)]
    [InlineData("　 ", QuantityProblem.Empty)] // ideographic space
    [InlineData("二十吨", QuantityProblem.NotANumber)]
    [InlineData("年产20吨", QuantityProblem.NotANumber)]
    [InlineData("t/a", QuantityProblem.NotANumber)]
    [InlineData("1,5", QuantityProblem.NotANumber)] // decimal comma, or a slip
    [InlineData("0,123", QuantityProblem.NotANumber)]
    [InlineData("10,0000", QuantityProblem.NotANumber)] // groups of four
    [InlineData("1,000 000", QuantityProblem.NotANumber)] // two kinds of groups
    [InlineData("1000,000", QuantityProblem.NotANumber)]
    [InlineData("1 20", QuantityProblem.NotANumber)]
    [InlineData("1.2.3", QuantityProblem.NotANumber)]
    [InlineData("5.", QuantityProblem.NotANumber)]
    [InlineData("3万5千吨", QuantityProblem.NotANumber)]
    [InlineData("10/20", QuantityProblem.NotANumber)]
    [InlineData("NaN", QuantityProblem.NotANumber)]
    [InlineData("-", QuantityProblem.NotANumber)]
    [InlineData("+", QuantityProblem.NotANumber)]
    [InlineData("20 ℃", QuantityProblem.UnknownUnit)]
    [InlineData("20 桶", QuantityProblem.UnknownUnit)]
    [InlineData("10⁴ t", QuantityProblem.UnknownUnit)] // must not read 104 t
    [InlineData("10² t", QuantityProblem.UnknownUnit)]
    [InlineData("100 t/d", QuantityProblem.WrongDimension)] // days a year unknown
    [InlineData("20 t/h", QuantityProblem.WrongDimension)]
    [InlineData("3百头", QuantityProblem.WrongDimension)]
    [InlineData("-5", QuantityProblem.Negative)]
    [InlineData("－5吨", QuantityProblem.Negative)]
    [InlineData("−5 t/a", QuantityProblem.Negative)] // U+2212
    [InlineData("约20吨", QuantityProblem.Approximate)]
    [InlineData("20吨左右", QuantityProblem.Approximate)]
    [InlineData("20余吨", QuantityProblem.Approximate)]
    [InlineData("≈20", QuantityProblem.Approximate)]
    [InlineData("～20", QuantityProblem.Approximate)]
    [InlineData("20±2 t/a", QuantityProblem.Approximate)]
    [InlineData("10-20 t", QuantityProblem.Range)]
    [InlineData("10～20吨/年", QuantityProblem.Range)]
    [InlineData("1万至2万吨", QuantityProblem.Range)]
    [InlineData("10t——20t", QuantityProblem.Range)]
    [InlineData("≥20", QuantityProblem.Bound)]
    [InlineData("＜20吨/年", QuantityProblem.Bound)]
    [InlineData("不超过20吨", QuantityProblem.Bound)]
    [InlineData("20吨及以上", QuantityProblem.Bound)]
    [InlineData("12345678901234567890123456789", QuantityProblem.TooLong)] // 29 digits
    [InlineData("1e29", QuantityProblem.TooLong)]
    [InlineData("1e99999999999", QuantityProblem.TooLong)]
    [InlineData("00000000000000000000000000000000000000000000000000000000000000001", QuantityProblem.TooLong)] // 65 characters
    public void What_is_not_exact_is_refused_with_its_reason(string text, object problem)
    {
        var reading = QuantityText.Read(text, Units.Get("t/a"));
        Assert.False(reading.Succeeded);
        Assert.Equal(problem, reading.Failure.Problem);
        Assert.Equal("t/a", reading.Failure.Expected.Symbol);
        Assert.NotEmpty(reading.Failure.Suggestion);
    }

    [Fact]
    public void A_sign_without_a_number_is_no_number() => // FsCheck found that the sign of a line alone was an index error
        Assert.Equal(QuantityProblem.NotANumber, QuantityText.Read("±", Units.Get("kV")).Failure?.Problem);

    [Fact]
    public void A_bare_counting_word_beside_a_fact_in_万_could_mean_two_things()
    {
        var reading = QuantityText.Read("3万", Units.Get("万t/a"));
        Assert.Equal(QuantityProblem.AmbiguousScale, reading.Failure?.Problem);
        Assert.Equal("3 万t/a", reading.Failure?.Suggestion);
    }

    [Theory]
    [InlineData("约20吨", "t/h", "20 t/h")]
    [InlineData("≥20", "t/h", "20 t/h")]
    [InlineData("20 桶", "t/h", "t/h, kg/h, MW, kW, 万kcal/h")]
    [InlineData("很多", "t/h", "20 t/h")]
    public void The_suggestion_is_something_that_would_be_read(string text, string unit, string suggestion) =>
        Assert.Equal(suggestion, QuantityText.Read(text, Units.Get(unit)).Failure?.Suggestion);

    [Theory]
    [InlineData("t/h", true, "34.9 蒸吨/小时")]
    [InlineData("t/h", false, "34.9 t/h")]
    [InlineData("%", true, "34.9%")]
    [InlineData("1", true, "34.9")]
    [InlineData("万t/a", false, "34.9 ×10⁴ t/a")]
    public void Quantities_are_written_in_the_language_asked(string unit, bool zh, string text) =>
        Assert.Equal(text, QuantityText.Format(Rational.FromDecimal(34.9m), Units.Get(unit), zh));

    [Fact]
    public void A_rounded_value_says_so() =>
        Assert.Equal("≈1.42857 t/h", QuantityText.Format(Rational.FromRatio(10, 7), Units.Get("t/h"), zh: false));

    [Fact]
    public void What_is_written_is_read_back() => Prop.ForAll(
        ArbMap.Default.ArbFor<uint>(),
        Gen.Elements<Unit>([.. Units.All]).ToArbitrary(),
        (thousandths, unit) =>
        {
            var value = Rational.FromRatio(thousandths, 1000);
            foreach (var zh in new[] { true, false })
            {
                var reading = QuantityText.Read(QuantityText.Format(value, unit, zh), unit);
                Assert.True(reading.Succeeded && reading.Value == value, $"{value} {unit}");
            }
        }).QuickCheckThrowOnFailure();

    [Law(2000, Arbitrary = [typeof(Scribbles)])]
    public void No_text_makes_it_throw(string text)
    {
        foreach (var unit in Units.All)
        {
            var reading = QuantityText.Read(text, unit);
            Assert.NotEqual(reading.Succeeded, reading.Failure is not null);
            Assert.True(reading.Value.Sign >= 0);
        }
    }

    /// <summary>Texts of letters that quantities are made of.</summary>
    private static class Scribbles
    {
        private const string Alphabet = "0123456789.,+-~ eE/万亿千吨年t百%±至余⁴²　９。\0\uD800";

        public static Arbitrary<string> Text() => Gen.Elements(Alphabet.ToCharArray()).ArrayOf().Select(letters => new string(letters)).ToArbitrary();
    }
}
