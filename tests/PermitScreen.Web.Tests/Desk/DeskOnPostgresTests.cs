using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PermitScreen.Web.Log;
using PermitScreen.Web.Tests.Log;
using PermitScreen.Web.Tests.Pages;
using Xunit;

namespace PermitScreen.Web.Tests.Desk;

/// <summary>The desk of replicas on one PostgreSQL.</summary>
[Collection(nameof(PostgresServer))]
public sealed class DeskOnPostgresTests(PostgresServer server)
{
    [PostgresFact]
    public async Task Two_replicas_share_a_list_and_none_of_its_rows_is_lost_or_doubled()
    {
        var connection = server.Database("desk");
        using var one = new PagesHost();
        using var other = new PagesHost();
        one.Settings["ConnectionStrings:PermitScreen"] = other.Settings["ConnectionStrings:PermitScreen"] = connection;
        _ = other.Services;
        var visitor = await one.OfficerAsync(name: "shared");
        await visitor.UploadAsync(Sheets.Many(1300));
        var upload = await visitor.ScreenAsync();
        await using var context = one.Services.GetRequiredService<LogDatabase>().Open();
        var cases = await context.Cases.AsNoTracking().Where(c => c.Upload == upload).ToListAsync();
        Assert.Equal(1300, cases.Count);
        Assert.Equal(1300, cases.Select(c => c.Row).Distinct().Count());
        Assert.All(cases, c => Assert.Equal(1, c.Version));
        Assert.Equal(433, cases.Count(c => c.Rank == 0));

        // A case is seen on either, and a filter means the same as on SQLite.
        var elsewhere = other.Visit();
        await Accounts.Staff.SignInAsync(elsewhere, "shared");
        await elsewhere.GoAsync("/desk?pile=0&rule=zhaotong/small-coal-boiler&region=昭阳区&settler=&words=第3号");
        Assert.Equal("第3号锅炉房", elsewhere.Page.QuerySelector(".ps-queue th a")!.TextContent);
    }
}
