using Hangfire;
using Hangfire.InMemory;
using Hangfire.PostgreSql;
using Microsoft.EntityFrameworkCore;
using PermitScreen.Web.Desk.Cases;
using PermitScreen.Web.Desk.Changes;
using PermitScreen.Web.Desk.Intake;
using PermitScreen.Web.Log;

namespace PermitScreen.Web.Desk.Work;

/// <summary>
/// The workers of Hangfire: on PostgreSQL shared by all replicas, else within this process. What a stopped process has left is begun again
/// at start, from what stands in the database.
/// </summary>
internal sealed class DeskWorkers(JobStorage storage, IServiceScopeFactory scopes, IBackgroundJobClient jobs, LogDatabase database, IConfiguration configuration) : IHostedService, IDisposable
{
    /// <summary>How long running jobs have to end: first asked to, then left to be begun again.</summary>
    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(2), ShutdownTimeout = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private BackgroundJobServer? server;
    private Task? ended;

    /// <summary>How long a worker, or the database, may be gone before others go on.</summary>
    private static TimeSpan TakeOver(IConfiguration configuration) => configuration.GetValue("PermitScreen:Desk:TakeOverAfter", TimeSpan.FromMinutes(1));

    public static JobStorage Storage(IConfiguration configuration)
    {
        if (configuration.GetConnectionString("PermitScreen") is not { Length: > 0 } connection)
            return new InMemoryStorage();
        var takeOver = TakeOver(configuration);
        var options = new PostgreSqlStorageOptions
        {
            // A worker that is gone gives its job back after so long without a sign of life.
            InvisibilityTimeout = takeOver,
            UseSlidingInvisibilityTimeout = true,
            // The state of a job changes under a lock: who is killed with it would hold the job for ten minutes, as the default has it.
            DistributedLockTimeout = takeOver,
            QueuePollInterval = TimeSpan.FromSeconds(1),
        };
        return new PostgreSqlStorage(new Hangfire.PostgreSql.Factories.NpgsqlConnectionFactory(connection, options), options);
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        server = new BackgroundJobServer(
            new BackgroundJobServerOptions
            {
                Activator = new Hangfire.AspNetCore.AspNetCoreJobActivator(scopes),
                WorkerCount = Environment.ProcessorCount,
                SchedulePollingInterval = TimeSpan.FromSeconds(1),
                StopTimeout = StopTimeout,
                ShutdownTimeout = ShutdownTimeout,
            },
            storage,
            [new StrandedJobs(TakeOver(configuration))]);
        await Resume(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => End().WaitAsync(cancellationToken);

    public void Dispose() => End().Wait(StopTimeout + ShutdownTimeout);

    /// <summary>Once for all who ask: a host may be stopped twice at a time, and disposed of meanwhile; Hangfire's server bears neither.</summary>
    private Task End()
    {
        lock (gate)
            return server is null ? Task.CompletedTask : ended ??= End(server);
    }

    private static async Task End(BackgroundJobServer server)
    {
        server.SendStop();
        await server.WaitForShutdownAsync(CancellationToken.None).ConfigureAwait(false);
        server.Dispose();
    }

    private async Task Resume(CancellationToken cancellation)
    {
        await using var context = database.Open();
        foreach (var upload in await context.Uploads.Where(u => u.State == UploadState.Importing).Select(u => u.Id).ToListAsync(cancellation))
            jobs.Enqueue<DeskJobs>(j => j.Import(upload, CancellationToken.None));
        foreach (var run in await context.Impacts.Where(r => r.State == ImpactState.Running).Select(r => r.Id).ToListAsync(cancellation))
            jobs.Enqueue<ImpactJob>(j => j.Run(run, CancellationToken.None));
        foreach (var upload in await context.Uploads.Where(u => u.State == UploadState.Screening).Select(u => u.Id).ToListAsync(cancellation))
        {
            var rows = await context.Cases.Where(c => c.Upload == upload && c.Rank == TriageRank.Unscreened).OrderBy(c => c.Row).Select(c => c.Row).ToListAsync(cancellation);
            foreach (var (first, last) in rows.Chunk(CaseImport.Chunk).Select(chunk => (chunk[0], chunk[^1])))
                jobs.Enqueue<DeskJobs>(j => j.Screen(upload, first, last, CancellationToken.None));
        }
    }
}
