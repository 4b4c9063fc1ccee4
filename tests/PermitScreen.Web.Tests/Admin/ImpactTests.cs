using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using PermitScreen.Comparing;
using PermitScreen.Rules;
using PermitScreen.Web.Accounts;
using PermitScreen.Web.Tests.Desk;
using PermitScreen.Web.Tests.Pages;
using Xunit;

namespace PermitScreen.Web.Tests.Admin;

/// <summary>What rules would change that are not in service yet.</summary>
public sealed class ImpactTests : IDisposable
{
    private readonly TemporaryDirectory rules = new();
    private readonly TemporaryDirectory candidate = new();
    private readonly PagesHost host = new();

    public ImpactTests()
    {
        SmallRules.Write(rules, below: 10);
        SmallRules.Write(candidate, below: 20);
        host.Settings["PermitScreen:Rules"] = rules.File("rules");
        host.Settings["PermitScreen:Candidate"] = candidate.File("rules");
    }

    public void Dispose()
    {
        host.Dispose();
        rules.Dispose();
        candidate.Dispose();
    }

    [Fact]
    public async Task A_changed_threshold_names_exactly_the_cases_that_change_and_changes_none()
    {
        var administrator = await host.OfficerAsync(AccountRole.Administrator, "");
        var capacities = Enumerable.Range(1, 30).ToList();
        await administrator.UploadAsync(Encoding.UTF8.GetBytes("编号,锅炉容量（t/h）\n" + string.Join('\n', capacities.Select(c => $"S-{c},{c}")) + "\nS-0,说不清\n"));
        await administrator.ScreenAsync();
        await CompareAsync(administrator);
        Assert.Equal("31 个案件中有 10 个会变", administrator.Heading);
        var named = administrator.Page.QuerySelectorAll(".ps-rules tbody tr").Select(row => string.Join(' ', row.QuerySelectorAll("th, td").Select(cell => cell.LastChild!.TextContent.Trim()))).ToList();
        Assert.Equal(capacities.Where(c => c is >= 10 and < 20).Select(c => $"S-{c} 通过 不予准入 小锅炉").Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
        Assert.Contains("改动 1 条", administrator.MainText, StringComparison.Ordinal);

        // The same as the library says of the same applications.
        var (before, after) = (RuleSet.Load(rules.File("rules")).Value, RuleSet.Load(candidate.File("rules")).Value);
        var impact = new Impact(new(new Screener(before), new()), new(new Screener(after), new()));
        Assert.Equal(10, impact.Of(capacities.Select(c => Application.Read(before, $"id: s\nas_of: 2026-11-26\nfacts: {{boiler.capacity: {c}}}", "s.yaml").Value)).Count());

        // Nothing was decided anew.
        await administrator.GoAsync("/desk?pile=0");
        Assert.Equal(9, administrator.Page.QuerySelectorAll(".ps-queue tbody tr").Length);
    }

    /// <summary>Ten thousand, each decided by either rules alone and laid beside what the pages name: none is missing, none too many, none has moved.</summary>
    [Fact]
    public async Task Of_ten_thousand_cases_exactly_those_that_change_are_named_on_the_pages()
    {
        const int Cases = 10_000;
        var administrator = await host.OfficerAsync(AccountRole.Administrator, "");
        await administrator.UploadAsync(Encoding.UTF8.GetBytes("编号,锅炉容量（t/h）\n" + string.Concat(Enumerable.Range(1, Cases).Select(i => $"T-{i},{Capacity(i)}\n"))));
        await administrator.ScreenAsync();
        await CompareAsync(administrator);

        var (before, after) = (new Screener(RuleSet.Load(rules.File("rules")).Value), new Screener(RuleSet.Load(candidate.File("rules")).Value));
        var expected = Enumerable.Range(1, Cases).Where(i => RangeOf(before, i) != RangeOf(after, i)).Select(i => i + 1).ToList();
        Assert.InRange(expected.Count, 500, 5000);
        Assert.Equal($"{Cases - (Cases / 50)} 个案件中有 {expected.Count} 个会变", administrator.Heading);
        Assert.Contains($"另有 {Cases / 50} 个案件", administrator.MainText, StringComparison.Ordinal);
        var named = new List<int>();
        for (var number = 1; number <= (expected.Count + 99) / 100; number++)
        {
            await administrator.GoAsync($"{administrator.Url.AbsolutePath}?number={number}");
            named.AddRange(administrator.Page.QuerySelectorAll(".ps-rules th a").Select(a => int.Parse(a.GetAttribute("href")!.Split('-')[^1], System.Globalization.CultureInfo.InvariantCulture)));
        }

        Assert.Equal(expected, named.Order());

        // One in fifty has a broken line, which is told and not compared; others say nothing that can be read as a capacity.
        static string Capacity(int i) => i % 50 == 0 ? "1,2,3" : i % 7 == 0 ? "说不清" : $"{i * 37 % 400 / 10.0}";

        static VerdictRange? RangeOf(Screener screener, int i) => i % 50 == 0 ? null
            : screener.Screen(Application.Read(screener.RuleSet, $"id: s\nfacts: {(i % 7 == 0 ? "{}" : $"{{boiler.capacity: {Capacity(i)}}}")}", "s.yaml").Value, new ScreeningOptions { AsOf = new(2026, 11, 26) }).Range;
    }

    [Fact]
    public async Task Rules_that_would_be_refused_are_told_with_the_place_and_rules_that_are_the_same_are_called_so()
    {
        var administrator = await host.OfficerAsync(AccountRole.Administrator, "");
        candidate.Write("rules/pack.yaml", "pack: [");
        await administrator.GoAsync("/admin/impact");
        Assert.Contains("pack.yaml", administrator.MainText, StringComparison.Ordinal);
        Assert.Empty(administrator.Page.QuerySelectorAll("main form"));
        SmallRules.WritePack(candidate, below: 10);
        await administrator.GoAsync("/admin/impact");
        Assert.Contains("完全相同", administrator.MainText, StringComparison.Ordinal);
        Directory.Delete(candidate.File("rules"), recursive: true);
        await administrator.GoAsync("/admin/impact");
        Assert.Equal(HttpStatusCode.OK, administrator.Status);
        Assert.NotEmpty(administrator.Page.QuerySelectorAll(".govuk-inset-text li"));
    }

    [Fact]
    public async Task Rules_that_changed_again_before_they_were_compared_are_not_taken_for_others()
    {
        var administrator = await host.OfficerAsync(AccountRole.Administrator, "");
        await administrator.GoAsync("/admin/impact");
        using var scope = host.Services.CreateScope();
        var impacts = scope.ServiceProvider.GetRequiredService<PermitScreen.Web.Desk.Changes.ImpactDesk>();
        var officer = new Officer("x", AccountRole.Administrator, "");
        var id = await impacts.Begin(officer, scope.ServiceProvider.GetRequiredService<PermitScreen.Web.Service.RulesInService>().Current.RuleSet.Digest, "sha256:other", default);
        await administrator.GoAsync("/admin/impact/" + id);
        for (var i = 0; i < 100 && administrator.Page.QuerySelector("progress") is not null; i++)
        {
            await Task.Delay(100);
            await administrator.GoAsync("/admin/impact/" + id);
        }

        Assert.Contains("没有完成", administrator.MainText, StringComparison.Ordinal);
    }

    private static async Task CompareAsync(Visitor administrator)
    {
        await administrator.GoAsync("/admin/impact");
        await administrator.PressAsync("main form button");
        for (var i = 0; i < 300 && administrator.Page.QuerySelector("progress") is not null; i++)
        {
            await Task.Delay(100);
            await administrator.GoAsync(administrator.Url.AbsolutePath);
        }
    }
}
