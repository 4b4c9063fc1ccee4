using Xunit;

namespace PermitScreen.Web.Tests.Pages;

/// <summary>The self-check without script: what is typed, chosen, left open, changed and taken back.</summary>
[Collection(nameof(PagesHost))]
public sealed class SelfCheckTests(PagesHost host)
{
    [Theory]
    [InlineData("云南省昭通市昭阳区")]
    [InlineData("昭阳区")]
    [InlineData("530602")]
    public async Task A_place_is_understood_in_words_and_as_a_code(string typed)
    {
        var visitor = await BegunAsync();
        await visitor.PressAsync("main form button", ("text", typed));
        Assert.Equal("trade", visitor.Asked);
        Assert.Contains("云南省昭通市昭阳区", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_of_several_places_offers_them()
    {
        var visitor = await BegunAsync();
        await visitor.PressAsync("main form button", ("text", "朝阳区"));
        Assert.NotEmpty(visitor.Errors);
        Assert.Equal("朝阳区", visitor.Page.QuerySelector("#text")!.GetAttribute("value"));
        await visitor.PressAsync("button[value='220104']");
        Assert.Equal("trade", visitor.Asked);
        Assert.Contains("吉林省长春市朝阳区", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lists_lead_from_the_province_to_the_county_and_a_city_alone_is_taken_too()
    {
        var visitor = await BegunAsync();
        await visitor.PressAsync("form[method=get] button", ("region", "530000"));
        await visitor.PressAsync("form[method=get] button", ("region", "530600"));
        Assert.Equal("在云南省昭通市的哪里？", visitor.Heading);
        await visitor.PressAsync("form[method=get] button", ("region", "530602"));
        await visitor.PressAsync("button[value='530602']");
        Assert.Equal("trade", visitor.Asked);

        var other = await BegunAsync();
        await other.PressAsync("main form button", ("text", "云南省昭通市"));
        Assert.Equal("在云南省昭通市的哪里？", other.Heading);
        await other.PressAsync("button[value='530600']");
        Assert.Equal("trade", other.Asked);
    }

    [Fact]
    public async Task A_trade_is_found_by_everyday_words_with_the_words_that_matched()
    {
        var visitor = await WithPlaceAsync();
        await visitor.PressAsync("main form button", ("words", "养猪场"));
        Assert.Contains("猪的饲养", visitor.MainText, StringComparison.Ordinal);
        Assert.Contains("对上的词", visitor.MainText, StringComparison.Ordinal);
        await visitor.PressAsync("form[method=post] button", ("choice", "industry:0313"));
        Assert.Equal("project.nature", visitor.Asked);
    }

    [Fact]
    public async Task None_of_these_leads_down_the_tree()
    {
        var visitor = await WithPlaceAsync();
        await visitor.PressAsync("main form button", ("words", "养猪场"));
        await visitor.FollowAsync("a[href$='trade?in=top']");
        await visitor.FollowAsync("a[href$='?in=A']");
        await visitor.FollowAsync("a[href$='?in=03']");
        await visitor.FollowAsync("a[href$='?in=031']");
        await visitor.FollowAsync("a[href$='?in=0313']");
        await visitor.PressAsync("button[value='0313']");
        Assert.Equal("project.nature", visitor.Asked);
    }

    [Fact]
    public async Task What_nothing_knows_is_said_and_not_guessed_at()
    {
        var visitor = await WithPlaceAsync();
        await visitor.PressAsync("main form button", ("words", "唔知做乜"));
        Assert.Contains("没有查到“唔知做乜”", visitor.MainText, StringComparison.Ordinal);
        Assert.NotEmpty(visitor.Page.QuerySelectorAll("main a[href*='?in=']"));
    }

    [Theory]
    [InlineData("宠物医院", "industry:8222")]
    [InlineData("加油站", "industry:5265")]
    [InlineData("公路", "industry:4812")]
    public async Task A_trade_that_stands_in_both_tables_is_one_choice(string words, string value)
    {
        var visitor = await WithPlaceAsync();
        await visitor.PressAsync("main form button", ("words", words));
        Assert.StartsWith(value, visitor.Page.QuerySelector("#choice")!.GetAttribute("value"), StringComparison.Ordinal);
        Assert.Equal(
            visitor.Page.QuerySelectorAll("input[name=choice]").Length,
            visitor.Page.QuerySelectorAll("input[name=choice]").Select(c => c.GetAttribute("value")!.Split('+')[0]).Distinct().Count());
    }

    [Fact]
    public async Task Works_are_taken_by_their_number()
    {
        var visitor = await WithPlaceAsync();
        await visitor.PressAsync("main form button", ("words", "110kV变电站"));
        await visitor.PressAsync("form[method=post] button", ("choice", "item:161"));
        Assert.Equal("project.nature", visitor.Asked);
        Assert.Contains("161", visitor.Page.QuerySelector(".ps-answers")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_read_stays_in_its_field_under_a_linked_error()
    {
        var visitor = await WithTradeAsync("industry:4430");
        var check = visitor.Url.AbsolutePath[..visitor.Url.AbsolutePath.IndexOf("/q/", StringComparison.Ordinal)];
        await visitor.GoAsync($"{check}/q/boiler.capacity");
        await visitor.AnswerAsync("一大锅");
        Assert.Equal("#answer", visitor.Page.QuerySelector(".govuk-error-summary__list a")!.GetAttribute("href"));
        Assert.Equal("一大锅", visitor.Page.QuerySelector("#answer")!.GetAttribute("value"));
        Assert.Contains("answer-error", visitor.Page.QuerySelector("#answer")!.GetAttribute("aria-describedby"), StringComparison.Ordinal);
        // People know the question by its name and not by its id.
        Assert.DoesNotContain("boiler.capacity", Assert.Single(visitor.Errors), StringComparison.Ordinal);
        Assert.StartsWith("有误：", visitor.Page.Title, StringComparison.Ordinal);
        await visitor.AnswerAsync("");
        Assert.Contains("请填写", Assert.Single(visitor.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("大约20吨", "约 20 蒸吨/小时")]
    [InlineData("20吨的锅炉", "20 蒸吨/小时")]
    [InlineData("14MW", "20 蒸吨/小时")]
    [InlineData("<10", "< 10 蒸吨/小时")]
    [InlineData("不到10", "< 10 蒸吨/小时")]
    [InlineData("< 7 MW", "< 10 蒸吨/小时")]
    public async Task Lay_answers_and_bounds_are_taken(string typed, string understood)
    {
        var visitor = await WithTradeAsync("industry:4430");
        var check = visitor.Url.AbsolutePath[..visitor.Url.AbsolutePath.IndexOf("/q/", StringComparison.Ordinal)];
        await visitor.GoAsync($"{check}/q/boiler.capacity");
        await visitor.AnswerAsync(typed);
        Assert.Empty(visitor.Errors);
        Assert.Contains(understood, visitor.Page.QuerySelector(".ps-answers")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task None_and_others_together_are_refused()
    {
        var visitor = await WithTradeAsync("industry:4430");
        var check = visitor.Url.AbsolutePath[..visitor.Url.AbsolutePath.IndexOf("/q/", StringComparison.Ordinal)];
        await visitor.GoAsync($"{check}/q/site.sensitive_areas");
        await visitor.AnswerAsync("none", "residential");
        Assert.Contains("不能和其他选项一起选", Assert.Single(visitor.Errors), StringComparison.Ordinal);
        Assert.Equal(2, visitor.Page.QuerySelectorAll("input:checked").Length);
    }

    [Fact]
    public async Task A_question_says_why_and_who_and_can_be_left_open_and_taken_back()
    {
        var visitor = await WithTradeAsync("industry:8222");
        await visitor.AnswerAsync("new");
        var asked = visitor.Asked;
        Assert.Contains("为什么问这一题", visitor.MainText, StringComparison.Ordinal);
        Assert.Contains("谁能回答：", visitor.MainText, StringComparison.Ordinal);
        await visitor.LeaveOpenAsync();
        Assert.NotEqual(asked, visitor.Asked);
        Assert.Contains("不清楚", visitor.Page.QuerySelector(".ps-answers")!.TextContent, StringComparison.Ordinal);
        await visitor.FollowAsync(".govuk-back-link");
        Assert.Equal(asked, visitor.Asked);
    }

    [Fact]
    public async Task Changing_an_answer_keeps_its_place_and_the_others()
    {
        var visitor = await WithTradeAsync("industry:8222");
        await visitor.AnswerAsync("new");
        await visitor.FollowAsync(".ps-answers a[href$='/place']");
        await visitor.PressAsync("main form button", ("text", "浙江省湖州市吴兴区"));
        var answers = visitor.Page.QuerySelectorAll(".ps-answers dd").Select(d => d.TextContent).ToList();
        Assert.Contains("湖州市吴兴区", answers[0], StringComparison.Ordinal);
        Assert.Contains("8222", answers[1], StringComparison.Ordinal);
        Assert.Contains("新建", answers[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026年8月14日", "2026-08-14")]
    [InlineData("2026/8/14", "2026-08-14")]
    public async Task The_day_of_the_law_can_be_changed(string typed, string day)
    {
        var visitor = await BegunAsync();
        await visitor.FollowAsync(".ps-answers a[href$='/date']");
        await visitor.PressAsync("main form button", ("day", "2026-02-30"));
        Assert.NotEmpty(visitor.Errors);
        await visitor.PressAsync("main form button", ("day", typed));
        Assert.Contains(day, visitor.Page.QuerySelector(".ps-answers")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_result_can_be_shown_before_the_first_answer()
    {
        var visitor = await BegunAsync();
        await visitor.FollowAsync("a[href$='/result']");
        Assert.Contains("未定（最好为通过，最坏为不予准入）", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("预筛意见，不替代审批", visitor.MainText, StringComparison.Ordinal);
    }

    private async Task<Visitor> BegunAsync()
    {
        var visitor = host.Visit();
        await visitor.BeginAsync();
        return visitor;
    }

    private async Task<Visitor> WithPlaceAsync()
    {
        var visitor = await BegunAsync();
        await visitor.PressAsync("main form button", ("text", "浙江省杭州市西湖区"));
        return visitor;
    }

    private async Task<Visitor> WithTradeAsync(string choice)
    {
        var visitor = await WithPlaceAsync();
        await visitor.PressAsync("main form button", ("words", choice.Split(':')[1]));
        await visitor.PressAsync("form[method=post] button", ("choice", choice));
        return visitor;
    }
}
