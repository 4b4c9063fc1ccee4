using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PermitScreen.Web.SelfCheck;
using Xunit;

namespace PermitScreen.Web.Tests.Pages;

/// <summary>What a page keeps out: scripts of others, forged forms and links, markup in answers.</summary>
[Collection(nameof(PagesHost))]
public sealed class SafetyTests(PagesHost host)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/rules")]
    [InlineData("/documents")]
    [InlineData("/here")]
    [InlineData("/nowhere")]
    public async Task Every_page_has_the_headers_and_nothing_inline(string path)
    {
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.Add("Accept", "text/html");
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        var visitor = host.Visit();
        await visitor.GoAsync(path);
        Assert.Empty(visitor.Page.QuerySelectorAll("script:not([src]), style, [style], [onclick], [onsubmit], [onchange]"));
    }

    [Theory]
    [InlineData("00000000000000000000000000000000")]
    [InlineData("1")]
    [InlineData("..%2F..%2Fetc")]
    [InlineData("' OR 1=1 --")]
    public async Task A_link_that_was_never_given_out_leads_to_no_self_check(string id)
    {
        var visitor = host.Visit();
        foreach (var page in (string[])["", "/place", "/trade", "/q/boiler.capacity", "/date", "/result", "/what-if", "/download/json"])
        {
            await visitor.GoAsync($"/check/{id}{page}");
            Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
            Assert.Equal("没有这个页面", visitor.Heading);
        }
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        var visitor = host.Visit();
        await visitor.BeginAsync();
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("text", "530602")]);
        using var response = await host.CreateClient().PostAsync(visitor.Url, content);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        await visitor.GoAsync(visitor.Url.AbsolutePath);
        Assert.Contains("还没有回答", visitor.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("place")]
    [InlineData("q/nosuch.fact")]
    public async Task A_fact_or_place_that_does_not_exist_has_no_page(string page)
    {
        var visitor = host.Visit();
        await visitor.BeginAsync();
        var check = visitor.Url.AbsolutePath[..^"/place".Length];
        await visitor.GoAsync($"{check}/{page}{(page == "place" ? "?in=999999" : "")}");
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }

    [Fact]
    public async Task Markup_that_is_typed_comes_back_as_text()
    {
        var visitor = host.Visit();
        await visitor.BeginAsync();
        const string typed = "<script>alert(1)</script>";
        await visitor.PressAsync("main form button", ("text", typed));
        Assert.Equal(typed, visitor.Page.QuerySelector("#text")!.GetAttribute("value"));
        Assert.Empty(visitor.Page.QuerySelectorAll("main script"));
        Assert.NotEmpty(visitor.Errors);
    }

    [Fact]
    public async Task Two_windows_do_not_undo_each_other()
    {
        var store = host.Services.GetRequiredService<ISelfCheckStore>();
        var record = await store.CreateAsync(new(2026, 11, 26));
        Assert.True(await store.SaveAsync(record with { AsOf = new(2026, 11, 27) }));
        Assert.False(await store.SaveAsync(record with { AsOf = new(2026, 11, 28) }));
        Assert.Equal(new(2026, 11, 27), (await store.FindAsync(record.Id))!.AsOf);
    }
}
