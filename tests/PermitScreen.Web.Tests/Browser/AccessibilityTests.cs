using Deque.AxeCore.Playwright;
using Xunit;

namespace PermitScreen.Web.Tests.Browser;

/// <summary>axe finds nothing on any page, wide or narrow, in either language.</summary>
[Collection(nameof(BrowserHost))]
public sealed class AccessibilityTests(BrowserHost host)
{
    [ChromiumTheory]
    [InlineData(1280, "zh")]
    [InlineData(375, "zh")]
    [InlineData(1280, "en")]
    [InlineData(375, "en")]
    public async Task No_page_has_a_fault_that_axe_knows(int width, string language)
    {
        await using var window = await host.OpenAsync(width);
        var root = language == "en" ? "/en" : "";
        await LookAsync(window, "start", language, $"{root}/?lang={language}");
        foreach (var (name, path) in ((string, string)[])
            [
                ("rules", "/rules?words=锅炉"), ("rule", "/rules/zhaotong/small-coal-boiler"), ("documents", "/documents"),
                ("document", "/documents/zhaotong-2018"), ("here", "/here?place=云南省昭通市昭阳区&day=2026-11-26"), ("here-error", "/here?place=x&day=y"),
                ("not-found", "/nowhere"),
            ])
        {
            await LookAsync(window, name, language, root + path);
        }

        await window.BeginAsync($"{root}/?lang={language}");
        await LookAsync(window, "place", language);
        await window.PlaceAsync("朝阳区");
        await LookAsync(window, "place-error", language);
        await window.GoAsync(window.Page.Url.Split('?')[0] + "?in=530600");
        await LookAsync(window, "place-within", language);
        await window.GoAsync(window.Page.Url.Split('?')[0]);
        await window.PlaceAsync("530602");
        await LookAsync(window, "trade", language);
        var trade = window.Page.Url;
        foreach (var (name, query) in ((string, string)[])[("trade-found", "?words=家具厂"), ("trade-nothing", "?words=唔知做乜"), ("trade-tree", "?in=C"), ("trade-leaf", "?in=4430")])
            await LookAsync(window, name, language, trade + query);
        await window.GoAsync(trade);
        await window.TradeAsync("4430");
        await window.AnswerAsync("new");
        var check = trade[..^"/trade".Length];
        foreach (var (fact, answer) in ((string, string)[])[("project.features", "boiler"), ("boiler.fuel", "coal"), ("boiler.capacity", "34.9"), ("boiler.existing", "false")])
        {
            await LookAsync(window, $"question-{fact}", language, $"{check}/q/{fact}");
            await window.AnswerAsync(answer);
        }

        await window.GoAsync($"{check}/q/boiler.capacity");
        await window.AnswerAsync("?!");
        await LookAsync(window, "question-error", language);
        await window.GoAsync($"{check}/q/boiler.capacity");
        await window.Page.ClickAsync("details summary");
        await LookAsync(window, "question-why", language);
        await LookAsync(window, "date", language, $"{check}/date");
        await LookAsync(window, "result", language, $"{check}/result");
        await LookAsync(window, "what-if", language, $"{check}/what-if");
        await LookAsync(window, "what-if-compared", language, $"{check}/what-if?fact=boiler.capacity&answer=35");
        Assert.Empty(window.Faults);
    }

    private static async Task LookAsync(Window window, string name, string language, string? path = null)
    {
        if (path is not null)
            await window.GoAsync(path);
        await window.PictureAsync($"{name}-{language}");
        var found = await window.Page.RunAxe();
        Assert.True(
            found.Violations.Length == 0,
            $"{name}: {string.Join("; ", found.Violations.Select(v => $"{v.Id} {v.Help} {string.Join(", ", v.Nodes.Select(n => n.Html))}"))}");
        Assert.True(
            await window.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= window.Page.ViewportSize!.Width,
            $"{name} sticks out");
    }
}
