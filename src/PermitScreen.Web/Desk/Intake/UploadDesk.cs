using Microsoft.EntityFrameworkCore;
using Hangfire;
using PermitScreen.Web.Accounts;
using PermitScreen.Web.Desk.Cases;
using PermitScreen.Web.Desk.Work;
using PermitScreen.Web.Log;

namespace PermitScreen.Web.Desk.Intake;

/// <summary>Uploads as the officers of a region see them.</summary>
internal sealed class UploadDesk(LogDatabase database, IBackgroundJobClient jobs, TimeProvider clock)
{
    /// <summary>Keeps a file until its columns are confirmed, with what is remembered of its sender.</summary>
    public async Task<Upload> Keep(Officer officer, string sender, string name, string asOf, byte[] content, CancellationToken cancellation)
    {
        await using var context = database.Open();
        var upload = new Upload
        {
            Id = Guid.NewGuid().ToString("N"),
            Sender = sender,
            FileName = name,
            Region = officer.Region,
            By = officer.Name,
            At = clock.GetUtcNow().ToUnixTimeMilliseconds(),
            AsOf = asOf,
            Content = content,
            Mapping = await Remembered(officer, sender, cancellation),
        };
        context.Uploads.Add(upload);
        await context.SaveChangesAsync(cancellation);
        return upload;
    }

    /// <summary>What was confirmed about the tables of a sender; empty for nothing.</summary>
    public async Task<string> Remembered(Officer officer, string sender, CancellationToken cancellation)
    {
        await using var context = database.Open();
        return await context.SenderMappings.Where(m => m.Sender == sender && m.Region == officer.Region).Select(m => m.Mapping).FirstOrDefaultAsync(cancellation) ?? "";
    }

    /// <summary>An upload without its file, which is large; null for one of another region.</summary>
    public async Task<Upload?> Find(Officer officer, string id, CancellationToken cancellation)
    {
        await using var context = database.Open();
        return await Visible(context, officer).Where(u => u.Id == id)
            .Select(u => new Upload
            {
                Id = u.Id,
                Sender = u.Sender,
                FileName = u.FileName,
                Region = u.Region,
                By = u.By,
                At = u.At,
                AsOf = u.AsOf,
                Content = Array.Empty<byte>(),
                State = u.State,
                Mapping = u.Mapping,
                Rows = u.Rows,
                Remarks = u.Remarks,
            })
            .AsNoTracking().FirstOrDefaultAsync(cancellation);
    }

    /// <summary>The file of an upload as it came.</summary>
    public async Task<byte[]> ContentOf(Upload upload, CancellationToken cancellation)
    {
        await using var context = database.Open();
        return await context.Uploads.Where(u => u.Id == upload.Id).Select(u => u.Content).SingleAsync(cancellation);
    }

    /// <summary>The uploads that somebody has to look at or to wait for, newest first.</summary>
    public async Task<IReadOnlyList<UploadLine>> Unfinished(Officer officer, CancellationToken cancellation)
    {
        await using var context = database.Open();
        return await Visible(context, officer).Where(u => u.State != UploadState.Done).OrderByDescending(u => u.At).Take(20)
            .Select(u => new UploadLine(u.Id, u.Sender, u.FileName, u.State)).ToListAsync(cancellation);
    }

    /// <summary>Keeps what the columns are said to be, for this table.</summary>
    /// <returns>false when it is being imported already</returns>
    public async Task<bool> Map(Upload upload, string mapping, CancellationToken cancellation)
    {
        await using var context = database.Open();
        return await context.Uploads.Where(u => u.Id == upload.Id && u.State == UploadState.Mapping).ExecuteUpdateAsync(set => set.SetProperty(u => u.Mapping, mapping), cancellation) == 1;
    }

    /// <summary>Begins the import, and remembers the columns for the sender.</summary>
    /// <returns>false when it has begun already</returns>
    public async Task<bool> Begin(Upload upload, CancellationToken cancellation)
    {
        await using var context = database.Open();
        if (await context.Uploads.Where(u => u.Id == upload.Id && u.State == UploadState.Mapping).ExecuteUpdateAsync(set => set.SetProperty(u => u.State, UploadState.Importing), cancellation) == 0)
            return false;
        // Before anything else can fail: what stands in the database as importing is also taken up at the next start.
        jobs.Enqueue<DeskJobs>(j => j.Import(upload.Id, CancellationToken.None));
        if (upload.Mapping.Length == 0)
            return true;
        if (await context.SenderMappings.FirstOrDefaultAsync(m => m.Sender == upload.Sender && m.Region == upload.Region, cancellation) is { } known)
            known.Mapping = upload.Mapping;
        else
            context.SenderMappings.Add(new SenderMapping { Sender = upload.Sender, Region = upload.Region, Mapping = upload.Mapping });
        await context.SaveChangesAsync(cancellation);
        return true;
    }

    /// <summary>How many cases of an upload lie where.</summary>
    public async Task<UploadCount> Count(Officer officer, Upload upload, CancellationToken cancellation)
    {
        await using var context = database.Open();
        var cases = context.Cases.Where(c => c.Upload == upload.Id);
        // In one look at the index, as the page asks again every two seconds.
        var prefix = officer.Prefix;
        var ranks = await cases.GroupBy(c => c.Rank)
            .Select(g => new { Rank = g.Key, Count = g.Count(), Elsewhere = g.Sum(c => c.Region.StartsWith(prefix) ? 0 : 1), Unread = g.Sum(c => c.Unread) })
            .ToListAsync(cancellation);
        var screened = ranks.Where(r => r.Rank != TriageRank.Unscreened).ToList();
        return new(
            ranks.Sum(r => r.Count),
            screened.Sum(r => r.Count),
            [.. Enumerable.Range(0, 4).Select(pile => screened.Where(r => TriageRank.PileOf(r.Rank) == pile).Sum(r => r.Count))],
            ranks.Sum(r => r.Elsewhere),
            ranks.Sum(r => r.Unread));
    }

    private static IQueryable<Upload> Visible(LogContext context, Officer officer)
    {
        var prefix = officer.Prefix;
        return prefix.Length == 0 ? context.Uploads : context.Uploads.Where(u => u.Region.StartsWith(prefix));
    }
}

internal sealed record UploadLine(string Id, string Sender, string FileName, string State);

/// <param name="Piles">screened cases by <see cref="TriageRank.PileOf"/></param>
/// <param name="Elsewhere">cases that lie in another region, whose officers see them</param>
/// <param name="Unread">cells that could not be read</param>
internal sealed record UploadCount(int All, int Screened, IReadOnlyList<int> Piles, int Elsewhere, int Unread);
