using System.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PermitScreen.Web.Accounts;
using PermitScreen.Web.Log;
using PermitScreen.Web.Tests.Accounts;
using PermitScreen.Web.Tests.Pages;
using Xunit;

namespace PermitScreen.Web.Tests.Demo;

/// <summary>Demonstration data: on request, once, into an empty database, and said to be made up on every page.</summary>
public sealed class DemoTests
{
    [Fact]
    public async Task It_fills_an_empty_database_with_three_officers_and_2000_cases_once()
    {
        using var host = new PagesHost();
        host.Settings["PermitScreen:Demo"] = "true";
        await using var context = host.Services.GetRequiredService<LogDatabase>().Open();
        for (var waited = Stopwatch.StartNew(); await context.Uploads.AnyAsync(u => u.State != "done"); await Task.Delay(200))
            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(150));
        Assert.Equal(2000, await context.Cases.CountAsync(c => c.Rank != 99));
        Assert.Equal(3, await context.Users.CountAsync());
        Assert.Equal(3, (await context.Cases.GroupBy(c => c.Officer).Select(g => g.Key).ToListAsync()).Count);
        Assert.True(await context.Cases.GroupBy(c => c.Rank).CountAsync() >= 3);
        Assert.DoesNotContain(await context.Cases.Select(c => c.Name).ToListAsync(), name => !name.StartsWith("演示", StringComparison.Ordinal));
        using (var scope = host.Services.CreateScope())
        {
            var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
            var account = (await accounts.FindByNameAsync("demo-officer"))!;
            await accounts.RemovePasswordAsync(account);
            await accounts.AddPasswordAsync(account, Staff.Password);
        }

        var visitor = host.Visit();
        await visitor.SignInAsync("demo-officer");
        Assert.Contains("全部是合成的", visitor.Page.QuerySelector(".ps-demo")!.TextContent, StringComparison.Ordinal);

        // A second start adds nothing.
        using var again = new PagesHost();
        again.Settings["PermitScreen:Demo"] = "true";
        again.Settings["PermitScreen:Data"] = host.Data;
        _ = again.Services;
        Assert.Equal(2000, await context.Cases.CountAsync());
    }

    [Fact]
    public async Task It_never_comes_by_itself_nor_beside_real_accounts()
    {
        using var host = new PagesHost();
        await host.AddAsync("real");
        await using var context = host.Services.GetRequiredService<LogDatabase>().Open();
        Assert.Equal(0, await context.Cases.CountAsync());
        Assert.Null((await VisitAsync(host)).Page.QuerySelector(".ps-demo"));
        using var demo = new PagesHost();
        demo.Settings["PermitScreen:Demo"] = "true";
        demo.Settings["PermitScreen:Data"] = host.Data;
        Assert.Contains("--demo", Assert.Throws<InvalidOperationException>(() => demo.Services).Message, StringComparison.Ordinal);
    }

    private static async Task<Visitor> VisitAsync(PagesHost host)
    {
        var visitor = host.Visit();
        await visitor.GoAsync("/");
        return visitor;
    }
}
