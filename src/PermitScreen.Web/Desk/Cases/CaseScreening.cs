using Microsoft.EntityFrameworkCore;
using PermitScreen.Explaining;
using PermitScreen.Web.Api;
using PermitScreen.Web.Desk.Intake;
using PermitScreen.Web.Log;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Desk.Cases;

/// <summary>Screens cases by the rules in service. Each decision stands in the log before the case names it.</summary>
internal sealed class CaseScreening(LogDatabase database, RulesInService rules, DecisionLog log, TimeProvider clock)
{
    /// <summary>
    /// Screens the rows of a chunk that are not screened yet; all of them or none. Two workers with one chunk do no harm: the slower finds
    /// the versions changed and looks again.
    /// </summary>
    public async Task Screen(string upload, int first, int last, CancellationToken cancellation)
    {
        await using var context = database.Open();
        var rows = await context.Cases
            .Where(c => c.Upload == upload && c.Rank == TriageRank.Unscreened && c.Row >= first && c.Row <= last)
            .OrderBy(c => c.Row)
            .ToListAsync(cancellation);
        if (rows.Count == 0)
            return;
        var ids = rows.ConvertAll(row => row.Id);
        var files = await context.CaseFiles.Where(f => ids.Contains(f.Id)).ToDictionaryAsync(f => f.Id, cancellation);
        var home = await context.Uploads.Where(u => u.Id == upload).Select(u => u.Region).SingleAsync(cancellation);
        var served = rules.Current;
        await Task.WhenAll(rows.Select(row => Task.Run(() => Decide(row, files[row.Id], served, home, row.Officer), cancellation)));
        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>Screens one case again, by the rules that serve now and for a day.</summary>
    /// <returns>what is different now</returns>
    public async Task<Rescreening> Again(CaseRow row, CaseFile file, string asOf, string by)
    {
        var before = new Standing(row.Verdict, row.Rank, row.Grade, row.Grounds);
        file.AsOf = asOf;
        await Decide(row, file, rules.Current, row.Region, by);
        return new(before, new(row.Verdict, row.Rank, row.Grade, row.Grounds));
    }

    /// <summary>Marks an upload as done once none of its rows is left.</summary>
    public async Task Finish(string upload, CancellationToken cancellation)
    {
        await using var context = database.Open();
        if (!await context.Cases.AnyAsync(c => c.Upload == upload && c.Rank == TriageRank.Unscreened, cancellation))
            await context.Uploads.Where(u => u.Id == upload && u.State == UploadState.Screening).ExecuteUpdateAsync(set => set.SetProperty(u => u.State, UploadState.Done), cancellation);
    }

    private async Task Decide(CaseRow row, CaseFile file, ServedRules served, string home, string caller)
    {
        var (decision, isUnreadable) = CaseDecision.Of(file, served);
        CaseDecision.Note(row, decision, isUnreadable, home);
        var compact = JsonAnswer.Bytes(json => DecisionJson.WriteTo(json, decision, Language.Zh, DecisionDetail.Compact));
        file.Decision = await log.Append(decision, served, compact, Language.Zh, "desk/" + caller) ?? "";
        file.Rules = served.RuleSet.Digest;
        file.Zones = served.Zones?.Digest ?? "";
        row.ScreenedAt = clock.GetUtcNow().ToUnixTimeMilliseconds();
        Telemetry.Screened(decision.Verdict);
    }
}
