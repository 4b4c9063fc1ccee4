using System.Diagnostics;
using System.Net;
using System.Text;
using Hangfire;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PermitScreen.Web.Accounts;
using PermitScreen.Web.Desk.Intake;
using PermitScreen.Web.Desk.Work;
using PermitScreen.Web.Log;
using PermitScreen.Web.Tests.Accounts;
using PermitScreen.Web.Tests.Log;
using PermitScreen.Web.Tests.Pages;
using Xunit;

namespace PermitScreen.Web.Tests.Desk;

/// <summary>One of two replicas is killed (SIGKILL) while it makes cases of a list, and while officers override.</summary>
[Collection(nameof(PostgresServer))]
public sealed class DeskKillTests(PostgresServer server) : IDisposable
{
    private const int Rows = 6000;
    private const string Why = "现场核实，与申报不符";

    private readonly TemporaryDirectory rules = new();
    private readonly TemporaryDirectory data = new();

    public void Dispose()
    {
        rules.Dispose();
        data.Dispose();
    }

    [PostgresFact]
    public async Task A_replica_that_is_killed_while_it_imports_loses_and_doubles_no_row()
    {
        SmallRules.Write(rules, below: 10);
        var connection = server.Database("importing");
        using var one = new HostProcess(data.Path, rules.File("rules"), connection);
        await one.Ready();
        using var other = new HostProcess(data.Path, rules.File("rules"), connection);
        await other.Ready();

        // The list is handed in by whoever; one of the two takes it.
        var builder = WebApplication.CreateBuilder();
        builder.Configuration["ConnectionStrings:PermitScreen"] = connection;
        var database = new LogDatabase(builder.Configuration, builder.Environment);
        var storage = DeskWorkers.Storage(builder.Configuration);
        var desk = new UploadDesk(database, new BackgroundJobClient(storage), TimeProvider.System);
        var officer = new Officer("importer", AccountRole.Administrator, "");
        var upload = await desk.Keep(officer, "热力公司", "清单.csv", "2026-11-26", List(), default);
        Assert.True(await desk.Begin(upload, default));

        await using var context = database.Open();
        var importing = await Importer(storage);
        await Until(() => context.Cases.AnyAsync(c => c.Upload == upload.Id));
        Assert.Contains(importing, new[] { one.Id, other.Id });
        (importing == one.Id ? one : other).Kill();
        Assert.Equal(UploadState.Importing, await context.Uploads.Where(u => u.Id == upload.Id).Select(u => u.State).SingleAsync());
        Assert.InRange(await context.Cases.CountAsync(c => c.Upload == upload.Id), 1, Rows - 1);

        await Until(() => context.Uploads.AnyAsync(u => u.Id == upload.Id && u.State == UploadState.Done));
        var cases = await context.Cases.AsNoTracking().Where(c => c.Upload == upload.Id).Select(c => new { c.Row, c.Version, c.Rank }).ToListAsync();
        Assert.Equal(Enumerable.Range(2, Rows), cases.Select(c => c.Row).Order());
        Assert.All(cases, c => Assert.True(c is { Version: 1, Rank: < 99 }, c.ToString()));
        Assert.Equal(Rows, await context.CaseFiles.CountAsync(f => context.Cases.Any(c => c.Id == f.Id)));
        Assert.Equal(Rows, await context.Uploads.Where(u => u.Id == upload.Id).Select(u => u.Rows).SingleAsync());
        Assert.Equal(Rows, await context.Decisions.CountAsync(row => row.Caller == "desk/importer"));
        Assert.Equal(Rows, await context.CaseFiles.CountAsync(f => context.Decisions.Any(d => d.Id == f.Decision)));
        // Each file is that of its row, whole.
        foreach (var file in await context.CaseFiles.AsNoTracking().Select(f => new { f.Id, f.Application }).ToListAsync())
        {
            var number = int.Parse(file.Id.Split('-')[^1], System.Globalization.CultureInfo.InvariantCulture) - 1;
            using var application = System.Text.Json.JsonDocument.Parse(file.Application);
            Assert.Equal($"K-{number}", application.RootElement.GetProperty("id").GetString());
            Assert.True(application.RootElement.GetProperty("facts").TryGetProperty("boiler.capacity", out _), file.Application);
        }

        await ChainIsWhole(connection);
    }

    [PostgresFact]
    public async Task A_replica_that_is_killed_while_officers_override_leaves_each_case_whole()
    {
        SmallRules.Write(rules, below: 10);
        var connection = server.Database("overriding");
        using var host = new PagesHost();
        host.Settings["ConnectionStrings:PermitScreen"] = connection;
        host.Settings["PermitScreen:Rules"] = rules.File("rules");
        var visitor = await host.OfficerAsync(AccountRole.Administrator, "", "overrider");
        await visitor.UploadAsync(List(400));
        await visitor.ScreenAsync();
        var database = (LogDatabase)host.Services.GetService(typeof(LogDatabase))!;
        await using var context = database.Open();
        var before = await context.Cases.AsNoTracking().ToDictionaryAsync(c => c.Id);

        using var other = new HostProcess(data.Path, rules.File("rules"), connection, "Development");
        await other.Ready();
        var elsewhere = new Visitor(other.Client);
        await elsewhere.SignInAsync("overrider");
        await elsewhere.GoAsync("/desk/cases/" + before.Keys.First());
        var token = elsewhere.Page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var told = new System.Collections.Concurrent.ConcurrentBag<string>();
        var overriding = Parallel.ForEachAsync(before.Keys, new ParallelOptions { MaxDegreeOfParallelism = 6 }, async (id, cancellation) =>
        {
            try
            {
                using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("verdict", "notify"), new("why", Why), new("version", $"{before[id].Version}")]);
                using var answer = await other.Client.PostAsync($"/desk/cases/{id}?handler=Override", form, cancellation);
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                Assert.Contains("改为：告知", await answer.Content.ReadAsStringAsync(cancellation), StringComparison.Ordinal);
                told.Add(id);
                if (told.Count == 60)
                    other.Kill();
            }
            catch (Exception e) when (e is HttpRequestException or IOException)
            {
                // It is dead.
            }
        });
        await overriding;
        Assert.InRange(told.Count, 60, before.Count - 1);

        var files = await context.CaseFiles.AsNoTracking().ToDictionaryAsync(f => f.Id);
        var events = (await context.CaseEvents.AsNoTracking().Where(e => e.Kind == "overridden").ToListAsync()).ToLookup(e => e.Case);
        foreach (var row in await context.Cases.AsNoTracking().ToListAsync())
        {
            var (file, done) = (files[row.Id], events[row.Id].ToList());
            var isWhole = row.Conclusion.Length == 0
                ? row is { Concluded: "" } && row.Version == before[row.Id].Version && file is { Why: "", ConcludedBy: "" } && done.Count == 0 && !told.Contains(row.Id)
                : row is { Conclusion: "override", Concluded: "notify" } && row.Version == before[row.Id].Version + 1 && file is { Why: Why, ConcludedBy: "overrider" } && done is [{ By: "overrider" }];
            Assert.True(isWhole, $"{row.Id} {row.Conclusion} {row.Version} {file.Why} {done.Count}");
            Assert.Equal((before[row.Id].Verdict, before[row.Id].Rank), (row.Verdict, row.Rank));
        }

        Assert.Empty((await host.Services.GetRequiredService<DecisionLog>().Verify(null, default)).Findings);

        // The other replica goes on with those that are left.
        var left = await context.Cases.AsNoTracking().Where(c => c.Conclusion == "").Select(c => c.Id).FirstAsync();
        await visitor.GoAsync("/desk/cases/" + left);
        await visitor.PressAsync("form[action*=Override] button", ("verdict", "notify"), ("why", Why));
        Assert.Contains("改为：告知", visitor.MainText, StringComparison.Ordinal);
    }

    private async Task ChainIsWhole(string connection)
    {
        using var host = new PagesHost();
        host.Settings["ConnectionStrings:PermitScreen"] = connection;
        host.Settings["PermitScreen:Rules"] = rules.File("rules");
        var (head, findings) = await host.Services.GetRequiredService<DecisionLog>().Verify(null, default);
        Assert.Empty(findings);
        Assert.Equal(Rows, head.Sequence);
    }

    private static byte[] List(int rows = Rows) =>
        Encoding.UTF8.GetBytes("编号,锅炉容量（t/h）\n" + string.Concat(Enumerable.Range(1, rows).Select(i => $"K-{i},{i % 20}\n")));

    /// <summary>The process that imports.</summary>
    private static async Task<int> Importer(JobStorage storage)
    {
        string? server = null;
        await Until(() =>
        {
            server = storage.GetMonitoringApi().ProcessingJobs(0, 50).Where(j => j.Value.Job?.Method.Name == nameof(DeskJobs.Import)).Select(j => j.Value.ServerId).FirstOrDefault();
            return Task.FromResult(server is not null);
        });
        // machine:process:number
        return int.Parse(server!.Split(':')[^2], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static async Task Until(Func<Task<bool>> isReached)
    {
        for (var waited = Stopwatch.StartNew(); !await isReached(); await Task.Delay(10))
            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(150), "it did not go on");
    }
}
