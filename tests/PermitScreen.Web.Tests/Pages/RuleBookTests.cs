using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PermitScreen.Web.Service;
using Xunit;

namespace PermitScreen.Web.Tests.Pages;

[Collection(nameof(PagesHost))]
public sealed class RuleBookTests(PagesHost host)
{
    private RuleSet Rules => host.Services.GetRequiredService<RulesInService>().Current.RuleSet;

    [Fact]
    public async Task Every_rule_has_a_page_with_its_source_in_both_languages()
    {
        var visitor = host.Visit();
        // Every seventh in English: the pages differ in nothing but words.
        foreach (var (index, rule) in Rules.Rules.DistinctBy(r => r.Id).Index())
        {
            await visitor.GoAsync($"{(index % 7 == 0 ? "/en" : "")}/rules/{rule.Id}");
            Assert.Equal(HttpStatusCode.OK, visitor.Status);
            Assert.All(rule.Clauses.Take(1), clause => Assert.Contains(clause.Id, visitor.MainText, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Every_document_has_a_page_with_every_clause()
    {
        var visitor = host.Visit();
        foreach (var document in Rules.Documents)
        {
            await visitor.GoAsync($"/documents/{document.Id}");
            Assert.Equal(HttpStatusCode.OK, visitor.Status);
            Assert.All(document.Clauses, clause => Assert.Contains(clause.Id, visitor.MainText, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_rule_is_shown_with_conditions_cases_period_and_how_it_is_read()
    {
        var visitor = host.Visit();
        await visitor.GoAsync("/rules/zhaotong/small-coal-boiler");
        Assert.All(
            (string[])["单台锅炉额定蒸发量 < 35 蒸吨/小时", "34.9 蒸吨", "规范性文件", "2018-09-13 起施行", "原则上", "示例"],
            text => Assert.Contains(text, visitor.MainText, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("pack=zhaotong&effect=reject", "zhaotong/small-coal-boiler", "national")]
    [InlineData("words=燃煤锅炉", "zhaotong/small-coal-boiler", "livestock")]
    // Before 2018-09-13 the document of Zhaotong was not in force.
    [InlineData("words=锅炉&day=2018-09-12", "", "zhaotong/small-coal-boiler")]
    public async Task The_list_is_narrowed_by_what_is_asked(string query, string holds, string lacks)
    {
        var visitor = host.Visit();
        await visitor.GoAsync($"/rules?{query}");
        var links = visitor.Page.QuerySelectorAll("td a").Select(a => a.GetAttribute("href")!).ToList();
        if (holds.Length > 0)
            Assert.Contains(links, l => l.EndsWith(holds, StringComparison.Ordinal));
        Assert.DoesNotContain(links, l => l.Contains($"/rules/{lacks}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_pages_of_the_list_hold_every_rule_once()
    {
        var visitor = host.Visit();
        var seen = new List<string>();
        for (var number = 1; ; number++)
        {
            await visitor.GoAsync($"/rules?number={number}");
            var links = visitor.Page.QuerySelectorAll("td a").Select(a => a.GetAttribute("href")!).ToList();
            seen.AddRange(links);
            if (visitor.Page.QuerySelector(".govuk-pagination__item--current")!.TextContent.Trim() != $"{number}" || links.Count < 50)
                break;
        }

        Assert.Equal(Rules.Rules.Select(r => $"/rules/{r.Id}"), seen);
    }

    [Fact]
    public async Task What_applies_here_lists_every_level_and_says_where_nothing_is_held()
    {
        var visitor = host.Visit();
        await visitor.GoAsync("/here?place=云南省昭通市昭阳区&day=2026-11-26");
        var levels = visitor.Page.QuerySelectorAll("main h2").Select(h => h.TextContent).ToList();
        Assert.Equal(4, levels.Count);
        Assert.StartsWith("云南省昭通市 (", levels[2], StringComparison.Ordinal);
        Assert.Contains("没有查到不等于没有规定", visitor.MainText, StringComparison.Ordinal);
        Assert.Contains(visitor.Page.QuerySelectorAll("td a"), a => a.GetAttribute("href") == "/rules/zhaotong/small-coal-boiler");
        await visitor.GoAsync("/here?place=不存在的地方");
        Assert.NotEmpty(visitor.Errors);
    }
}
