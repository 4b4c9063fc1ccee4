using System.Diagnostics;
using System.Net;
using System.Text;
using Hangfire;
using Hangfire.Common;
using Hangfire.States;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PermitScreen.Web.Accounts;
using PermitScreen.Web.Desk.Work;
using PermitScreen.Web.Log;
using PermitScreen.Web.Tests.Log;
using PermitScreen.Web.Tests.Pages;
using Xunit;

namespace PermitScreen.Web.Tests.Desk;

/// <summary>A list that is being screened while a replica is killed, or while the database is away.</summary>
[Collection(nameof(PostgresServer))]
public sealed class DeskFaultTests(PostgresServer server) : IDisposable
{
    private const int Rows = 6000;

    private readonly TemporaryDirectory rules = new();
    private readonly TemporaryDirectory data = new();

    public void Dispose()
    {
        rules.Dispose();
        data.Dispose();
    }

    [PostgresFact]
    public async Task A_replica_that_is_killed_leaves_no_row_undone_and_none_twice()
    {
        var connection = server.Database("killed");
        using var one = Replica(connection);
        using var other = new HostProcess(data.Path, rules.File("rules"), connection);
        await other.Ready();
        Assert.Equal(2, one.Services.GetRequiredService<JobStorage>().GetMonitoringApi().Servers().Count);
        var upload = await BeginAsync(one);
        await Until(one, upload, screened => screened > 0);
        other.Kill();
        await Until(one, upload, screened => screened == Rows);
        await NothingIsLostOrDoubled(one, upload);
    }

    /// <summary>Whoever is killed while the state of a job changes leaves its lock behind.</summary>
    [PostgresFact]
    public async Task A_lock_that_a_killed_replica_left_holds_its_job_up_and_no_more()
    {
        using var one = Replica(server.Database("locked"));
        await using (var context = one.Services.GetRequiredService<LogDatabase>().Open())
        {
            await context.Database.ExecuteSqlRawAsync(
                "INSERT INTO hangfire.lock (resource, updatecount, acquired) SELECT 'hangfire:job:' || id || ':state-lock', 0, now() FROM generate_series(1, 20) AS id");
        }

        var upload = await BeginAsync(one);
        await Until(one, upload, screened => screened == Rows);
        await NothingIsLostOrDoubled(one, upload);
    }

    [PostgresFact]
    public async Task A_database_that_is_away_for_ten_seconds_holds_a_list_up_and_no_more()
    {
        using var one = Replica(server.Database("awaydesk"));
        var upload = await BeginAsync(one);
        await Until(one, upload, screened => screened > 0);
        server.Stop();
        try
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await one.CreateClient().GetAsync("/health/ready")).StatusCode);
            await Task.Delay(TimeSpan.FromSeconds(10));
        }
        finally
        {
            server.Start();
        }

        await Until(one, upload, screened => screened == Rows);
        await NothingIsLostOrDoubled(one, upload);
    }

    /// <summary>Hangfire gives a job up whose state it could not write, however often the job itself may be repeated.</summary>
    [PostgresFact]
    public async Task Jobs_that_failed_for_the_databases_sake_begin_again_and_no_others()
    {
        using var one = Replica(server.Database("stranded"));
        var storage = one.Services.GetRequiredService<JobStorage>();
        using var states = storage.GetConnection();
        var away = GivenUp(storage, new NpgsqlException("away"));
        var ours = GivenUp(storage, new ArgumentException("a fault of ours"));
        for (var waited = Stopwatch.StartNew(); states.GetStateData(away).Name != SucceededState.StateName; await Task.Delay(50))
            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(60), $"it did not begin again: {State(one)}");
        await Task.Delay(TimeSpan.FromSeconds(5));
        Assert.Equal(FailedState.StateName, states.GetStateData(ours).Name);
    }

    /// <summary>A job as Hangfire leaves it when it gives up: failed, past the filter that repeats.</summary>
    private static string GivenUp(JobStorage storage, Exception fault)
    {
        var job = Job.FromExpression<DeskJobs>(j => j.Screen("none", 0, 0, CancellationToken.None));
        var id = new BackgroundJobClient(storage).Create(job, new ScheduledState(TimeSpan.FromDays(1)));
        using var states = storage.GetConnection();
        using var change = states.CreateWriteTransaction();
        change.SetJobState(id, new FailedState(fault));
        change.RemoveFromSet("schedule", id);
        change.Commit();
        return id;
    }

    private PagesHost Replica(string connection)
    {
        if (!File.Exists(rules.File("rules/pack.yaml")))
            SmallRules.Write(rules, below: 10);
        var host = new PagesHost();
        host.Settings["ConnectionStrings:PermitScreen"] = connection;
        host.Settings["PermitScreen:Rules"] = rules.File("rules");
        host.Settings["PermitScreen:Desk:TakeOverAfter"] = "00:00:04";
        host.Settings["Logging:LogLevel:Default"] = "None";
        _ = host.Services;
        return host;
    }

    private static async Task<string> BeginAsync(PagesHost host)
    {
        var visitor = await host.OfficerAsync(AccountRole.Administrator, "", "fault");
        await visitor.UploadAsync(Encoding.UTF8.GetBytes("编号,锅炉容量（t/h）\n" + string.Concat(Enumerable.Range(1, Rows).Select(i => $"F-{i},{i % 20}\n"))));
        await visitor.PressAsync("button[name=go]");
        return visitor.Url.AbsolutePath.Split('/')[^1];
    }

    private static async Task Until(PagesHost host, string upload, Func<int, bool> isReached)
    {
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(50))
        {
            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(150), $"it did not go on: {State(host)}");
            try
            {
                await using var context = host.Services.GetRequiredService<LogDatabase>().Open();
                if (isReached(await context.Cases.CountAsync(c => c.Upload == upload && c.Rank != 99)))
                    return;
            }
            catch (Exception e) when (DatabaseFault.Is(e))
            {
                // It is not back yet.
            }
        }
    }

    /// <summary>What the workers are at, for whoever reads that they stopped.</summary>
    private static string State(PagesHost host)
    {
        var jobs = host.Services.GetRequiredService<JobStorage>().GetMonitoringApi();
        var counts = jobs.GetStatistics();
        var waiting = jobs.ScheduledJobs(0, 5).Select(j => j.Value.Job?.ToString()).Concat(jobs.ProcessingJobs(0, 5).Select(j => $"{j.Value.Job} on {j.Value.ServerId}"));
        var failed = jobs.FailedJobs(0, 2).Select(j => j.Value.ExceptionDetails);
        return $"{counts.Enqueued} enqueued, {counts.Scheduled} scheduled, {counts.Processing} in work, {counts.Failed} failed, {counts.Succeeded} done, {counts.Servers} servers; {string.Join("; ", waiting.Concat(failed))}";
    }

    private static async Task NothingIsLostOrDoubled(PagesHost host, string upload)
    {
        await using var context = host.Services.GetRequiredService<LogDatabase>().Open();
        var cases = await context.Cases.AsNoTracking().Where(c => c.Upload == upload).Select(c => new { c.Row, c.Version }).ToListAsync();
        Assert.Equal(Rows, cases.Count);
        Assert.Equal(Rows, cases.Select(c => c.Row).Distinct().Count());
        Assert.All(cases, c => Assert.Equal(1, c.Version));
        Assert.Equal(Rows, await context.Decisions.CountAsync(row => row.Caller == "desk/fault"));
        Assert.Equal(Rows, await context.CaseFiles.Where(f => context.Decisions.Any(d => d.Id == f.Decision)).CountAsync());
        Assert.Empty((await host.Services.GetRequiredService<DecisionLog>().Verify(null, default)).Findings);
    }
}
