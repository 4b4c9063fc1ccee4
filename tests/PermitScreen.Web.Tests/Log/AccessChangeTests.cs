using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PermitScreen.Web.Accounts;
using PermitScreen.Web.Commands;
using PermitScreen.Web.Log;
using PermitScreen.Web.Tests.Accounts;
using PermitScreen.Web.Tests.Desk;
using PermitScreen.Web.Tests.Pages;
using Xunit;

namespace PermitScreen.Web.Tests.Log;

/// <summary>Who gave whom which rights stands in the chain of the log; no way of changing them goes past it.</summary>
public sealed class AccessChangeTests : IDisposable
{
    private readonly PagesHost host = new();
    private readonly TemporaryDirectory directory = new();

    public AccessChangeTests()
    {
        SmallRules.Write(directory, below: 10);
        host.Settings["PermitScreen:Rules"] = directory.File("rules");
        _ = host.Services;
    }

    [Fact]
    public async Task Every_change_by_command_or_page_is_a_row_of_the_chain_without_its_secret()
    {
        var (_, first) = await Run("account", "add", "li", "--role", "supervisor", "--region", "530600", "--email", "li@example.org");
        var visitor = host.Visit();
        await visitor.SignInAsync("li", first, "/account");
        await visitor.PressAsync("form[action*=Password] button", ("current", first), ("password", "a new password"), ("again", "a new password"));
        for (var i = 0; i < 5; i++)
            await host.Visit().SignInAsync("li", "wrong password");
        await Run("account", "reset", "li");
        await Run("account", "remove", "li");
        var (_, key) = await Run("keys", "add", "portal", "--scope", "screen,batch");
        await Run("keys", "remove", "portal");

        var rows = await Rows();
        Assert.Equal(
            [
                "(host): account added li  supervisor",
                "li: account changed li authenticator supervisor",
                "li: account changed li password supervisor",
                "(sign-in): account changed li lockout supervisor",
                "(host): account changed li lockout password supervisor",
                "(host): account removed li  supervisor",
                "(host): key added portal  screen,batch 600/min",
                "(host): key removed portal  screen,batch 600/min",
            ],
            rows.Select(row => $"{row.Caller}: {Told(AccessChange.Read(row.Facts!))}"));
        Assert.All(rows, row => Assert.DoesNotContain(row.Facts!, s => s == '\n'));
        Assert.DoesNotContain(rows, row => row.Facts!.Contains(key, StringComparison.Ordinal) || row.Facts.Contains(first, StringComparison.Ordinal) || row.Facts.Contains("a new password", StringComparison.Ordinal));
        Assert.Equal(0, (await Run("log", "verify")).Code);
    }

    [Fact]
    public async Task A_right_that_was_given_cannot_be_made_undone_in_the_file()
    {
        await Run("account", "add", "first", "--role", "administrator");
        await Run("account", "add", "second", "--role", "administrator");
        await Run("account", "add", "third", "--role", "administrator");
        var head = directory.Write("head.json", (await Run("log", "head")).Output);
        Sql("UPDATE decisions SET facts = replace(facts, 'first', 'worst') WHERE sequence = 1");
        Sql("DELETE FROM decisions WHERE sequence = 2");
        var (code, output) = await Run("log", "verify", "--head", head);
        Assert.Equal(1, code);
        Assert.Contains("decision of row 1 were changed", output, StringComparison.Ordinal);
        Assert.Contains("row 2 is missing", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_saved_is_not_in_the_log()
    {
        await host.AddAsync("once");
        await using var scope = host.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<LogContext>();
        // The name is taken: the database refuses the row, and with it the entry.
        context.Users.Add(new Account { UserName = "once", NormalizedUserName = "ONCE", Role = AccountRole.Officer, Region = "530602" });
        await Assert.ThrowsAsync<DbUpdateException>(() => context.SaveChangesAsync());
        Assert.Throws<NotSupportedException>(() => context.SaveChanges());
        Assert.Single(await Rows());
    }

    [Fact]
    public async Task Administrators_see_those_of_their_region_and_they_are_no_screenings()
    {
        await Run("account", "add", "far", "--role", "officer", "--region", "110101");
        await Run("account", "add", "near", "--role", "officer", "--region", "530602");
        var administrator = await host.OfficerAsync(AccountRole.Administrator, "530000", "boss");
        await administrator.GoAsync("/admin");
        Assert.Contains("本机命令 · 建立账户 near", administrator.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain("far", administrator.MainText, StringComparison.Ordinal);
        Assert.Contains("0 行", administrator.MainText, StringComparison.Ordinal);
        var row = (await Rows())[0];
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await host.CreateClient().GetAsync($"/api/v1/decisions/{row.Id}")).StatusCode);
    }

    public void Dispose()
    {
        host.Dispose();
        directory.Dispose();
    }

    private static string Told(AccessChange change) => $"{change.What} {change.Did} {change.Name} {string.Join(' ', change.Fields)} {change.May}";

    private async Task<List<LogRow>> Rows()
    {
        await using var context = host.Services.GetRequiredService<LogDatabase>().Open();
        return await context.Decisions.AsNoTracking().Where(row => row.Verdict == AccessChange.Verdict).OrderBy(row => row.Sequence).ToListAsync();
    }

    private void Sql(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(host.Data, "permitscreen.db")}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private async Task<(int Code, string Output)> Run(params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await AdminCommands.Run([.. arguments, "--data", host.Data], output, error);
        return (code, output.ToString().Trim());
    }
}
