using PermitScreen.Explaining;
using PermitScreen.Facts;
using PermitScreen.Quantities;
using Xunit;

namespace PermitScreen.Tests.Explaining;

public class FactTextTests
{
    [Theory]
    [InlineData("{project.region: \"530602\"}", "project.region", "530602 云南省昭通市昭阳区", "530602 云南省昭通市昭阳区")]
    [InlineData("{project.industry: [\"3011\", \"4430\"]}", "project.industry", "3011 水泥制造、4430 热力生产和供应", "3011 水泥制造, 4430 热力生产和供应")]
    [InlineData("{fuel: coal}", "fuel", "煤", "coal")]
    [InlineData("{fuel: coal}", "capacity", "未知", "unknown")]
    [InlineData("{boiler: false}", "capacity", "不适用", "not applicable")]
    [InlineData("{capacity: 24.43 MW}", "capacity", "34.9 蒸吨/小时", "34.9 t/h")]
    [InlineData("{capacity: 1 MW}", "capacity", "≈1.42857 蒸吨/小时", "≈1.42857 t/h")] // no last decimal: it says so
    [InlineData("{features: []}", "features", "无", "none")]
    [InlineData("{features: [boiler, furnace]}", "features", "锅炉、炉窑", "boiler, furnace")]
    [InlineData("{boiler: true}", "features", "锅炉（其余未知）", "boiler (the rest unknown)")] // that there is a boiler does not exclude a furnace
    [InlineData("{boiler: false}", "features", "未知", "unknown")] // no boiler is not "none"
    [InlineData("{permitted: 2021-05-01}", "permitted", "2021-05-01", "2021-05-01")]
    public void A_value_is_shown_as_people_write_it(string facts, string id, string zh, string en)
    {
        var sheet = BoilerRules.Screen(facts).Sheet;
        Assert.Equal(zh, Text(Language.Zh).Value(sheet, Fact(id)));
        Assert.Equal(en, Text(Language.En).Value(sheet, Fact(id)));
    }

    public static TheoryData<string, Expectation, bool, string> Expectations => new()
    {
        { "capacity", Range(null, false, 35, false), false, "< 35 蒸吨/小时" },
        { "capacity", Range(null, false, 35, true), true, "不满足 ≤ 35 蒸吨/小时" }, // holds for what is not applicable, too, so not "> 35"
        { "capacity", Range(10, true, 20, false), false, "≥ 10 蒸吨/小时 且 < 20 蒸吨/小时" },
        { "capacity", Range(10, true, 10, true), false, "= 10 蒸吨/小时" },
        { "permitted", Range(18262, true, null, false), false, "≥ 2020-01-01" },
        { "fuel", new OneOf(["coal"]), false, "为 煤" },
        { "fuel", new OneOf(["coal", "gas"]), true, "不为 煤、天然气 中任何一项" },
        { "features", new OneOf(["boiler", "furnace"]), false, "含 锅炉、炉窑 之一" },
        { "features", new NotEmpty(), true, "一项也没有" },
        { "boiler", new OneOf(["true"]), true, "否" },
        { "project.region", new InCodes(["5306"], []), false, "属于 530600 云南省昭通市" },
        { "project.industry", new InCodes(["31", "3011"], []), true, "不属于 31 黑色金属冶炼和压延加工业、3011 水泥制造" },
    };

    [Theory]
    [MemberData(nameof(Expectations))]
    public void What_a_test_requires_is_said_in_words(string id, Expectation expectation, bool negated, string zh) =>
        Assert.Equal(zh, Text(Language.Zh).Expectation(new Test(Fact(id), expectation), negated));

    [Fact]
    public void A_long_list_of_codes_is_cut_and_counted()
    {
        var codes = Enumerable.Range(13, 20).Select(c => c.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.EndsWith(" and 8 more", Text(Language.En).Expectation(new Test(Fact("project.industry"), new InCodes([.. codes], []))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(BoilerRules.SmallBoiler, "新建锅炉 34.9 蒸吨/小时", "a new boiler of 34.9 t/h")]
    [InlineData("{boiler: false}", "未知锅炉 不适用", "a unknown boiler of not applicable")]
    public void Placeholders_are_filled(string facts, string zh, string en)
    {
        var because = BoilerRules.Rule("zhaotong/small-boiler").Because;
        var sheet = BoilerRules.Screen(facts).Sheet;
        Assert.Equal(zh, new MessageText(Text(Language.Zh)).Fill(because, sheet));
        Assert.Equal(en, new MessageText(Text(Language.En)).Fill(because, sheet));
    }

    [Fact]
    public void A_settled_alternative_hides_the_others()
    {
        var decision = BoilerRules.Screen("{project.region: \"530602\", features: furnace, fuel: gas, permitted: 2019-12-31}", "2026-06-01");
        var rows = ProofRow.Of(decision.ReasonOf("zhaotong/furnace").Proof).ToList();
        Assert.Equal(["project.region", "features", "permitted"], rows.Select(r => r.Leaf.Test.Fact.Id));
        Assert.All(rows, r => Assert.Equal(Truth.Yes, r.Truth)); // the exception too: what is required is that it does not hold
        Assert.True(rows[2].Negated);
    }

    private static FactText Text(Language language) => new(BoilerRules.RuleSet, language);

    private static Fact Fact(string id) => BoilerRules.RuleSet.Vocabulary[id]!;

    private static InRange Range(int? low, bool lowIncluded, int? high, bool highIncluded) => new(
        new NumberRange(Number(low), lowIncluded, Number(high), highIncluded), "");

    private static Rational? Number(int? value) => value is { } number ? Rational.FromInt64(number) : null;
}
