using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace PermitScreen.Web.Log;

/// <summary>Deletes what has reached the end of its time: payloads of anonymous callers, answers kept for repeated requests.</summary>
internal sealed partial class LogRetention(DecisionLog decisions, LogDatabase database, IOptions<LogOptions> options, TimeProvider clock, ILogger<LogRetention> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            try
            {
                await Sweep(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException and not OutOfMemoryException)
            {
                NotSwept(log, e);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task Sweep(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (options.Value.ForgetAnonymousAfterDays is > 0 and var days)
            await decisions.Forget(now.AddDays(-days), cancellation);
        await using var context = database.Open();
        var limit = now.Subtract(Idempotency.KeptFor).ToUnixTimeMilliseconds();
        await context.Answers.Where(a => a.At < limit).ExecuteDeleteAsync(cancellation);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "what has reached the end of its time could not be deleted")]
    private static partial void NotSwept(ILogger log, Exception why);
}
