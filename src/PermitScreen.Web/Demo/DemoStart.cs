using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PermitScreen.Web.Accounts;
using PermitScreen.Web.Desk.Intake;
using PermitScreen.Web.Log;
using PermitScreen.Web.SelfCheck;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Demo;

/// <summary>
/// Fills an empty database with three officers and 2,000 made-up projects of one county, by the same way as an officer's list. Never by
/// default, and never beside real cases.
/// </summary>
internal sealed partial class DemoStart(LogDatabase database, UploadDesk uploads, RulesInService rules, IServiceScopeFactory scopes, TimeProvider clock, ILogger<DemoStart> log) : IHostedService
{
    public const int Projects = 2000;

    private const string Sender = "演示县（合成数据，不是真实项目）";

    private static readonly (string Name, AccountRole Role)[] Officers = [("demo-officer", AccountRole.Officer), ("demo-supervisor", AccountRole.Supervisor), ("demo-administrator", AccountRole.Administrator)];

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var context = database.Open();
        if (await context.Users.AnyAsync(account => account.UserName == Officers[0].Name, cancellationToken))
            return;
        if (await context.Users.AnyAsync(cancellationToken) || await context.Uploads.AnyAsync(cancellationToken))
            throw new InvalidOperationException("--demo 只用于空的数据目录或数据库 --demo is for an empty data directory or database only");
        var first = 1;
        for (var i = 0; i < Officers.Length; i++)
        {
            var count = (Projects / Officers.Length) + (i < Projects % Officers.Length ? 1 : 0);
            var (name, role) = Officers[i];
            await Add(name, role);
            var officer = new Officer(name, role, DemoTable.County);
            var upload = await uploads.Keep(officer, Sender, $"合成数据{i + 1}.csv", Dates.Format(ChinaDay.Today(clock)), DemoTable.Of(first, count, rules.Current.RuleSet), cancellationToken);
            await uploads.Begin(upload, cancellationToken);
            first += count;
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task Add(string name, AccountRole role)
    {
        await using var scope = scopes.CreateAsyncScope();
        var password = OneTimePassword.New();
        var made = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(new Account { UserName = name, Role = role, Region = DemoTable.County }, password);
        if (!made.Succeeded)
            throw new InvalidOperationException(string.Join(' ', made.Errors.Select(e => e.Description)));
        Made(log, name, password);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "demonstration: sign in at /sign-in as {Name} with {Password}")]
    private static partial void Made(ILogger log, string name, string password);
}

/// <summary>Is there while the host demonstrates: every page says so.</summary>
internal sealed class DemoMark;
