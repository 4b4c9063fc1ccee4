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
        var rows = administrator.Page.QuerySelectorAll("main tbody tr").Select(row => string.Join(' ', row.QuerySelectorAll("th, td").Select(cell => cell.TextContent.Trim())).Trim()).ToList();
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
    public async Task Each_change_of_accounts_and_keys_is_noted_with_who_made_it()
    {
        var administrator = await host.OfficerAsync(AccountRole.Administrator, "");
        await Command("account", "add", "noted", "--role", "officer", "--region", "530602");
        await Command("account", "reset", "noted");
        await Command("account", "remove", "noted");
        await Command("account", "remove", "noted");
        await Command("keys", "add", "noted-key");
        await Command("keys", "remove", "noted-key");
        var officer = await host.OfficerAsync(name: "renewing");
        await officer.GoAsync("/account");
        await officer.PressAsync("form[action*=Password] button", ("current", "wrong password"), ("password", "another long password"), ("again", "another long password"));
        await officer.PressAsync("form[action*=Password] button", ("current", PermitScreen.Web.Tests.Accounts.Staff.Password), ("password", "another long password"), ("again", "another long password"));
        await administrator.GoAsync("/admin");
        var changes = administrator.Page.QuerySelectorAll("#changes + ol").Single().QuerySelectorAll("li").Select(li => li.TextContent[(li.TextContent.IndexOf('·', StringComparison.Ordinal) + 2)..]).Take(6).ToList();
        var console = "console:" + Environment.UserName;
        Assert.Equal(["renewing · renewing 改了密码", $"{console} · 作废密钥 noted-key", $"{console} · 生成密钥 noted-key", $"{console} · 删除账户 noted", $"{console} · 重置账户 noted", $"{console} · 建立账户 noted"], changes);

        // Those of another region are told of none of it.
        var elsewhere = await host.OfficerAsync(AccountRole.Administrator, "110000");
        await elsewhere.GoAsync("/admin");
        Assert.DoesNotContain("noted", elsewhere.MainText, StringComparison.Ordinal);
    }

    private async Task Command(params string[] arguments)
    {
        using var output = new StringWriter();
        await PermitScreen.Web.Commands.AdminCommands.Run([.. arguments, "--data", host.Data], output, output);
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
