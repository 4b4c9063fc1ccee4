using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Log;

/// <summary>
/// The log of decisions. Whoever appends waits until the row is on the disk; rows that come together are written together, so that the
/// disk is waited for once for many. Who keeps what was decided logs it in the same transaction instead.
/// </summary>
internal sealed partial class DecisionLog(LogDatabase database, IOptions<LogOptions> options, TimeProvider clock, ILogger<DecisionLog> log) : BackgroundService
{
    private const int MostAtOnce = 512;

    private readonly Channel<Pending> queue = Channel.CreateBounded<Pending>(new BoundedChannelOptions(8 * MostAtOnce) { SingleReader = true });

    public bool IsOn => !options.Value.Off;

    /// <summary>Nobody can guess it.</summary>
    public static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>Logs a screening.</summary>
    /// <param name="decision">as it is answered, compact</param>
    /// <param name="caller">name of the key; empty for anonymous</param>
    /// <returns>the id under which it can be read again; null when nothing is logged</returns>
    /// <exception cref="LogUnavailableException">it is not logged</exception>
    public async ValueTask<string?> Append(Decision decision, ServedRules rules, ReadOnlyMemory<byte> compact, Language language, string caller)
    {
        if (!IsOn)
            return null;
        var entry = EntryOf(decision, rules, compact, language, caller);
        var pending = new Pending(entry, new(TaskCreationOptions.RunContinuationsAsynchronously));
        try
        {
            await queue.Writer.WriteAsync(pending);
        }
        catch (ChannelClosedException e)
        {
            // The host is stopping.
            throw new LogUnavailableException(e);
        }

        await pending.Written.Task;
        return entry.Id;
    }

    /// <summary>A screening as the log will have it.</summary>
    /// <param name="decision">as it is answered, compact</param>
    /// <param name="caller">name of the key; empty for anonymous</param>
    public LogEntry EntryOf(Decision decision, ServedRules rules, ReadOnlyMemory<byte> compact, Language language, string caller) => new(
        NewId(), clock.GetUtcNow(), caller, rules.RuleSet.Digest, rules.Zones?.Digest ?? "", SnakeCase.Of(decision.Verdict),
        LoggedFacts.Write(decision, language), Encoding.UTF8.GetString(compact.Span));

    /// <summary>Saves what the context holds and logs what was decided, both or neither: whoever is killed or overtaken has logged nothing.</summary>
    /// <exception cref="DbUpdateConcurrencyException">somebody else has changed what is to be saved</exception>
    public async Task SaveWith(LogContext context, IReadOnlyList<LogEntry> entries, CancellationToken cancellation)
    {
        await context.Database.OpenConnectionAsync(cancellation);
        var connection = context.Database.GetDbConnection();
        await using var transaction = await database.BeginAppend(connection, cancellation);
        await context.Database.UseTransactionAsync(transaction, cancellation);
        // First what may be refused: a chain of many rows is not made for nothing.
        await context.SaveChangesAsync(cancellation);
        if (IsOn)
            await LogInsert.Append(entries, connection, transaction);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>The row of a decision; null when there is none.</summary>
    public async Task<LogRow?> Find(string id, CancellationToken cancellation)
    {
        await using var context = database.Open();
        return await context.Decisions.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id && row.Verdict != AccessChange.Verdict, cancellation);
    }

    public async Task<LogHead> Head(CancellationToken cancellation)
    {
        await using var context = database.Open();
        await context.Database.OpenConnectionAsync(cancellation);
        return await LogInsert.Head(context.Database.GetDbConnection(), null, cancellation);
    }

    public async Task<(LogHead Head, IReadOnlyList<LogFinding> Findings)> Verify(LogHead? kept, CancellationToken cancellation)
    {
        await using var context = database.Open();
        var verifier = new LogVerifier(kept);
        await foreach (var row in context.Decisions.AsNoTracking().OrderBy(row => row.Sequence).AsAsyncEnumerable().WithCancellation(cancellation))
            verifier.Take(row);
        return (verifier.Head, verifier.Finish());
    }

    /// <summary>Deletes what anonymous callers stated and were told before a time; the rows and their digests stay.</summary>
    /// <returns>how many rows lost their payload</returns>
    public async Task<int> Forget(DateTimeOffset before, CancellationToken cancellation)
    {
        await using var context = database.Open();
        var limit = before.ToUnixTimeMilliseconds();
        return await context.Decisions
            .Where(row => row.Caller == "" && row.At < limit && row.Facts != null)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.Facts, (string?)null).SetProperty(r => r.Decision, (string?)null).SetProperty(r => r.Salt, (string?)null), cancellation);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var together = new List<Pending>();
        while (await queue.Reader.WaitToReadAsync(CancellationToken.None))
        {
            together.Clear();
            while (together.Count < MostAtOnce && queue.Reader.TryRead(out var pending))
                together.Add(pending);
            try
            {
                await Write(together);
                together.ForEach(p => p.Written.SetResult());
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                // Nobody is told a decision that is not in the log.
                NotWritten(log, together.Count, e);
                together.ForEach(p => p.Written.SetException(new LogUnavailableException(e)));
            }
        }
    }

    /// <summary>What waits is still written.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        queue.Writer.TryComplete();
        await base.StopAsync(cancellationToken);
    }

    private async Task Write(List<Pending> together)
    {
        await using var context = database.Open();
        await context.Database.OpenConnectionAsync();
        var connection = context.Database.GetDbConnection();
        await using DbTransaction transaction = await database.BeginAppend(connection, CancellationToken.None);
        await LogInsert.Append(together.Select(pending => pending.Entry), connection, transaction);
        await transaction.CommitAsync();
    }

    private sealed record Pending(LogEntry Entry, TaskCompletionSource Written);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Count} decisions could not be logged and are not given")]
    private static partial void NotWritten(ILogger log, int count, Exception why);
}

/// <summary>The decision is not logged, so it is not given either.</summary>
internal sealed class LogUnavailableException(Exception why) : Exception("the decision log is not available", why);
