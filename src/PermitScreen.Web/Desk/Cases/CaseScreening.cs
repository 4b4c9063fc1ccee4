using Microsoft.EntityFrameworkCore;
using PermitScreen.Explaining;
using PermitScreen.Web.Api;
using PermitScreen.Web.Desk.Intake;
using PermitScreen.Web.Log;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Desk.Cases;

/// <summary>Screens cases by the rules in service. A case and its decision in the log are saved together or not at all.</summary>
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
        var decided = await Task.WhenAll(rows.Select(row => Task.Run(() => Decide(row, files[row.Id], served, home, row.Officer), cancellation)));
        await log.SaveWith(context, decided, cancellation);
        foreach (var row in rows)
            Telemetry.Screened(SnakeCase.Parse<Verdict>(row.Verdict));
    }

    /// <summary>Screens one case again, by the rules that serve now and for a day.</summary>
    /// <returns>what is different now, and what the log is to have of it</returns>
    public (Rescreening Difference, LogEntry Decided) Again(CaseRow row, CaseFile file, string asOf, string by)
    {
        var before = new Standing(row.Verdict, row.Rank, row.Grade, row.Grounds);
        file.AsOf = asOf;
        var decided = Decide(row, file, rules.Current, row.Region, by);
        return (new(before, new(row.Verdict, row.Rank, row.Grade, row.Grounds)), decided);
    }

    /// <summary>Marks an upload as done once none of its rows is left.</summary>
    public async Task Finish(string upload, CancellationToken cancellation)
    {
        await using var context = database.Open();
        if (!await context.Cases.AnyAsync(c => c.Upload == upload && c.Rank == TriageRank.Unscreened, cancellation))
            await context.Uploads.Where(u => u.Id == upload && u.State == UploadState.Screening).ExecuteUpdateAsync(set => set.SetProperty(u => u.State, UploadState.Done), cancellation);
    }

    private LogEntry Decide(CaseRow row, CaseFile file, ServedRules served, string home, string caller)
    {
        var (decision, isUnreadable) = CaseDecision.Of(file, served);
        CaseDecision.Note(row, decision, isUnreadable, home);
        var compact = JsonAnswer.Bytes(json => DecisionJson.WriteTo(json, decision, Language.Zh, DecisionDetail.Compact));
        var entry = log.EntryOf(decision, served, compact, Language.Zh, "desk/" + caller);
        file.Decision = log.IsOn ? entry.Id : "";
        file.Rules = served.RuleSet.Digest;
        file.Zones = served.Zones?.Digest ?? "";
        row.ScreenedAt = clock.GetUtcNow().ToUnixTimeMilliseconds();
        return entry;
    }
}
