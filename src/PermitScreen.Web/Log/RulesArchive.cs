using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Log;

/// <summary>Keeps the files of every rule set that comes into service, once for each digest, so that its decisions can be made again.</summary>
internal sealed partial class RulesArchive(LogDatabase database, RulesInService rules, TimeProvider clock, ILogger<RulesArchive> log) : BackgroundService
{
    private const int MostOpen = 4;

    private readonly SemaphoreSlim swapped = new(1);
    private readonly SemaphoreSlim keeping = new(1);
    private readonly ConcurrentDictionary<string, ServedRules> open = new(StringComparer.Ordinal);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        rules.Swapped += (_, _) => swapped.Release();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await swapped.WaitAsync(stoppingToken);
                await Keep(rules.Current, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                NotKept(log, rules.Current.RuleSet.Digest, e);
                await Task.Delay(TimeSpan.FromSeconds(5), stoppingToken);
                swapped.Release();
            }
        }
    }

    /// <summary>Stores the rules unless they are stored; only if the files still give the same digest.</summary>
    /// <returns>whether they are stored now</returns>
    internal async Task<bool> Keep(ServedRules served, CancellationToken cancellation)
    {
        // Two at once would read and compile everything twice.
        await keeping.WaitAsync(cancellation);
        try
        {
            return await KeepOnce(served, cancellation);
        }
        finally
        {
            keeping.Release();
        }
    }

    private async Task<bool> KeepOnce(ServedRules served, CancellationToken cancellation)
    {
        var digest = served.RuleSet.Digest;
        await using var context = database.Open();
        if (await context.RuleSets.AnyAsync(kept => kept.Digest == digest, cancellation))
            return true;
        var (again, packed) = rules.Reading.Pack(rules.Folder, cancellation);
        if (again != digest)
            return false; // They have changed again meanwhile, and come into service or are refused in a moment.
        context.RuleSets.Add(new ArchivedRules { Digest = digest, At = clock.GetUtcNow().ToUnixTimeMilliseconds(), Files = packed });
        try
        {
            await context.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException) when (database.IsShared)
        {
            // Another replica was first, or the database is away; the next look tells.
            await using var fresh = database.Open();
            if (!await fresh.RuleSets.AnyAsync(kept => kept.Digest == digest, cancellation))
                throw;
        }

        return true;
    }

    /// <summary>The rules of a digest, compiled, with the layers that serve now where they are the same; null when they are not at hand.</summary>
    public async Task<ServedRules?> Open(string digest, string zones, CancellationToken cancellation)
    {
        var now = rules.Current;
        if (zones.Length > 0 && now.Zones?.Digest != zones)
            return null;
        if (now.RuleSet.Digest == digest && (now.Zones?.Digest ?? "") == zones)
            return now;
        var key = $"{digest} {zones}";
        if (open.TryGetValue(key, out var served))
            return served;
        await using var context = database.Open();
        var kept = await context.RuleSets.AsNoTracking().FirstOrDefaultAsync(k => k.Digest == digest, cancellation);
        if (kept is null || ArchivedFiles.Unpack(kept.Files).Load() is not { } ruleSet || ruleSet.Digest != digest)
            return null;
        if (open.Count >= MostOpen)
            open.Clear();
        return open[key] = zones.Length > 0 ? new(ruleSet, new Screener(ruleSet, now.Zones!), now.Zones) : new(ruleSet, new Screener(ruleSet), null);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "the rules {Digest} could not be archived yet")]
    private static partial void NotKept(ILogger log, string digest, Exception why);
}
