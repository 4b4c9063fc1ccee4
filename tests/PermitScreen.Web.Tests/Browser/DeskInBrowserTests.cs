using System.Text;
using PermitScreen.Web.Accounts;
using PermitScreen.Web.Tests.Accounts;
using PermitScreen.Web.Tests.Desk;
using Xunit;

namespace PermitScreen.Web.Tests.Browser;

/// <summary>What an officer does in a morning, in a real browser; each page is looked at wide and narrow.</summary>
[Collection(nameof(BrowserHost))]
public sealed class DeskInBrowserTests(BrowserHost host)
{
    [ChromiumFact]
    public async Task What_administrators_see_and_a_list_without_known_headings()
    {
        await host.AddAsync("管理员甲", AccountRole.Administrator, "");
        await using var window = await host.OpenAsync();
        var page = window.Page;
        await window.GoAsync("/sign-in?returnUrl=/admin");
        await page.FillAsync("#name", "管理员甲");
        await page.FillAsync("#password", Staff.Password);
        await page.ClickAsync("main form button");
        await LookAsync(window, "admin");
        await window.GoAsync("/desk/upload");
        await page.SetInputFilesAsync("#file", new Microsoft.Playwright.FilePayload { Name = "清单.csv", MimeType = "text/csv", Buffer = Sheets.Boilers });
        await page.FillAsync("#sender", "昭阳区热力公司");
        await page.ClickAsync("main form button");
        await page.ClickAsync("button[name=go]");
        await page.WaitForSelectorAsync("h1:has-text('已预筛 6 个项目')");
        await window.GoAsync("/en/admin");
        await LookAsync(window, "admin-en");
        await window.GoAsync("/admin/impact");
        await LookAsync(window, "admin-impact");
        await page.ClickAsync("main form button");
        await page.WaitForSelectorAsync("h1:has-text('个会变')");
        await LookAsync(window, "admin-impact-run");
        await window.GoAsync("/desk/upload");
        await page.SetInputFilesAsync("#file", new Microsoft.Playwright.FilePayload { Name = "x.csv", MimeType = "text/csv", Buffer = "甲栏,乙栏\n城东,9\n"u8.ToArray() });
        await page.FillAsync("#sender", "不按表头的单位");
        await page.ClickAsync("main form button");
        await LookAsync(window, "desk-columns-unknown");
        Assert.Empty(window.Faults);
    }

    [ChromiumFact]
    public async Task From_the_list_to_columns_queue_letter_override_and_export()
    {
        await host.AddAsync("王芳", AccountRole.Supervisor, "530602");
        await using var window = await host.OpenAsync();
        var page = window.Page;
        await window.GoAsync("/desk");
        await LookAsync("desk-sign-in");
        await page.FillAsync("#name", "王芳");
        await page.FillAsync("#password", Staff.Password);
        await page.ClickAsync("main form button");
        await LookAsync("desk-empty");
        await page.ClickAsync("a[href$='/desk/upload']");
        await LookAsync("desk-upload");
        await page.SetInputFilesAsync("#file", new Microsoft.Playwright.FilePayload { Name = "清单.csv", MimeType = "text/csv", Buffer = Sheets.Boilers });
        await page.FillAsync("#sender", "昭阳区热力公司");
        await page.ClickAsync("main form button");
        await LookAsync("desk-columns");
        await page.FillAsync("#meaning-2", "不要");
        await page.ClickAsync("button.govuk-button--secondary");
        Assert.Equal("不要", await page.InputValueAsync("#meaning-2"));
        await page.ClickAsync("button[name=go]");

        // The page looks again by itself.
        await page.WaitForSelectorAsync("h1:has-text('已预筛 6 个项目')");
        await LookAsync("desk-done");
        await page.ClickAsync("main a.govuk-button");
        await LookAsync("desk-queue");
        Assert.Equal("不予准入", await page.Locator(".ps-queue tbody tr").First.Locator(".ps-tag").TextContentAsync());
        await page.ClickAsync("text=A-5");
        await LookAsync("desk-case-unread");
        await page.GoBackAsync();
        await page.ClickAsync("text=城东锅炉房");
        await LookAsync("desk-case-barred");
        await page.GoBackAsync();
        await page.ClickAsync("text=城西锅炉房");
        await LookAsync("desk-case");
        foreach (var paper in (string[])["letter", "opinion"])
        {
            var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync($"a[href$='/{paper}']"));
            Assert.StartsWith("PK", await File.ReadAllTextAsync(await download.PathAsync()), StringComparison.Ordinal);
        }

        await page.ClickAsync("text=不同意，另作结论");
        await page.CheckAsync("input[value=reject]");
        await page.FillAsync("#why", "现场核实为 9 蒸吨燃煤锅炉");
        await page.ClickAsync("form[action*=Override] button");
        Assert.Contains("改为：不予准入", await page.TextContentAsync("main"), StringComparison.Ordinal);
        await LookAsync("desk-case-concluded");
        await window.GoAsync("/desk?status=done");
        var export = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("a[href*='/desk/export']"));
        Assert.Equal("cases.xlsx", export.SuggestedFilename);
        await LookAsync("desk-filter");
        await window.GoAsync("/desk/overview");
        await LookAsync("desk-overview");
        await window.GoAsync("/en/desk/overview");
        await LookAsync("desk-overview-en");
        await window.GoAsync("/en/desk?region=nowhere");
        await LookAsync("desk-filter-refused-en");
        await window.GoAsync("/desk?status=done");
        await page.FillAsync("#name", "已办结的");
        await page.ClickAsync("form[action*=Keep] button");
        await LookAsync("desk-views");
        await window.GoAsync("/account");
        await LookAsync("desk-account");
        await page.ClickAsync("header form button");
        await window.GoAsync("/desk");
        Assert.Contains("/sign-in", page.Url, StringComparison.Ordinal);
        Assert.Empty(window.Faults);

        Task LookAsync(string name) => DeskInBrowserTests.LookAsync(window, name);
    }

    [ChromiumFact]
    public async Task Where_a_case_lies_is_drawn_with_the_layers_and_said_without_script()
    {
        await host.AddAsync("测绘员", AccountRole.Supervisor, "530602");
        await using var window = await host.OpenAsync();
        var page = window.Page;
        await window.GoAsync("/sign-in?returnUrl=/desk/upload");
        await page.FillAsync("#name", "测绘员");
        await page.FillAsync("#password", Staff.Password);
        await page.ClickAsync("main form button");
        await page.SetInputFilesAsync("#file", new Microsoft.Playwright.FilePayload { Name = "地块.ndjson", MimeType = "application/x-ndjson", Buffer = Encoding.UTF8.GetBytes("""
            {"id":"D-1","title":"东山锅炉房","facts":{"project.region":"530602","boiler.fuel":"coal","boiler.capacity":9,"boiler.existing":false},"site":{"type":"Polygon","coordinates":[[[103.90,27.51],[103.96,27.51],[103.96,27.56],[103.92,27.57],[103.90,27.51]]]}}
            {"id":"D-2","title":"西山锅炉房","facts":{"project.region":"530602","boiler.fuel":"coal"},"site":{"datum":"gcj02","point":[103.93,27.53]}}
            {"id":"D-3","title":"南山锅炉房","facts":{"project.region":"530602","boiler.fuel":"coal"},"site":{"datum":"西安80","point":[103.93,27.53]}}
            """) });
        await page.FillAsync("#sender", "自然资源局");
        await page.ClickAsync("main form button");
        await LookAsync(window, "desk-columns-lines");
        await page.ClickAsync("button[name=go]");
        await page.WaitForSelectorAsync("h1:has-text('已预筛 3 个项目')");
        await window.GoAsync("/desk?words=东山");
        await page.ClickAsync("text=东山锅炉房");
        await page.Locator("#map-key li").First.WaitForAsync();
        Assert.NotEmpty(await page.Locator("#map path[stroke='#d4351c']").AllAsync());
        Assert.NotEmpty(await page.Locator("#map path[stroke='#505a5f']").AllAsync());
        await LookAsync(window, "desk-case-site");
        await window.GoAsync("/desk?words=南山");
        await page.ClickAsync("text=南山锅炉房");
        Assert.Equal(0, await page.Locator("#map").CountAsync());
        await LookAsync(window, "desk-case-site-unread");
        Assert.Empty(window.Faults);

        await using var bare = await host.OpenAsync(script: false);
        await bare.GoAsync("/sign-in?returnUrl=" + Uri.EscapeDataString("/desk?words=西山"));
        await bare.Page.FillAsync("#name", "测绘员");
        await bare.Page.FillAsync("#password", Staff.Password);
        await bare.Page.ClickAsync("main form button");
        await bare.Page.ClickAsync("text=西山锅炉房");
        Assert.True(await bare.Page.GetByText("原坐标系：GCJ-02").IsVisibleAsync());
        Assert.False(await bare.Page.Locator("#map").IsVisibleAsync());
    }

    private static async Task LookAsync(Window window, string name)
    {
        foreach (var width in (int[])[1280, 375])
        {
            await window.Page.SetViewportSizeAsync(width, 900);
            await window.PictureAsync(name);
            var faults = await Axe.FaultsOf(window);
            Assert.True(faults.Length == 0, $"{name} at {width}: {string.Join("; ", faults)}");
            Assert.True(await window.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, $"{name} sticks out at {width}");
        }

        await window.Page.SetViewportSizeAsync(1280, 900);
    }
}
