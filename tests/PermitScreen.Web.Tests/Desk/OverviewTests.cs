using System.Globalization;
using PermitScreen.Web.Tests.Pages;
using Xunit;

namespace PermitScreen.Web.Tests.Desk;

/// <summary>The overview with its charts, saved views, and a list of which no heading is known.</summary>
[Collection(nameof(PagesHost))]
public sealed class OverviewTests(PagesHost host)
{
    [Fact]
    public async Task The_overview_counts_what_the_queue_shows_and_each_bar_is_as_long_as_its_figure()
    {
        var visitor = await host.OfficerAsync(region: "530621");
        await visitor.UploadAsync(Sheets.Many(30, "530621"), name: "总览.csv");
        await visitor.ScreenAsync();
        await visitor.GoAsync("/desk");
        var piles = visitor.Page.QuerySelectorAll(".ps-pile__count").Skip(1).Select(e => Number(e.TextContent)).ToList();
        await visitor.GoAsync("/desk/overview");
        var tables = visitor.Page.QuerySelectorAll(".ps-bars");
        Assert.True(tables.Length >= 5, visitor.MainText);
        var row = tables[0].QuerySelectorAll("tbody tr").Single();
        Assert.Equal("鲁甸县", row.QuerySelector("th")!.TextContent.Trim());
        var counts = row.QuerySelectorAll(".govuk-table__cell--numeric").Select(e => Number(e.LastChild!.TextContent)).ToList();
        Assert.Equal([.. piles, piles.Sum()], counts);
        Assert.True(piles.Sum() >= 30);
        Assert.Equal(piles.Select(c => c * 100.0 / piles.Sum()), row.QuerySelectorAll(".ps-bar rect").Select(r => double.Parse(r.GetAttribute("width")!, CultureInfo.InvariantCulture)), (a, b) => Math.Abs(a - b) < 0.01);

        // What is most frequent leads to its cases.
        await visitor.FollowAsync(".ps-bars a[href*='rule=']");
        Assert.NotEmpty(visitor.Page.QuerySelectorAll(".ps-queue tbody tr"));
    }

    [Fact]
    public async Task A_view_is_kept_shown_to_its_owner_only_and_forgotten()
    {
        var visitor = await host.OfficerAsync();
        await visitor.GoAsync("/desk?words=锅炉&status=open");
        await visitor.PressAsync("form[action*=Keep] button", ("name", "待办<锅炉>"));
        Assert.Equal("?words=锅炉&status=open", Uri.UnescapeDataString(visitor.Url.Query));
        await visitor.GoAsync("/desk");
        Assert.Equal("待办<锅炉>", visitor.Page.QuerySelector(".ps-views a")!.TextContent);
        await visitor.FollowAsync(".ps-views a");
        Assert.Equal("锅炉", visitor.Page.QuerySelector("#words")!.GetAttribute("value"));
        var other = await host.OfficerAsync();
        Assert.Empty(other.Page.QuerySelectorAll(".ps-views"));
        foreach (var (name, query) in ((string, string)[])[("", "?status=open"), (new string('长', 41), "?status=open"), ("x", ""), ("x", "//evil.example"), ("x", "?" + new string('a', 1100))])
        {
            await visitor.GoAsync("/desk?status=open");
            await visitor.PressAsync("form[action*=Keep] button", ("name", name), ("back", query));
            Assert.Single(visitor.Errors);
        }

        await visitor.GoAsync("/desk");
        await visitor.PressAsync(".ps-views form button");
        Assert.Empty(visitor.Page.QuerySelectorAll(".ps-views"));
    }

    [Fact]
    public async Task A_list_of_which_no_heading_is_known_is_mapped_by_hand_and_remembered()
    {
        var sheet = "甲栏,乙栏,丙栏,丁栏\n甲东,530602,煤,9\n甲西,530602,煤,20\n"u8.ToArray();
        var visitor = await host.OfficerAsync();
        await visitor.UploadAsync(sheet, "不按表头的单位");
        Assert.Equal("核对各列", visitor.Heading);
        Assert.Contains("没有一列的表头是认识的", visitor.MainText, StringComparison.Ordinal);

        // Nothing said, nothing screened.
        await visitor.PressAsync("button[name=go]");
        Assert.Single(visitor.Errors);
        (string, string)[] meanings = [("meaning", "项目名称"), ("meaning", "project.region"), ("meaning", "boiler.fuel"), ("meaning", "boiler.capacity")];
        await visitor.PressAsync("button.govuk-button--secondary", meanings);
        Assert.Empty(visitor.Errors);
        await visitor.ScreenAsync();
        Assert.Equal("已预筛 2 个项目", visitor.Heading);
        await visitor.OpenAsync("甲东");
        Assert.Contains("单台锅炉额定蒸发量", visitor.MainText, StringComparison.Ordinal);
        await visitor.UploadAsync(sheet, "不按表头的单位");
        Assert.DoesNotContain("没有一列的表头是认识的", visitor.MainText, StringComparison.Ordinal);
    }

    private static int Number(string text) => int.Parse(text.Trim(), CultureInfo.InvariantCulture);
}
