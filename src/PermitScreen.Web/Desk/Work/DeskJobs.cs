using Hangfire;
using Microsoft.EntityFrameworkCore;
using PermitScreen.Web.Desk.Cases;
using PermitScreen.Web.Desk.Intake;
using PermitScreen.Web.Log;

namespace PermitScreen.Web.Desk.Work;

/// <summary>What Hangfire does for the desk. Each job may run twice, and be killed at any point.</summary>
[AutomaticRetry(Attempts = 20, DelaysInSeconds = [1, 2, 5, 10, 20, 30, 60])]
internal sealed class DeskJobs(LogDatabase database, CaseImport import, CaseScreening screening, IBackgroundJobClient jobs)
{
    /// <summary>Makes cases of an upload; each chunk is screened as soon as it is there.</summary>
    public async Task Import(string upload, CancellationToken cancellation)
    {
        await using var context = database.Open();
        if (await context.Uploads.AsNoTracking().FirstOrDefaultAsync(u => u.Id == upload, cancellation) is not { State: UploadState.Importing } found)
            return;
        await import.Import(found, (first, last) => jobs.Enqueue<DeskJobs>(j => j.Screen(upload, first, last, CancellationToken.None)), cancellation);
        await screening.Finish(upload, cancellation);
    }

    /// <summary>Screens a chunk.</summary>
    public async Task Screen(string upload, int first, int last, CancellationToken cancellation)
    {
        await screening.Screen(upload, first, last, cancellation);
        await screening.Finish(upload, cancellation);
    }
}
