using PermitScreen.Explaining;
using Xunit;

namespace PermitScreen.Tests.Explaining;

public class RuleTextTests
{
    [Fact]
    public void A_rule_is_told_with_conditions_exception_and_source()
    {
        var text = RuleText.Describe(BoilerRules.RuleSet, BoilerRules.Rule("zhaotong/furnace") with { Verified = false }, Language.Zh);
        Assert.Contains("条件\n  - 满足其中之一：\n    - 内容 含 炉窑\n    - 燃料 为 煤\n\n除非\n  - 批准日 ≥ 2020-01-01\n", text, StringComparison.Ordinal);
        Assert.Contains("原文：“坚决淘汰”", text, StringComparison.Ordinal);
        Assert.Contains("尚未与原文核对", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{project.region: \"530602\", project.nature: expansion, fuel: coal, capacity: 10}", "状态：未触发", "✗ 建设性质 为 新建 — 扩建（申请填写）")]
    [InlineData("{project.region: \"420500\", project.nature: new}", "状态：不在适用范围", "✗ 地点 属于 530600 云南省昭通市 — 420500 湖北省宜昌市（申请填写）")]
    [InlineData("{project.region: \"530602\", project.nature: new, boiler: false}", "状态：未触发", "✗ 容量 < 35 蒸吨/小时 — 不适用")]
    public void A_rule_that_stays_silent_says_why(string facts, string state, string line)
    {
        var text = WhyNotText.Write(BoilerRules.Screen(facts), BoilerRules.Rule("zhaotong/small-boiler"), Language.Zh);
        Assert.StartsWith(state, text, StringComparison.Ordinal);
        Assert.Contains(line, text, StringComparison.Ordinal);
    }
}
