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
