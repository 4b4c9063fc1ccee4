using Hangfire;
using Hangfire.Storage.Monitoring;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PermitScreen.Web.Accounts;
using PermitScreen.Web.Desk.Cases;
using PermitScreen.Web.Desk.Intake;
using PermitScreen.Web.Keys;
using PermitScreen.Web.Log;
using PermitScreen.Web.SelfCheck;

namespace PermitScreen.Web.Pages.Admin;

/// <summary>How the host stands, as administrators see it.</summary>
/// <param name="History">digests that were archived or put in service, and when, the newest first</param>
/// <param name="Accounts">those of the administrator's region</param>
/// <param name="Changes">of accounts and keys, the newest first</param>
/// <param name="Decisions">rows of the decision log</param>
/// <param name="Forgotten">those whose payload was deleted at the end of its time</param>
/// <param name="Work">null while the store of jobs does not answer</param>
internal sealed record AdminState(
    IReadOnlyList<(string Digest, long At)> History, IReadOnlyList<Accounts.Account> Accounts, IReadOnlyList<ApiKey> Keys, IReadOnlyList<AdminEvent> Changes, LogOptions Log, int SelfChecksKeptDays,
    long Decisions, long Forgotten, int Cases, int Unscreened, int Unfinished, bool IsShared, StatisticsDto? Work)
{
    private const int MostOfHistory = 20;

    public static async Task<AdminState> Of(Officer officer, IServiceProvider services, CancellationToken cancellation)
    {
        var database = services.GetRequiredService<LogDatabase>();
        await using var context = database.Open();
        var prefix = officer.Prefix;
        // Replicas note each change; a single host has what it archived.
        var history = database.IsShared
            ? await context.InService.AsNoTracking().OrderByDescending(r => r.Sequence).Take(MostOfHistory).Select(r => new { r.Digest, r.At }).ToListAsync(cancellation)
            : await context.RuleSets.AsNoTracking().OrderByDescending(r => r.At).Take(MostOfHistory).Select(r => new { r.Digest, r.At }).ToListAsync(cancellation);
        return new(
            [.. history.Select(r => (r.Digest, r.At))],
            await services.GetRequiredService<UserManager<Accounts.Account>>().Users.AsNoTracking().Where(a => a.Region.StartsWith(prefix)).OrderBy(a => a.NormalizedUserName).ToListAsync(cancellation),
            await services.GetRequiredService<KeyRing>().List(cancellation),
            await context.AdminEvents.AsNoTracking().Where(e => e.Region.StartsWith(prefix)).OrderByDescending(e => e.Id).Take(MostOfHistory).ToListAsync(cancellation),
            services.GetRequiredService<IOptions<LogOptions>>().Value,
            services.GetRequiredService<IOptions<SelfCheckOptions>>().Value.KeptDays,
            await context.Decisions.LongCountAsync(cancellation),
            await context.Decisions.LongCountAsync(row => row.Facts == null, cancellation),
            await context.Cases.CountAsync(cancellation),
            await context.Cases.CountAsync(c => c.Rank == TriageRank.Unscreened, cancellation),
            await context.Uploads.CountAsync(u => u.State == UploadState.Importing || u.State == UploadState.Screening, cancellation),
            database.IsShared,
            Jobs(services.GetRequiredService<JobStorage>()));
    }

    private static StatisticsDto? Jobs(JobStorage storage)
    {
        try
        {
            return storage.GetMonitoringApi().GetStatistics();
        }
        catch (Exception e) when (e is System.Data.Common.DbException or TimeoutException)
        {
            return null;
        }
    }
}
