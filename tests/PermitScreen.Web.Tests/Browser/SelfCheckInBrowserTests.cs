using System.Collections.Concurrent;
using Xunit;

namespace PermitScreen.Web.Tests.Browser;

/// <summary>The whole self-check in a real browser, as newcomers see it.</summary>
[Collection(nameof(BrowserHost))]
public sealed class SelfCheckInBrowserTests(BrowserHost host)
{
    [ChromiumTheory]
    [InlineData(1280, true)]
    [InlineData(375, false)]
    public async Task A_pet_hospital_from_the_start_to_grade_verdict_what_if_and_files(int width, bool script)
    {
        await using var window = await host.OpenAsync(width, script);
        await window.BeginAsync();
        await window.PlaceAsync("浙江省杭州市西湖区");
        await window.TradeAsync("宠物医院");
        await window.AnswerAsync("new");
        for (var i = 0; window.Asked != "result"; i++)
        {
            Assert.True(i < 16, window.Asked);
            await FitsAsync(window, width);
            if (window.Asked == "site.access_list_result")
            {
                Assert.Equal("报告表", await window.Page.Locator(".ps-grades strong").TextContentAsync());
                await window.AnswerAsync("not_listed");
            }
            else if (await window.Page.Locator("input[value=none]").CountAsync() > 0)
                await window.AnswerAsync("none");
            else
                await window.AnswerAsync(window.Asked == "works.animal_surgery" ? "true" : "false");
        }

        Assert.Equal("报告表", (await window.Page.Locator(".ps-lead__answer").First.TextContentAsync())!.Trim());
        await FitsAsync(window, width);
        foreach (var (format, begins) in ((string, string)[])[("yaml", "id: "), ("json", "{"), ("markdown", "#"), ("docx", "PK")])
        {
            var download = await window.Page.RunAndWaitForDownloadAsync(() => window.Page.ClickAsync($"a[href$='/download/{format}']"));
            Assert.StartsWith(begins, await File.ReadAllTextAsync(await download.PathAsync()), StringComparison.Ordinal);
        }

        await window.Page.ClickAsync("a[href$='/what-if']");
        await window.Page.ClickAsync("a[href$='fact=works.animal_surgery']");
        await window.Page.CheckAsync("input[value=false]");
        await window.Page.ClickAsync("form[method=get] button");
        Assert.Contains("（不同）", await window.Page.Locator("table").First.TextContentAsync(), StringComparison.Ordinal);
        await FitsAsync(window, width);
        Assert.Empty(window.Faults);
    }

    [ChromiumFact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var window = await host.OpenAsync();
        await window.GoAsync("/?lang=zh");
        await window.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("跳到正文", await FocusedAsync(window));
        await window.Page.Keyboard.PressAsync("Enter");
        await TabToAsync(window, "开始自查");
        await window.Page.Keyboard.PressAsync("Enter");
        await ArriveAsync(window, "place");
        await TabToIdAsync(window, "text");
        await window.Page.Keyboard.TypeAsync("河南省驻马店市驿城区");
        await window.Page.Keyboard.PressAsync("Enter");
        await ArriveAsync(window, "trade");
        await TabToIdAsync(window, "words");
        await window.Page.Keyboard.TypeAsync("养猪场");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.Locator("#choice").WaitForAsync();
        await TabToIdAsync(window, "choice");
        if (!await window.Page.Locator("#choice").IsCheckedAsync())
            await window.Page.Keyboard.PressAsync("Space");
        await window.Page.Keyboard.PressAsync("Enter");
        await ArriveAsync(window, "project.nature");
        await TabToIdAsync(window, "answer");
        await window.Page.Keyboard.PressAsync("Space");
        await TabToAsync(window, "继续");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.WaitForFunctionAsync("() => !location.href.endsWith('project.nature') && document.readyState === 'complete'");
        await TabToAsync(window, "为什么问这一题");
        await window.Page.Keyboard.PressAsync("Enter");
        Assert.True(await window.Page.Locator("details").First.EvaluateAsync<bool>("d => d.open"));
    }

    [ChromiumFact]
    public async Task An_error_has_the_focus_and_leads_to_its_field()
    {
        await using var window = await host.OpenAsync();
        await window.BeginAsync();
        await window.Page.ClickAsync("main form button");
        Assert.Equal("error-summary", await window.Page.EvaluateAsync<string>("document.activeElement.id"));
        await window.Page.ClickAsync(".govuk-error-summary__list a");
        Assert.Equal("text", await window.Page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.Empty(window.Faults);
    }

    [ChromiumFact]
    public async Task With_script_none_of_these_takes_the_other_ticks_away()
    {
        await using var window = await host.OpenAsync();
        await window.BeginAsync();
        await window.GoAsync(window.Page.Url.Replace("/place", "/q/site.sensitive_areas", StringComparison.Ordinal));
        await window.Page.CheckAsync("input[value=residential]");
        await window.Page.CheckAsync("input[value=none]");
        Assert.False(await window.Page.Locator("input[value=residential]").IsCheckedAsync());
    }

    [ChromiumFact]
    public async Task A_click_on_the_map_fills_in_the_coordinates()
    {
        await using var window = await host.OpenAsync();
        await window.BeginAsync();
        await window.Page.ClickAsync("main a[href$='/site']");
        await window.Page.Locator("#map .leaflet-zoom-animated").First.WaitForAsync();
        await window.Page.SelectOptionAsync("#datum", "gcj02");
        await window.Page.Locator("#map").ClickAsync(new() { Position = new() { X = 300, Y = 200 } });
        Assert.InRange(double.Parse(await window.Page.InputValueAsync("#longitude"), System.Globalization.CultureInfo.InvariantCulture), 73, 135);
        Assert.InRange(double.Parse(await window.Page.InputValueAsync("#latitude"), System.Globalization.CultureInfo.InvariantCulture), 18, 54);
        Assert.Equal("cgcs2000", await window.Page.InputValueAsync("#datum"));
        await window.Page.ClickAsync("form[action*=Point] button");
        Assert.NotEqual("", await window.Page.GetAttributeAsync("#map", "data-site"));
        Assert.Empty(window.Faults);
    }

    [ChromiumFact]
    public async Task On_paper_the_result_is_A4_without_what_can_only_be_clicked()
    {
        await using var window = await host.OpenAsync();
        await window.BeginAsync();
        await window.PlaceAsync("530602");
        await window.GoAsync(window.Page.Url.Replace("/trade", "/result", StringComparison.Ordinal));
        await window.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        Assert.False(await window.Page.Locator(".ps-header").IsVisibleAsync());
        Assert.False(await window.Page.Locator("a[href$='/what-if']").IsVisibleAsync());
        Assert.True(await window.Page.Locator(".ps-lead").IsVisibleAsync());
        await window.Page.SetViewportSizeAsync(794, 1123);
        await FitsAsync(window, 794);
        Assert.Equal(["none"], await window.Page.EvaluateAsync<string[]>("[...new Set([...document.querySelectorAll('main a')].map(a => getComputedStyle(a, '::after').content))]"));
        var pdf = await window.Page.PdfAsync(new() { PreferCSSPageSize = true });
        Assert.Contains("/MediaBox [0 0 594.95996 841.91998]", System.Text.Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task The_PDF_is_one()
    {
        await using var window = await host.OpenAsync();
        await window.BeginAsync();
        await window.PlaceAsync("530602");
        await window.GoAsync(window.Page.Url.Replace("/trade", "/result", StringComparison.Ordinal));
        var path = await window.Page.Locator("a[href$='/download/pdf']").GetAttributeAsync("href");
        var response = await window.Page.Context.APIRequest.GetAsync(path!, new() { Timeout = 90_000 });
        Assert.Equal("application/pdf", response.Headers["content-type"]);
        Assert.StartsWith("%PDF-", System.Text.Encoding.Latin1.GetString(await response.BodyAsync()), StringComparison.Ordinal);
    }

    /// <summary>Its policy is met: what it breaks would be told among the faults.</summary>
    [ChromiumFact]
    public async Task The_page_of_the_API_runs_from_here_alone()
    {
        await using var window = await host.OpenAsync();
        var calls = new ConcurrentQueue<string>();
        window.Page.Request += (_, request) => calls.Enqueue(request.Url);
        await window.GoAsync("/api");
        await window.Page.GetByText("Screens one application").First.WaitForAsync();
        Assert.Empty(window.Faults);
        Assert.All(calls, url => Assert.True(url.StartsWith(new Uri(window.Page.Url).GetLeftPart(UriPartial.Authority), StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal) || url.StartsWith("blob:", StringComparison.Ordinal), url));
    }

    /// <summary>Waits for a page; a fragment of the one before may still stand behind its path.</summary>
    private static async Task ArriveAsync(Window window, string page) =>
        await window.Page.WaitForFunctionAsync("page => location.pathname.endsWith('/' + page) && document.readyState === 'complete'", page);

    /// <summary>Nothing sticks out to the side.</summary>
    private static async Task FitsAsync(Window window, int width) =>
        Assert.InRange(await window.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 0, width);

    private static Task<string> FocusedAsync(Window window) =>
        window.Page.EvaluateAsync<string>("(document.activeElement.textContent || '').trim()");

    private static async Task TabToAsync(Window window, string text)
    {
        for (var i = 0; i < 60; i++)
        {
            await window.Page.Keyboard.PressAsync("Tab");
            if ((await FocusedAsync(window)).StartsWith(text, StringComparison.Ordinal))
                return;
        }

        Assert.Fail($"no way to {text} by the keyboard");
    }

    private static async Task TabToIdAsync(Window window, string id)
    {
        for (var i = 0; i < 60; i++)
        {
            await window.Page.Keyboard.PressAsync("Tab");
            if (await window.Page.EvaluateAsync<string>("document.activeElement.id") == id)
                return;
        }

        Assert.Fail($"no way to #{id} by the keyboard");
    }
}
