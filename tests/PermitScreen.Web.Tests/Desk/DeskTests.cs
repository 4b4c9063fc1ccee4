using System.IO.Compression;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PermitScreen.Web.Accounts;
using PermitScreen.Web.Desk.Cases;
using PermitScreen.Web.Desk.Work;
using PermitScreen.Web.Log;
using PermitScreen.Web.Tests.Pages;
using Xunit;

namespace PermitScreen.Web.Tests.Desk;

/// <summary>From a list of an office to what is written back, on SQLite.</summary>
[Collection(nameof(PagesHost))]
public sealed class DeskTests(PagesHost host)
{
    [Fact]
    public async Task A_list_is_read_confirmed_screened_and_sorted()
    {
        var visitor = await host.OfficerAsync();
        await visitor.UploadAsync(Sheets.Boilers);
        Assert.Equal("核对各列", visitor.Heading);
        Assert.Equal("单台锅炉额定蒸发量", visitor.Page.QuerySelectorAll("input[name=meaning]")[7].GetAttribute("value"));
        Assert.Contains("九吨左右吧", visitor.Page.QuerySelector(".ps-unread")!.TextContent, StringComparison.Ordinal);
        await visitor.ScreenAsync();

        // Six rows came, one of which belongs to the next county.
        Assert.Equal("已预筛 6 个项目", visitor.Heading);
        Assert.Contains("其中 1 个项目在辖区以外", visitor.MainText, StringComparison.Ordinal);
        await visitor.FollowAsync("main a.govuk-button");
        var rows = visitor.Page.QuerySelectorAll(".ps-queue tbody tr").Select(row => (Name: row.QuerySelector("th a")!.TextContent, Pile: row.QuerySelector(".ps-tag")!.TextContent)).ToList();
        Assert.Equal(5, rows.Count);
        Assert.Equal("不予准入", rows.Single(row => row.Name == "城东锅炉房").Pile);
        Assert.Equal("须人工看", rows.Single(row => row.Name == "城西锅炉房").Pile);
        Assert.NotEqual("不予准入", rows.Single(row => row.Name == "城南锅炉房").Pile);
        Assert.Equal("须人工看", rows.Single(row => row.Name == "A-5").Pile);
        Assert.DoesNotContain(rows, row => row.Name == "鲁甸锅炉房");
        Assert.Empty(visitor.Page.QuerySelectorAll("main script"));

        // What could not be read is an open point of that cell, and what is no fact is kept.
        await visitor.OpenAsync("城西");
        Assert.Contains("九吨左右吧", visitor.MainText, StringComparison.Ordinal);
        Assert.Contains("三号窗口", visitor.MainText, StringComparison.Ordinal);
        await visitor.OpenAsync("断行");
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
    }

    [Fact]
    public async Task Columns_are_corrected_by_hand_and_remembered_for_the_sender()
    {
        var sender = "单位" + Guid.NewGuid().ToString("N");
        var visitor = await host.OfficerAsync();
        await visitor.UploadAsync(Sheets.Boilers, sender);
        var meanings = visitor.Page.QuerySelectorAll("input[name=meaning]").Select(i => ("meaning", i.GetAttribute("value")!)).ToArray();
        meanings[9] = ("meaning", "没有这种东西");
        await visitor.PressAsync("button.govuk-button--secondary", meanings);
        Assert.Contains("没有“没有这种东西”这个事实", visitor.Errors.Single(), StringComparison.Ordinal);
        meanings[9] = ("meaning", "不要");
        await visitor.PressAsync("button.govuk-button--secondary", meanings);
        Assert.Empty(visitor.Errors);
        await visitor.ScreenAsync();
        await visitor.UploadAsync(Sheets.Boilers, sender);
        Assert.Equal("不要", visitor.Page.QuerySelectorAll("input[name=meaning]")[9].GetAttribute("value"));
        await visitor.UploadAsync(Sheets.Boilers, sender + "另");
        Assert.NotEqual("不要", visitor.Page.QuerySelectorAll("input[name=meaning]")[9].GetAttribute("value"));
    }

    [Fact]
    public async Task An_officer_agrees_or_overrides_and_the_decision_of_the_machine_stays()
    {
        var visitor = await host.OfficerAsync();
        await visitor.UploadAsync(Sheets.Csv("O-1,待改锅炉房,热力公司,530602,4430,新建,煤,9,否,窗口"));
        await visitor.ScreenAsync();
        await visitor.OpenAsync("待改");
        await visitor.PressAsync("form[action*=Override] button", ("why", ""));
        Assert.Equal(2, visitor.Errors.Count);
        var stale = visitor.Page.QuerySelector("input[name=version]")!.GetAttribute("value")!;
        await visitor.PressAsync("form[action*=Override] button", ("verdict", "notify"), ("why", "市里已经批准例外"));
        Assert.Contains("改为：告知", visitor.MainText, StringComparison.Ordinal);
        Assert.Contains("市里已经批准例外", visitor.MainText, StringComparison.Ordinal);
        Assert.Contains("不予准入", visitor.Page.QuerySelectorAll(".ps-lead__card").Single(card => card.QuerySelector("h2")!.TextContent == "机器判定").TextContent, StringComparison.Ordinal);

        // Who has not seen that changes nothing.
        await visitor.PressAsync("form[action*=Agree] button", ("version", stale));
        Assert.Contains("刚才有人改动了", visitor.Errors.Single(), StringComparison.Ordinal);
        Assert.Contains("改为：告知", visitor.MainText, StringComparison.Ordinal);

        // Ten years earlier the ban was not there: the standing changes, and the officer concludes anew.
        await visitor.PressAsync("form[action*=Rescreen] button", ("day", "2016-03-05"));
        Assert.Contains("重新判定：不予准入 →", visitor.MainText, StringComparison.Ordinal);
        Assert.Contains("尚未作出", visitor.MainText, StringComparison.Ordinal);
        await visitor.PressAsync("form[action*=Agree] button");
        Assert.Contains("同意：", visitor.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_holds_the_list_and_no_formula()
    {
        var visitor = await host.OfficerAsync();
        await visitor.UploadAsync(Sheets.Boilers, name: "导出.csv");
        var upload = await visitor.ScreenAsync();
        var bytes = await visitor.Client.GetByteArrayAsync("/desk/export?upload=" + upload);
        using var zip = new ZipArchive(new MemoryStream(bytes));
        using var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var xml = await sheet.ReadToEndAsync();
        Assert.Contains("城东锅炉房", xml, StringComparison.Ordinal);
        Assert.Contains("=HYPERLINK", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("<f>", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("鲁甸", xml, StringComparison.Ordinal);
        Assert.Equal(6, xml.Split("<row").Length - 1);
    }

    [Fact]
    public async Task A_chunk_that_runs_twice_changes_nothing()
    {
        var visitor = await host.OfficerAsync();
        await visitor.UploadAsync(Sheets.Many(40), name: "两遍.csv");
        var upload = await visitor.ScreenAsync();
        await using var context = host.Services.GetRequiredService<LogDatabase>().Open();
        var before = await context.Cases.AsNoTracking().Where(c => c.Upload == upload).OrderBy(c => c.Row).Select(c => new { c.Id, c.Version, c.Rank }).ToListAsync();
        Assert.Equal(40, before.Count);
        await context.Uploads.Where(u => u.Id == upload).ExecuteUpdateAsync(set => set.SetProperty(u => u.State, "importing"));
        var jobs = host.Services.GetRequiredService<DeskJobs>();
        await Task.WhenAll(jobs.Import(upload, default), jobs.Screen(upload, 1, 1000, default), jobs.Screen(upload, 1, 1000, default));
        Assert.Equal(before, await context.Cases.AsNoTracking().Where(c => c.Upload == upload).OrderBy(c => c.Row).Select(c => new { c.Id, c.Version, c.Rank }).ToListAsync());
        Assert.Equal("done", await context.Uploads.Where(u => u.Id == upload).Select(u => u.State).SingleAsync());
    }

    [Fact]
    public async Task A_chunk_that_two_workers_have_stands_in_the_log_once()
    {
        var visitor = await host.OfficerAsync(name: "twice");
        await visitor.UploadAsync(Sheets.Many(40), name: "两个工人.csv");
        var upload = await visitor.ScreenAsync();
        await using var context = host.Services.GetRequiredService<LogDatabase>().Open();
        await context.Cases.Where(c => c.Upload == upload).ExecuteUpdateAsync(set => set.SetProperty(c => c.Rank, TriageRank.Unscreened));
        var screening = host.Services.GetRequiredService<CaseScreening>();
        // Both have read the rows before either writes; the slower is refused, and finds nothing left when it looks again.
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            try
            {
                await screening.Screen(upload, 1, 1000, default);
            }
            catch (DbUpdateConcurrencyException)
            {
                await screening.Screen(upload, 1, 1000, default);
            }
        })));

        Assert.Equal(80, await context.Decisions.CountAsync(row => row.Caller == "desk/twice"));
        var named = await context.CaseFiles.AsNoTracking().Where(f => f.Id.StartsWith(upload.Substring(0, 12))).Select(f => f.Decision).ToListAsync();
        Assert.Equal(40, await context.Decisions.CountAsync(row => named.Contains(row.Id)));
        Assert.Empty((await host.Services.GetRequiredService<DecisionLog>().Verify(null, default)).Findings);
    }

    [Fact]
    public async Task A_screening_that_cannot_be_saved_is_not_in_the_log()
    {
        var visitor = await host.OfficerAsync(name: "overtaken");
        await visitor.UploadAsync(Sheets.Many(1), name: "被抢先.csv");
        var upload = await visitor.ScreenAsync();
        var log = host.Services.GetRequiredService<DecisionLog>();
        await using var context = host.Services.GetRequiredService<LogDatabase>().Open();
        var row = await context.Cases.SingleAsync(c => c.Upload == upload);
        var file = await context.CaseFiles.SingleAsync(f => f.Id == row.Id);
        var (_, decided) = host.Services.GetRequiredService<CaseScreening>().Again(row, file, "2016-03-05", "overtaken");
        await using (var other = host.Services.GetRequiredService<LogDatabase>().Open())
            await other.Cases.Where(c => c.Id == row.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.Version, c => c.Version + 1));
        var before = await log.Head(default);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => log.SaveWith(context, [decided], default));
        Assert.Null(await log.Find(decided.Id, default));
        Assert.Equal(before, await log.Head(default));
    }

    [Fact]
    public async Task Lines_of_JSON_are_screened_too_and_a_bad_line_is_not_lost()
    {
        var visitor = await host.OfficerAsync();
        await visitor.UploadAsync("""
            {"id":"J-1","title":"接口锅炉房","facts":{"project.region":"530602","project.industry":"4430","project.nature":"new","boiler.fuel":"coal","boiler.capacity":"9 t/h","boiler.existing":false}}
            {"id":"J-2","facts":{"no.such":1}}
            """u8.ToArray(), name: "x.ndjson");
        await visitor.ScreenAsync();
        Assert.Equal("已预筛 2 个项目", visitor.Heading);
        await visitor.OpenAsync("接口");
        Assert.Contains("不予准入", visitor.Page.QuerySelector(".ps-tag")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("不是表格")]
    [InlineData("<html><table></table></html>")]
    [InlineData("")]
    [InlineData("PK\u0003\u0004 damaged")]
    public async Task What_is_no_table_is_refused_with_a_reason(string content)
    {
        var visitor = await host.OfficerAsync();
        await visitor.UploadAsync(System.Text.Encoding.UTF8.GetBytes(content));
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.NotEmpty(visitor.Errors);
    }

    [Fact]
    public async Task The_queue_is_narrowed_by_every_part_of_its_filter()
    {
        var visitor = await host.OfficerAsync(name: "filtering");
        await visitor.UploadAsync(Sheets.Many(60), name: "筛选.csv");
        var upload = await visitor.ScreenAsync();
        Assert.Equal(20, await Count("pile=0"));
        Assert.Equal(20, await Count("rule=zhaotong/small-coal-boiler"));
        Assert.Equal(1, await Count("words=第17号"));
        Assert.Equal(60, await Count("region=昭阳区"));
        Assert.Equal(0, await Count("region=530621"));
        Assert.Equal(60, await Count("status=open&officer=filtering&sort=age"));
        Assert.Equal(0, await Count("status=done"));
        Assert.True(await Count("settler=applicant") > 0);
        await visitor.GoAsync($"/desk?upload={upload}&number=2");
        Assert.Equal(10, visitor.Page.QuerySelectorAll(".ps-queue tbody tr").Length);
        await visitor.GoAsync("/desk?region=nowhere&fact=nothing");
        Assert.Equal(2, visitor.Errors.Count);

        // Several at once, by their boxes.
        await visitor.GoAsync($"/desk?upload={upload}&pile=0");
        await visitor.PressAsync("button[value=agree]", [.. visitor.Page.QuerySelectorAll("input[name=chosen]").Take(3).Select(box => ("chosen", box.GetAttribute("value")!))]);
        Assert.Equal(3, await Count("status=done"));

        async Task<int> Count(string query)
        {
            await visitor.GoAsync($"/desk?upload={upload}&{query}");
            Assert.Empty(visitor.Errors);
            var pile = visitor.Page.QuerySelector(".ps-pile--current .ps-pile__count")!.TextContent;
            return int.Parse(pile, System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    [Fact]
    public async Task A_supervisor_hands_a_case_over_and_each_view_by_another_is_noted()
    {
        var officer = await host.OfficerAsync(name: "owner");
        await officer.UploadAsync(Sheets.Csv("V-1,交办锅炉房,热力公司,530602,4430,新建,天然气等燃气,20,否,窗口"));
        await officer.ScreenAsync();
        await officer.OpenAsync("交办");
        Assert.DoesNotContain("查看", officer.Page.QuerySelector(".ps-history")!.TextContent, StringComparison.Ordinal);
        Assert.Null(officer.Page.QuerySelector("form[action*=Assign]"));
        var supervisor = await host.OfficerAsync(AccountRole.Supervisor, "530600", "chief");
        await supervisor.OpenAsync("交办");
        await supervisor.PressAsync("form[action*=Assign] button", ("to", "deputy"));
        Assert.Contains("交给 deputy chief", supervisor.Page.QuerySelector(".ps-history")!.TextContent.ReplaceLineEndings(" "), StringComparison.Ordinal);
        await officer.GoAsync(officer.Url.AbsolutePath);
        Assert.Contains("查看 chief", officer.Page.QuerySelector(".ps-history")!.TextContent, StringComparison.Ordinal);
    }
}
