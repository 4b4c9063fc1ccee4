using System.Net;
using Xunit;

namespace PermitScreen.Web.Tests.Pages;

[Collection(nameof(PagesHost))]
public sealed class LanguageTests(PagesHost host)
{
    [Theory]
    [InlineData("/", null, "zh-CN", "/")]
    [InlineData("/en", null, "en", "/en")]
    [InlineData("/en/", null, "en", "/en/")]
    [InlineData("/?lang=en", null, "en", "/")]
    [InlineData("/en/?lang=zh", null, "zh-CN", "/en/")]
    // A browser that prefers English is sent to the English start page; one that only also reads it stays.
    [InlineData("/", "en-GB,en;q=0.9,zh;q=0.5", "en", "/en/")]
    [InlineData("/", "zh-CN,zh;q=0.9,en;q=0.8", "zh-CN", "/")]
    [InlineData("/", "fr", "zh-CN", "/")]
    // Who asks for Chinese gets it, and links are never turned round.
    [InlineData("/?lang=zh", "en", "zh-CN", "/")]
    [InlineData("/rules", "en", "zh-CN", "/rules")]
    public async Task A_page_speaks_the_language_of_its_path(string path, string? accepted, string language, string arrived)
    {
        var visitor = host.Visit();
        if (accepted is not null)
            visitor.Client.DefaultRequestHeaders.Add("Accept-Language", accepted);
        await visitor.GoAsync(path);
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Equal(language, visitor.Page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(arrived, visitor.Url.AbsolutePath);
    }

    [Fact]
    public async Task Links_and_forms_stay_in_the_language()
    {
        var visitor = host.Visit();
        await visitor.BeginAsync("/en/");
        Assert.StartsWith("/en/check/", visitor.Url.AbsolutePath, StringComparison.Ordinal);
        Assert.Equal("Where will the project be built?", visitor.Heading);
        Assert.All(
            visitor.Page.QuerySelectorAll("a[href^='/']:not([rel=alternate])"),
            link => Assert.StartsWith("/en/", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_other_language_is_one_link_away_with_the_same_page_and_query()
    {
        var visitor = host.Visit();
        await visitor.GoAsync("/rules?words=锅炉&pack=zhaotong");
        await visitor.FollowAsync("[rel=alternate]");
        Assert.Equal("en", visitor.Page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("锅炉", visitor.Page.QuerySelector("#words")!.GetAttribute("value"));
        await visitor.FollowAsync("[rel=alternate]");
        Assert.Equal("/rules", visitor.Url.AbsolutePath);
    }
}
