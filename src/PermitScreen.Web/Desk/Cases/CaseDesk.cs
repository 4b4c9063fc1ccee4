using Microsoft.EntityFrameworkCore;
using PermitScreen.Web.Accounts;
using PermitScreen.Web.Log;

namespace PermitScreen.Web.Desk.Cases;

/// <summary>What somebody of the office may do with cases. Nobody gets at a case but through here, and nobody at one of another region.</summary>
internal sealed class CaseDesk(LogDatabase database, CaseScreening screening, DecisionLog log, TimeProvider clock)
{
    private long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>The screened cases of the officer's region.</summary>
    public static IQueryable<CaseRow> Visible(LogContext context, Officer officer)
    {
        var prefix = officer.Prefix;
        var screened = context.Cases.Where(c => c.Rank != TriageRank.Unscreened);
        return prefix.Length == 0 ? screened : screened.Where(c => c.Region.StartsWith(prefix));
    }

    /// <summary>A case, its file and its history; null for one that the officer may not see.</summary>
    public async Task<OpenCase?> Find(Officer officer, string id, CancellationToken cancellation)
    {
        await using var context = database.Open();
        if (await Visible(context, officer).AsNoTracking().FirstOrDefaultAsync(c => c.Id == id, cancellation) is not { } row)
            return null;
        var file = await context.CaseFiles.AsNoTracking().SingleAsync(f => f.Id == id, cancellation);
        return new(row, file, await context.CaseEvents.AsNoTracking().Where(e => e.Case == id).OrderBy(e => e.Id).ToListAsync(cancellation));
    }

    /// <summary>Notes what somebody did with a case that stays as it is.</summary>
    public async Task Note(Officer officer, string id, string kind, CancellationToken cancellation)
    {
        await using var context = database.Open();
        context.CaseEvents.Add(EventOf(id, officer, kind, ""));
        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>The officer's own conclusion; the machine's decision stays as it is.</summary>
    /// <param name="verdict">null to agree with the machine</param>
    /// <param name="why">reason for another verdict; empty for none</param>
    /// <param name="version">of the case as it was seen</param>
    /// <returns>false when somebody has changed it since</returns>
    public Task<bool> Conclude(Officer officer, string id, Verdict? verdict, string why, int version, CancellationToken cancellation) => Change(officer, id, version, (row, file) =>
    {
        // With a decision that rests on nothing nobody can agree.
        if (verdict is null && file.IsUnreadable)
            return null;
        row.Conclusion = verdict is null ? "agree" : "override";
        row.Concluded = verdict is { } other ? SnakeCase.Of(other) : row.Verdict;
        (file.Why, file.ConcludedBy, file.ConcludedAt) = (why, officer.Name, Now);
        return verdict is null ? new("agreed", row.Verdict) : new("overridden", $"{row.Concluded} {why}");
    }, cancellation);

    /// <summary>Hands a case to somebody.</summary>
    public Task<bool> Assign(Officer officer, string id, string to, int version, CancellationToken cancellation) => Change(officer, id, version, (row, _) =>
    {
        row.Officer = to;
        return new("assigned", to);
    }, cancellation);

    /// <summary>Screens a case again; where its standing changes, the officer concludes anew.</summary>
    /// <param name="asOf">day of the law, as 2026-11-26</param>
    public Task<bool> Rescreen(Officer officer, string id, string asOf, int version, CancellationToken cancellation) => Change(officer, id, version, (row, file) =>
    {
        var (difference, decided) = screening.Again(row, file, asOf, officer.Name);
        if (!difference.IsSame)
            row.Conclusion = row.Concluded = file.Why = "";
        return new("screened", difference.Write(), decided);
    }, cancellation);

    private async Task<bool> Change(Officer officer, string id, int version, Func<CaseRow, CaseFile, Done?> change, CancellationToken cancellation)
    {
        await using var context = database.Open();
        if (await Visible(context, officer).FirstOrDefaultAsync(c => c.Id == id, cancellation) is not { } row || row.Version != version)
            return false;
        var file = await context.CaseFiles.SingleAsync(f => f.Id == id, cancellation);
        if (change(row, file) is not { } done)
            return false;
        row.Version = version + 1;
        context.CaseEvents.Add(EventOf(id, officer, done.Kind, done.Text));
        try
        {
            // Case, file, history and log in one transaction.
            if (done.Decided is { } decided)
                await log.SaveWith(context, [decided], cancellation);
            else
                await context.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    private CaseEvent EventOf(string id, Officer officer, string kind, string text) => new() { Case = id, At = Now, By = officer.Name, Kind = kind, Text = text };

    /// <param name="Kind">see <see cref="CaseEvent.Kind"/></param>
    /// <param name="Decided">what the log is to have of it; null for nothing</param>
    private sealed record Done(string Kind, string Text, LogEntry? Decided = null);
}

/// <summary>A case as somebody looks at it.</summary>
internal sealed record OpenCase(CaseRow Row, CaseFile File, IReadOnlyList<CaseEvent> History);
