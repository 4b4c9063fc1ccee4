using Hangfire;
using Hangfire.Server;
using Hangfire.States;
using Npgsql;

namespace PermitScreen.Web.Desk.Work;

/// <summary>
/// Begins jobs again that failed for the database's sake. Hangfire repeats what a job throws; but a job whose <em>state</em> it could not
/// write for some seconds it gives up for good, and a list would stand still until somebody restarted the host.
/// </summary>
/// <param name="every">how often they are looked for</param>
internal sealed class StrandedJobs(TimeSpan every) : IBackgroundProcess
{
    /// <summary>So many at a time; the rest have their turn at the next look.</summary>
    private const int AtOnce = 1000;

    public void Execute(BackgroundProcessContext context)
    {
        BeginAgain(context.Storage);
        context.Wait(every);
    }

    private static void BeginAgain(JobStorage storage)
    {
        var jobs = new BackgroundJobClient(storage);
        foreach (var (id, failed) in storage.GetMonitoringApi().FailedJobs(0, AtOnce))
        {
            if (failed?.ExceptionType is { } type && (type == typeof(PostgresException).FullName || type == typeof(NpgsqlException).FullName))
                // Another replica may have been quicker: only what still stands as failed begins again.
                jobs.Requeue(id, FailedState.StateName);
        }
    }
}
