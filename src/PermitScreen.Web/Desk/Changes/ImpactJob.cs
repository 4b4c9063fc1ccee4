using Hangfire;
using Microsoft.EntityFrameworkCore;
using PermitScreen.Comparing;
using PermitScreen.Web.Accounts;
using PermitScreen.Web.Desk.Cases;
using PermitScreen.Web.Log;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Desk.Changes;

/// <summary>
/// Decides every stored case twice, each for its own day: by the rules in service and by those to come, the same as <c>permitscreen diff</c>.
/// It changes no case; killed, it begins anew.
/// </summary>
[AutomaticRetry(Attempts = 20, DelaysInSeconds = [1, 2, 5, 10, 20, 30, 60])]
internal sealed class ImpactJob(LogDatabase database, RulesInService rules, RulesArchive archive, CandidateRules candidate)
{
    private const int Chunk = 500;

    public async Task Run(string id, CancellationToken cancellation)
    {
        await using var context = database.Open();
        if (await context.Impacts.AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, cancellation) is not { State: ImpactState.Running } run)
            return;
        var before = await archive.Open(run.Before, rules.Current.Zones?.Digest ?? "", cancellation);
        if (before is null || !candidate.IsNamed || !candidate.Load(cancellation).TryGetValue(out var after) || after.RuleSet.Digest != run.After)
        {
            await Runs(context, id).ExecuteUpdateAsync(set => set.SetProperty(r => r.State, ImpactState.Gone), cancellation);
            return;
        }

        var impact = new Impact(new ImpactSide(before.Screener, new ScreeningOptions()), new ImpactSide(after.Screener, new ScreeningOptions()));
        var (listed, unread) = (new List<ImpactCase>(), 0);
        var prefix = new Officer(run.By, AccountRole.Administrator, run.Region).Prefix;
        var cases = context.Cases.AsNoTracking().Where(c => c.Rank != TriageRank.Unscreened && c.Region.StartsWith(prefix));
        var count = await cases.CountAsync(cancellation);
        await Runs(context, id).ExecuteUpdateAsync(set => set.SetProperty(r => r.Cases, count), cancellation);
        for (var last = ""; ;)
        {
            var from = last;
            var files = await cases.Where(c => string.Compare(c.Id, from) > 0).OrderBy(c => c.Id).Take(Chunk)
                .Join(context.CaseFiles, c => c.Id, f => f.Id, (_, file) => file).OrderBy(f => f.Id).ToListAsync(cancellation);
            if (files.Count == 0)
                break;
            last = files[^1].Id;
            // Decided on all processors, counted and listed in their order.
            foreach (var (file, isRead, changed) in files.AsParallel().AsOrdered().WithCancellation(cancellation).Select(Compare))
            {
                if (!isRead)
                {
                    unread++;
                    continue;
                }

                impact.Count(changed);
                if (changed is not null && listed.Count < ImpactReport.MostListed)
                    listed.Add(new(file.Id, changed.From, changed.To, [.. changed.By.Select(effect => effect.Rule).Distinct()]));
            }

            var compared = impact.Counts.Cases + unread;
            await Runs(context, id).ExecuteUpdateAsync(set => set.SetProperty(r => r.Compared, compared), cancellation);
        }

        var report = ImpactReport.Of(impact, unread, listed).Write();
        await Runs(context, id).ExecuteUpdateAsync(set => set.SetProperty(r => r.Report, report).SetProperty(r => r.State, ImpactState.Done), cancellation);

        (CaseFile File, bool IsRead, ChangedCase? Changed) Compare(CaseFile file) =>
            CaseDecision.ApplicationOf(file, before.RuleSet) is { } application ? (file, true, impact.Compare(application)) : (file, false, null);
    }

    private static IQueryable<ImpactRun> Runs(LogContext context, string id) => context.Impacts.Where(run => run.Id == id);
}
