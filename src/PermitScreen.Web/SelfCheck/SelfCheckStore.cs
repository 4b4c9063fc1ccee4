using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;
using NodaTime.Text;
using PermitScreen.Asking;
using PermitScreen.Web.Log;

namespace PermitScreen.Web.SelfCheck;

/// <summary>Self-checks in the database of the host, so that any replica finds them. What has expired is deleted when another one begins.</summary>
internal sealed class SelfCheckStore(LogDatabase database, IOptions<SelfCheckOptions> options, TimeProvider clock) : ISelfCheckStore
{
    private long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    private DateTimeOffset Expiry => clock.GetUtcNow() + TimeSpan.FromDays(options.Value.KeptDays);

    public async Task<SelfCheckRecord> CreateAsync(LocalDate asOf, CancellationToken cancellationToken = default)
    {
        var record = new SelfCheckRecord(SelfCheckId.New(), InterviewState.Empty, asOf, "", Expiry, 0);
        var now = Now;
        await using var context = database.Open();
        await context.SelfChecks.Where(row => row.Expires <= now).ExecuteDeleteAsync(cancellationToken);
        context.SelfChecks.Add(new SelfCheckRow
        {
            Id = record.Id,
            State = record.State.ToJson(),
            AsOf = LocalDatePattern.Iso.Format(asOf),
            Site = record.Site,
            Expires = record.Expires.ToUnixTimeMilliseconds(),
            Version = 0,
        });
        await context.SaveChangesAsync(cancellationToken);
        return record;
    }

    public async Task<SelfCheckRecord?> FindAsync(string id, CancellationToken cancellationToken = default)
    {
        if (!SelfCheckId.IsOne(id))
            return null;
        var now = Now;
        await using var context = database.Open();
        return await context.SelfChecks.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id && row.Expires > now, cancellationToken) is { } found
            ? new(
                id,
                InterviewState.FromJson(found.State),
                LocalDatePattern.Iso.Parse(found.AsOf).Value,
                found.Site,
                DateTimeOffset.FromUnixTimeMilliseconds(found.Expires),
                found.Version)
            : null;
    }

    public async Task<bool> SaveAsync(SelfCheckRecord record, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        var (state, asOf, expires) = (record.State.ToJson(), LocalDatePattern.Iso.Format(record.AsOf), Expiry.ToUnixTimeMilliseconds());
        await using var context = database.Open();
        return await context.SelfChecks
            .Where(row => row.Id == record.Id && row.Version == record.Version)
            .ExecuteUpdateAsync(
                set => set.SetProperty(r => r.State, state).SetProperty(r => r.AsOf, asOf).SetProperty(r => r.Site, record.Site).SetProperty(r => r.Expires, expires).SetProperty(r => r.Version, record.Version + 1),
                cancellationToken) == 1;
    }
}
