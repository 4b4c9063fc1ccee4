using Hangfire;
using Microsoft.EntityFrameworkCore;
using PermitScreen.Web.Accounts;
using PermitScreen.Web.Log;

namespace PermitScreen.Web.Desk.Changes;

/// <summary>Comparisons as the administrators of a region see them.</summary>
internal sealed class ImpactDesk(LogDatabase database, IBackgroundJobClient jobs, TimeProvider clock)
{
    private const int Shown = 20;

    /// <summary>Begins a comparison in the background.</summary>
    /// <returns>its id</returns>
    public async Task<string> Begin(Officer officer, string before, string after, CancellationToken cancellation)
    {
        await using var context = database.Open();
        var run = new ImpactRun { Id = Guid.NewGuid().ToString("N"), Before = before, After = after, Region = officer.Region, By = officer.Name, At = clock.GetUtcNow().ToUnixTimeMilliseconds() };
        context.Impacts.Add(run);
        await context.SaveChangesAsync(cancellation);
        jobs.Enqueue<ImpactJob>(job => job.Run(run.Id, CancellationToken.None));
        return run.Id;
    }

    public async Task<IReadOnlyList<ImpactRun>> Last(Officer officer, CancellationToken cancellation)
    {
        await using var context = database.Open();
        return await Visible(context, officer).AsNoTracking().OrderByDescending(run => run.At).Take(Shown).ToListAsync(cancellation);
    }

    /// <summary>Null for one of another region.</summary>
    public async Task<ImpactRun?> Find(Officer officer, string id, CancellationToken cancellation)
    {
        await using var context = database.Open();
        return await Visible(context, officer).AsNoTracking().FirstOrDefaultAsync(run => run.Id == id, cancellation);
    }

    private static IQueryable<ImpactRun> Visible(LogContext context, Officer officer)
    {
        var prefix = officer.Prefix;
        return prefix.Length == 0 ? context.Impacts : context.Impacts.Where(run => run.Region.StartsWith(prefix));
    }
}
