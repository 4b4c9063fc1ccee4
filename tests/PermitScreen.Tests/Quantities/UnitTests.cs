using PermitScreen.Quantities;
using Xunit;

namespace PermitScreen.Tests.Quantities;

public class UnitTests
{
    [Theory]
    [InlineData("吨/小时", "t/h")]
    [InlineData("蒸吨/小时", "t/h")]
    [InlineData("蒸吨", "t/h")] // steam tonnes are per hour by definition
    [InlineData("ｔ／ｈ", "t/h")] // full width
    [InlineData("T/H", "t/h")] // case
    [InlineData("吨 每 小时", "t/h")]
    [InlineData("吨/年", "t/a")]
    [InlineData("t/y", "t/a")]
    [InlineData("t/年", "t/a")] // mixed languages
    [InlineData("吨/a", "t/a")]
    [InlineData("万吨/年", "万t/a")]
    [InlineData("万t/a", "万t/a")]
    [InlineData("吨/天", "t/d")]
    [InlineData("㎡", "m2")]
    [InlineData("m²", "m2")]
    [InlineData("平方米", "m2")]
    [InlineData("hm²", "hm2")]
    [InlineData("ha", "hm2")]
    [InlineData("公顷", "hm2")]
    [InlineData("亩", "亩")]
    [InlineData("千瓦时/年", "kWh/a")]
    [InlineData("kW·h/a", "kWh/a")]
    [InlineData("万千瓦时/年", "万kWh/a")]
    [InlineData("度", "°")] // a slope: "25度以上陡坡"
    [InlineData("万度/年", "万kWh/a")] // but electricity with 万 or /年
    [InlineData("度/年", "kWh/a")]
    [InlineData("吨标准煤/年", "tce/a")]
    [InlineData("吨标煤", "tce")]
    [InlineData("万吨标准煤/年", "万tce/a")]
    [InlineData("KV", "kV")]
    [InlineData("千伏", "kV")]
    [InlineData("千伏安", "kVA")] // an electric furnace, not a voltage
    [InlineData("万kVA", "万kVA")]
    [InlineData("平方米/年", "m2/a")]
    [InlineData("万㎡/年", "万m2/a")]
    [InlineData("兆瓦", "MW")]
    [InlineData("万千瓦", "万kWe")] // only power stations are sized in 万千瓦
    [InlineData("公里", "km")]
    [InlineData("米", "m")]
    [InlineData("m³/d", "m3/d")]
    [InlineData("立方米/日", "m3/d")]
    [InlineData("万立方米/年", "万m3/a")]
    [InlineData("千升", "kL")]
    [InlineData("张床", "张")]
    [InlineData("万头", "万头")]
    [InlineData("重量箱/年", "重量箱/a")]
    [InlineData("dB（A）", "dB")]
    [InlineData("％", "%")]
    [InlineData("兆帕", "MPa")]
    [InlineData("吨级", "吨级")]
    public void Common_spellings_are_found(string text, string symbol)
    {
        Assert.True(Units.TryFind(text, out var unit));
        Assert.Equal(symbol, unit.Symbol);
    }

    [Theory]
    [InlineData("℃")] // not measured by any fact
    [InlineData("")]
    [InlineData("吨/班")] // per shift
    [InlineData("里")] // half a kilometre: too easily meant as 公里
    [InlineData("ton")] // short, long or metric
    [InlineData("w")] // slang for 万, and the watt
    public void What_is_no_unit_is_not_found(string text) => Assert.False(Units.TryFind(text, out _));

    [Fact]
    public void Every_unit_is_found_by_its_symbol_and_labels()
    {
        foreach (var unit in Units.All)
        {
            Assert.Same(unit, Units.Get(unit.Symbol));
            foreach (var label in new[] { unit.LabelZh, unit.LabelEn }.Where(label => label.Length > 0))
                Assert.Same(unit, Units.Get(label));
        }
    }

    [Fact]
    public void Every_dimension_has_a_base_unit() =>
        Assert.All(Enum.GetValues<Measure>(), measure => Assert.Contains(Units.Of(measure), unit => unit.Factor == Rational.One));

    [Theory]
    [InlineData("1", "t/h", "0.7", "MW")]
    [InlineData("65", "t/h", "45.5", "MW")] // 名录2021 第91项
    [InlineData("34.9", "t/h", "24.43", "MW")]
    [InlineData("35", "t/h", "24500", "kW")]
    [InlineData("700", "kW", "1", "t/h")]
    [InlineData("15", "亩", "1", "hm2")]
    [InlineData("15", "亩", "10000", "m2")]
    [InlineData("1500", "亩", "1", "km2")]
    [InlineData("1", "km2", "100", "hm2")]
    [InlineData("3", "万t/a", "30000", "t/a")]
    [InlineData("1500", "kg/a", "1.5", "t/a")]
    [InlineData("2500000", "g/a", "2.5", "t/a")]
    [InlineData("5000", "万kWh/a", "50000000", "kWh/a")]
    [InlineData("1", "万tce/a", "10000", "tce/a")]
    [InlineData("20", "万m3/d", "200000", "m3/d")]
    [InlineData("1", "kL", "1", "m3")]
    [InlineData("50", "%", "0.5", "1")]
    [InlineData("2", "亿元", "20000", "万元")]
    [InlineData("220000", "V", "220", "kV")]
    public void Conversion_is_exact_both_ways(string value, string from, string converted, string to)
    {
        var (left, right) = (Of(value, from), Of(converted, to));
        Assert.True(left.TryConvert(right.Unit, out var there));
        Assert.Equal(right.Value, there);
        Assert.True(right.TryConvert(left.Unit, out var back));
        Assert.Equal(left.Value, back);
    }

    [Theory]
    [InlineData("t/d", "t/a")] // the operating days are not known
    [InlineData("m3/d", "m3/a")]
    [InlineData("kWh/a", "tce/a")] // the factor is a choice of policy
    [InlineData("头", "只")]
    [InlineData("只", "羽")]
    [InlineData("头", "头/a")] // standing stock and yearly output
    [InlineData("t", "t/a")] // a shorthand of texts, not a conversion
    [InlineData("重量箱", "t")]
    [InlineData("MW", "MWe")]
    public void Dimensions_are_kept_apart(string from, string to)
    {
        Assert.False(Of("1", from).TryConvert(Units.Get(to), out _));
        Assert.False(Of("1", to).TryConvert(Units.Get(from), out _));
    }

    [Theory]
    [InlineData("t", "t/a", "t/a")]
    [InlineData("t", "万t/a", "t/a")] // the shorthand follows the text, not the fact's multiple
    [InlineData("t", "t/h", "t/h")]
    [InlineData("t", "MW", "t/h")]
    [InlineData("kWh", "万kWh/a", "kWh/a")]
    [InlineData("MW", "kWe", "MWe")]
    [InlineData("t/d", "m3/d", "m3/d")] // water
    [InlineData("万t", "m3/d", "万m3/d")]
    [InlineData("万羽/a", "只/a", "万只/a")]
    public void Shorthands_are_completed(string shorthand, string expected, string full)
    {
        Assert.True(Units.Get(shorthand).TryExpand(Units.Get(expected), out var unit));
        Assert.Equal(full, unit.Symbol);
    }

    [Theory]
    [InlineData("t/a", "t")] // never backwards
    [InlineData("头/a", "头")]
    [InlineData("kg", "t/h")] // steam is not given in kilograms
    [InlineData("t/d", "t/a")]
    [InlineData("°", "kWh/a")]
    public void Nothing_else_is_a_shorthand(string unit, string expected) =>
        Assert.False(Units.Get(unit).TryExpand(Units.Get(expected), out _));

    private static Quantity Of(string value, string unit) =>
        new(QuantityText.Read(value, Units.Plain).Value, Units.Get(unit));
}
