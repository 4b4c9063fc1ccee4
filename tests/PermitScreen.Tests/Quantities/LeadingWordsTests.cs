using PermitScreen.Facts;
using PermitScreen.Loading.Applications;
using PermitScreen.Quantities;
using Xunit;

namespace PermitScreen.Tests.Quantities;

/// <summary>Notices put words before a number; they are taken off where they say no more than the fact does.</summary>
public class LeadingWordsTests
{
    private static readonly RuleSet Rules = Sample.Rules(
        Sample.Vocabulary(
            Number("panels", "m3/a", "人造板年产量"),
            Number("pigs", "头/a", "年出栏量"),
            Number("stock", "头", "存栏量（折合生猪）"),
            Number("sugar", "t/d", "日加工糖料能力"),
            Number("storage", "m3", "库容（容积）"),
            Number("intake", "m3/d", "日取水量"),
            Number("beds", "张", "新增住院床位"),
            Number("floor", "m2", "建筑面积"),
            Number("business", "m2", "营业面积")),
        Sample.Pack(Sample.Rule("t/r", "{floor: \"> 1 m2\"}")));

    [Theory]
    [InlineData("panels", "年产20万立方米", "20 万m3/a")]
    [InlineData("panels", "年产20万m3/a", "20 万m3/a")]
    [InlineData("panels", "设计年产量：3万立方米", "3 万m3/a")]
    [InlineData("pigs", "年出栏5000头", "5000 头/a")]
    [InlineData("pigs", "年出栏生猪5000头", "5000 头/a")]
    [InlineData("pigs", "出栏5000头", "5000 头/a")]
    [InlineData("stock", "存栏2500头", "2500 头")]
    [InlineData("stock", "年出栏5000头", null)] // a year's output is no standing stock
    [InlineData("sugar", "日榨蔗1000吨", "1000 t/d")]
    [InlineData("sugar", "年加工30万吨", null)] // never read as an amount of a day
    [InlineData("panels", "日产100立方米", null)]
    [InlineData("storage", "总库容1000万立方米", "1000 万m3")]
    [InlineData("intake", "日取水量1万立方米", "1 万m3/d")]
    [InlineData("beds", "新增床位499张", "499 张")]
    [InlineData("floor", "建筑面积6500平方米", "6500 m2")]
    [InlineData("business", "建筑面积6500平方米", null)] // another area
    [InlineData("panels", "一期20万立方米", null)]
    [InlineData("beds", "新增499张", "499 张")]
    [InlineData("panels", "新增18万", "18 万m3/a")]
    [InlineData("panels", "年产20万立方米胶合板", "20 万m3/a")]
    [InlineData("panels", "年产8立方米板", "8 m3/a")]
    [InlineData("panels", "年产8万立方米胶合板、2万立方米刨花板", null)] // two amounts
    [InlineData("panels", "年产8万立方米级", null)]
    [InlineData("panels", "年产8万立方米内", null)] // a limit
    [InlineData("panels", "年产8万立方米余", null)]
    [InlineData("panels", "年产8万立方米上下", null)] // an estimate
    [InlineData("panels", "20万立方米胶合板", null)] // by the year or in all
    [InlineData("sugar", "日加工1000吨甘蔗", "1000 t/d")]
    [InlineData("pigs", "年出栏5000头肉牛", null)] // the fact asks for one kind of animal
    public void A_number_is_read_behind_them(string fact, string text, string? expected)
    {
        var result = new ApplicationReader(Rules).ReadYaml($"id: a\nfacts: {{{fact}: {text}}}", "a.yaml");
        if (expected is null)
            Assert.Contains(result.Diagnostics, d => d.Code == "PS1017");
        else
            Assert.Equal(QuantityText.Read(expected, Rules.Vocabulary[fact]!.Unit!).Value, Assert.IsType<NumberValue>(result.Value.Facts.Single().Value).Value);
    }

    [Theory]
    [InlineData("年产3–5万立方米", "3–5万m3/a")]
    [InlineData("年产不足20万立方米", "< 20 万m3/a")]
    [InlineData("年产约20万立方米", "约20万m3/a")]
    public void Bounds_and_estimates_as_well(string text, string plain) => Assert.Equal(Read(plain), Read(text));

    private static FactValue Read(string text) =>
        new ApplicationReader(Rules).ReadYaml($"id: a\nfacts: {{panels: {text}}}", "a.yaml").Value.Facts.Single().Value;

    private static string Number(string id, string unit, string label) =>
        $$"""- {id: {{id}}, type: number, unit: {{unit}}, label: {zh: {{label}}, en: {{id}}}, question: {zh: "{{id}}？", en: "{{id}}?"} }""";
}
