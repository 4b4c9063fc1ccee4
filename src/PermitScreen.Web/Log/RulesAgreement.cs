using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Log;

/// <summary>
/// Replicas on one database serve the same rules. A directory that changed is put in service for all of them; a replica that starts with
/// rules that served before, and do no more, takes those that serve now from the archive: an old machine that comes back brings no old law.
/// </summary>
internal sealed partial class RulesAgreement(
    LogDatabase database, RulesArchive archive, RulesInService rules, IOptions<PermitScreenOptions> options, TimeProvider clock, ILogger<RulesAgreement> log) : BackgroundService
{
    private readonly SemaphoreSlim swapped = new(0);
    private string? agreed;

    /// <summary>Digest of the rules that serve on other replicas and could not be taken over here; null when all agree.</summary>
    public string? Elsewhere { get; private set; }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!database.IsShared)
            return;
        rules.Swapped += (_, _) => swapped.Release();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Agree(stoppingToken);
                await swapped.WaitAsync(options.Value.Poll, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                // The rules here serve on; a database that is away comes back.
                NotAgreed(log, e);
                await Task.Delay(options.Value.Poll, stoppingToken);
            }
        }
    }

    public override void Dispose()
    {
        swapped.Dispose();
        base.Dispose();
    }

    private async Task Agree(CancellationToken cancellation)
    {
        var served = rules.Current;
        var own = served.RuleSet.Digest;
        await using var context = database.Open();
        var stands = await context.InService.AsNoTracking().OrderByDescending(row => row.Sequence).FirstOrDefaultAsync(cancellation);
        if (stands?.Digest == own)
        {
            agreed = own;
            Elsewhere = null;
            return;
        }

        // At the start what has served before is old; later it is new what is no more what was agreed on.
        var isNews = stands is null || (agreed is null ? !await context.InService.AnyAsync(row => row.Digest == own, cancellation) : own != agreed);
        if (isNews)
            await Propose(served, (stands?.Sequence ?? 0) + 1, cancellation);
        else
            await Follow(stands!.Digest, served, cancellation);
    }

    /// <summary>Whoever was first with this number wins; the next look follows him or proposes again.</summary>
    private async Task Propose(ServedRules served, long sequence, CancellationToken cancellation)
    {
        // Others take them from there.
        if (!await archive.Keep(served, cancellation))
            return;
        await using var context = database.Open();
        context.InService.Add(new InServiceRow { Sequence = sequence, Digest = served.RuleSet.Digest, At = clock.GetUtcNow().ToUnixTimeMilliseconds() });
        await context.SaveChangesAsync(cancellation);
        agreed = served.RuleSet.Digest;
        Elsewhere = null;
    }

    private async Task Follow(string digest, ServedRules before, CancellationToken cancellation)
    {
        if (await archive.Open(digest, before.Zones?.Digest ?? "", cancellation) is not { } served)
        {
            if (Elsewhere != digest)
                CannotServe(log, digest, before.RuleSet.Digest);
            Elsewhere = digest;
            return;
        }

        // Not if the directory here has changed meanwhile: that is news for all.
        if (!rules.TakeOver(served, before))
            return;
        agreed = digest;
        Elsewhere = null;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "could not agree with the other replicas on the rules in service")]
    private static partial void NotAgreed(ILogger log, Exception why);

    [LoggerMessage(Level = LogLevel.Error, Message = "the rules {Digest} that serve on other replicas cannot be served by this program; {Own} serves on here")]
    private static partial void CannotServe(ILogger log, string digest, string own);
}
