using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PermitScreen.Web.Accounts;
using PermitScreen.Web.Keys;
using PermitScreen.Web.Tests.Desk;
using PermitScreen.Web.Tests.Pages;
using Xunit;

namespace PermitScreen.Web.Tests.Admin;

/// <summary>The home of administrators, and that nobody else is told of it.</summary>
[Collection(nameof(PagesHost))]
public sealed class AdminTests(PagesHost host)
{
    [Fact]
    public async Task It_says_what_serves_who_may_what_and_how_the_host_is()
    {
        await host.Services.GetRequiredService<KeyRing>().Add("portal", ["screen", "batch"], 600, default);
        var administrator = await host.OfficerAsync(AccountRole.Administrator, "530000", "boss");
        await administrator.FollowAsync("header a[href$='/admin']");
        Assert.Equal("管理", administrator.Heading);
        Assert.Contains(host.Services.GetRequiredService<PermitScreen.Web.Service.RulesInService>().Current.RuleSet.Digest, administrator.MainText, StringComparison.Ordinal);
        var rows = administrator.Page.QuerySelectorAll("main tbody tr").Select(row => string.Join(' ', row.QuerySelectorAll("th, td").Select(cell => cell.LastChild?.TextContent.Trim())).Trim()).ToList();
        Assert.Contains("boss 管理员 云南省 未启用", rows);
        Assert.Contains("portal screen,batch 600", rows);
        var elsewhere = await host.OfficerAsync(AccountRole.Administrator, "110000");
        await elsewhere.GoAsync("/admin");
        Assert.DoesNotContain("boss", elsewhere.MainText, StringComparison.Ordinal);
        Assert.Contains("SQLite", administrator.MainText, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await administrator.Client.GetAsync("/en/admin")).StatusCode);
        await administrator.GoAsync("/admin/impact");
        Assert.Contains("PermitScreen:Candidate", administrator.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_that_are_refused_are_told_with_place_and_reason_while_the_old_serve()
    {
        using var rules = new TemporaryDirectory();
        SmallRules.Write(rules, below: 10);
        using var own = new PagesHost();
        own.Settings["PermitScreen:Rules"] = rules.File("rules");
        var administrator = await own.OfficerAsync(AccountRole.Administrator, "");
        await administrator.GoAsync("/admin");
        Assert.Empty(administrator.Page.QuerySelectorAll(".govuk-inset-text"));
        var digest = own.Services.GetRequiredService<PermitScreen.Web.Service.RulesInService>().Current.RuleSet.Digest;

        var pack = rules.File("rules/pack.yaml");
        rules.Write("rules/pack.yaml", (await File.ReadAllTextAsync(pack)).Replace("{boiler.capacity:", "{boiler.capcity<script>:", StringComparison.Ordinal));
        await Until(told => told.Count > 0);
        Assert.Matches(@"PS\d{4} \S*pack\.yaml:\d+:\d+ .*boiler\.capcity<script>", administrator.MainText);
        Assert.Contains(digest, administrator.MainText, StringComparison.Ordinal);
        Assert.Empty(administrator.Page.QuerySelectorAll("main script"));
        // In the other language too; and an officer is not told.
        await administrator.GoAsync("/en/admin");
        Assert.Matches(@"^PS\d{4} \S*pack\.yaml:\d+:\d+ [^\u4E00-\u9FFF]*boiler\.capcity<script>[^\u4E00-\u9FFF]*$", administrator.Page.QuerySelector(".govuk-inset-text li")!.TextContent.Trim());
        Assert.Equal(HttpStatusCode.NotFound, (await (await own.OfficerAsync()).Client.GetAsync("/admin")).StatusCode);

        SmallRules.WritePack(rules, below: 20);
        await Until(told => told.Count == 0);
        Assert.DoesNotContain(digest, administrator.Page.QuerySelector(".govuk-summary-list")!.TextContent, StringComparison.Ordinal);

        async Task Until(Func<AngleSharp.Dom.IHtmlCollection<AngleSharp.Dom.IElement>, bool> isReached)
        {
            for (var waited = System.Diagnostics.Stopwatch.StartNew(); ; await Task.Delay(100))
            {
                await administrator.GoAsync("/admin");
                if (isReached(administrator.Page.QuerySelectorAll(".govuk-inset-text li")))
                    return;
                Assert.True(waited.Elapsed < TimeSpan.FromSeconds(60), administrator.MainText);
            }
        }
    }

    [Theory]
    [InlineData(nameof(AccountRole.Officer))]
    [InlineData(nameof(AccountRole.Supervisor))]
    public async Task For_others_no_page_of_it_exists(string role)
    {
        var visitor = await host.OfficerAsync(Enum.Parse<AccountRole>(role), "530600");
        Assert.Null(visitor.Page.QuerySelector("header a[href$='/admin']"));
        var routes = Routes();
        Assert.Equal(3, routes.Count);
        foreach (var route in routes)
        {
            await visitor.GoAsync(route);
            Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
            using var form = new FormUrlEncodedContent([]);
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.Client.PostAsync(route, form)).StatusCode);
            using var stranger = await host.CreateClient(new() { AllowAutoRedirect = false }).GetAsync(route);
            Assert.StartsWith("/sign-in", stranger.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
        }
    }

    private List<string> Routes() =>
    [
        .. host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Where(route => route.StartsWith("/admin", StringComparison.Ordinal)).Distinct().Select(route => route.Replace("{id}", "x", StringComparison.Ordinal)),
    ];
}
