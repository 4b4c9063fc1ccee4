using PermitScreen.Diagnostics;
using PermitScreen.Loading.Applications;
using PermitScreen.Tests.Repository;
using Xunit;

namespace PermitScreen.Tests.Suggestions;

/// <summary>A suggestion that misleads is worse than none.</summary>
public class NearestTests
{
    [Theory]
    [InlineData("boiler.capcity", "boiler.capacity", "boiler.capacity")]
    [InlineData("autority", "authority", "authority")]
    [InlineData("水土流失防制区", "水土流失防治区", "水土流失防治区")]
    [InlineData("失信", "诚信", null)] // two characters are near to everything
    [InlineData("柴油", "煤油", null)]
    [InlineData("序号", "型号", null)]
    [InlineData("nwe", "new", null)]
    [InlineData("森林公园", "国家公园", null)] // half of it differs
    [InlineData("生态红线内", "生态红线外", null)] // the opposite
    [InlineData("符合园区规划", "不符合园区规划", null)]
    [InlineData("低挥发性涂料", "高挥发性涂料", null)]
    [InlineData("饮用水一级区", "饮用水二级区", null)]
    [InlineData("permitted", "unpermitted", null)]
    [InlineData("rule.unverifid", "rule.unverified", "rule.unverified")] // both have it
    public void Only_what_was_surely_meant_is_suggested(string typed, string known, string? suggested) =>
        Assert.Equal(suggested, Nearest.Find(typed, [known]));

    [Theory]
    [InlineData("applicant.env_credit: 较差", "诚信")]
    [InlineData("boiler.fuel: 废布", "煤")]
    public void Where_nothing_is_near_the_options_are_listed(string fact, string option)
    {
        var fault = Assert.Single(new ApplicationReader(RealRules.RuleSet).Read($"facts: {{{fact}}}", "a.yaml").Diagnostics);
        Assert.Null(fault.Suggestion);
        Assert.Contains("；可选：", fault.Message(Language.Zh), StringComparison.Ordinal);
        Assert.Contains(option, fault.Message(Language.Zh), StringComparison.Ordinal);
        Assert.DoesNotContain("是否指", fault.Message(Language.Zh), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("家具", "21")]
    [InlineData("电镀", "3360")]
    [InlineData("地铁", "4814")]
    [InlineData("化工", "26")]
    [InlineData("养猪", "0313")]
    public void A_short_word_leads_to_its_own_trade_and_never_to_a_near_name(string trade, string code)
    {
        var read = new ApplicationReader(RealRules.RuleSet).Read($"facts: {{project.industry: {trade}}}", "a.yaml");
        Assert.Contains(code, Assert.Single(read.Diagnostics).Message(Language.Zh), StringComparison.Ordinal);
    }
}
