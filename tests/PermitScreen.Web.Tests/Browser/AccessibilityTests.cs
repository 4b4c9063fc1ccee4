using Xunit;

namespace PermitScreen.Web.Tests.Browser;

/// <summary>axe finds nothing on any page, wide or narrow, in either language, and nothing sticks out to the side.</summary>
[Collection(nameof(BrowserHost))]
public sealed class AccessibilityTests(BrowserHost host)
{
    /// <summary>English words are the longer ones: they are looked at where there is little room.</summary>
    [ChromiumTheory]
    [InlineData("zh", 1280, 375)]
    [InlineData("en", 375)]
    public async Task No_page_has_a_fault_that_axe_knows(string language, params int[] widths)
    {
        await using var window = await host.OpenAsync();
        var root = language == "en" ? "/en" : "";
        foreach (var (name, path) in ((string, string)[])
            [
                ("start", $"/?lang={language}"), ("rules", "/rules?words=锅炉"), ("rule", "/rules/zhaotong/small-coal-boiler"), ("documents", "/documents"),
                ("document", "/documents/zhaotong-2018"), ("here", "/here?place=云南省昭通市昭阳区&day=2026-11-26"), ("here-error", "/here?place=x&day=y"),
                ("not-found", "/nowhere"),
            ])
        {
            await LookAsync(name, root + path);
        }

        await window.BeginAsync($"{root}/?lang={language}");
        await LookAsync("place");
        await window.PlaceAsync("朝阳区");
        await LookAsync("place-error");
        var check = new Uri(window.Page.Url).AbsolutePath[..^"/place".Length];
        await LookAsync("place-within", $"{check}/place?in=530600");
        await LookAsync("site", $"{check}/site");
        await window.GoAsync($"{check}/place");
        await window.PlaceAsync("530602");
        foreach (var (name, query) in ((string, string)[])[("trade", ""), ("trade-found", "?words=家具厂"), ("trade-nothing", "?words=唔知做乜"), ("trade-tree", "?in=C"), ("trade-leaf", "?in=4430")])
            await LookAsync(name, $"{check}/trade{query}");
        await window.GoAsync($"{check}/trade");
        await window.TradeAsync("4430");
        await window.AnswerAsync("new");
        foreach (var (kind, fact, answer) in ((string, string, string)[])
            [("of-many", "project.features", "boiler"), ("of-one", "boiler.fuel", "coal"), ("number", "boiler.capacity", "34.9")])
        {
            await window.GoAsync($"{check}/q/{fact}");
            await window.Page.ClickAsync("details summary");
            await LookAsync($"question-{kind}");
            await window.AnswerAsync(answer);
        }

        await window.GoAsync($"{check}/q/boiler.capacity");
        await window.AnswerAsync("?!");
        await LookAsync("question-error");
        foreach (var (name, page) in ((string, string)[])
            [("date", "date"), ("result", "result"), ("what-if", "what-if"), ("what-if-compared", "what-if?fact=boiler.capacity&answer=35")])
        {
            await LookAsync(name, $"{check}/{page}");
        }

        Assert.Empty(window.Faults);

        async Task LookAsync(string name, string? path = null)
        {
            if (path is not null)
                await window.GoAsync(path);
            foreach (var width in widths)
            {
                await window.Page.SetViewportSizeAsync(width, 900);
                await window.PictureAsync($"{name}-{language}");
                var faults = await Axe.FaultsOf(window);
                Assert.True(faults.Length == 0, $"{name} at {width}: {string.Join("; ", faults)}");
                Assert.True(await window.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, $"{name} sticks out at {width}");
            }
        }
    }
}
