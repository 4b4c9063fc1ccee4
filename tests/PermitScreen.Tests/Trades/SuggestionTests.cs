using PermitScreen.Loading.Applications;
using PermitScreen.Tests.Repository;
using Xunit;

namespace PermitScreen.Tests.Trades;

/// <summary>Who writes an everyday word for an industry is told what it may be, or nothing.</summary>
public class SuggestionTests
{
    [Theory]
    [InlineData("养猪", "0313 猪的饲养")]
    [InlineData("110kV变电站", "project.catalogue_items: 161 输变电工程 / 4420 电力供应")]
    [InlineData("张三", null)]
    [InlineData("养朱", null)]
    public void An_unknown_industry_leads_to_trades(string text, string? suggestion)
    {
        var result = new ApplicationReader(RealRules.RuleSet).ReadYaml($"id: a\nfacts: {{project.industry: {text}}}", "a.yaml");
        var fault = result.Diagnostics.Single(d => d.Code == "PS1101");
        Assert.Equal(suggestion, fault.Suggestion);
        Assert.Equal("a.yaml:2:27", fault.Place.ToString());
    }
}
