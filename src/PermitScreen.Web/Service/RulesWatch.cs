using Microsoft.Extensions.Options;

namespace PermitScreen.Web.Service;

/// <summary>
/// Notices that the directory of rules has changed. The file system tells most changes; that of a network share or a container often
/// does not, so the files are also looked at from time to time.
/// </summary>
internal sealed partial class RulesWatch(RulesInService rules, IOptions<PermitScreenOptions> options, ILogger<RulesWatch> log) : BackgroundService
{
    private readonly SemaphoreSlim told = new(0, 1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var folder = rules.Folder;
        using var files = Watch(folder.Rules);
        using var layers = folder.Zones is { } zones ? Watch(zones) : null;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await told.WaitAsync(options.Value.Poll, stoppingToken);
                if (rules.IsStale(rules.TryMark()))
                    rules.Reload(await Settled(stoppingToken), stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                // The rules in service stay; a watch that gave up would leave them there for ever.
                Failed(log, e);
            }
        }
    }

    public override void Dispose()
    {
        told.Dispose();
        base.Dispose();
    }

    /// <summary>How the directories stand once nobody writes to them any more.</summary>
    private async Task<string?> Settled(CancellationToken cancellation)
    {
        var before = rules.TryMark();
        while (true)
        {
            await Task.Delay(options.Value.Settle, cancellation);
            var now = rules.TryMark();
            if (now == before)
                return now;
            before = now;
        }
    }

    private FileSystemWatcher? Watch(string directory)
    {
        if (!Directory.Exists(directory))
            return null;
        try
        {
            var watcher = new FileSystemWatcher(directory) { IncludeSubdirectories = true };
            watcher.Changed += Tell;
            watcher.Created += Tell;
            watcher.Deleted += Tell;
            watcher.Renamed += Tell;
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (IOException e)
        {
            // Such as more watches than the machine allows; looking from time to time goes on.
            Failed(log, e);
            return null;
        }
    }

    private void Tell(object sender, FileSystemEventArgs what)
    {
        try
        {
            told.Release();
        }
        catch (SemaphoreFullException)
        {
            // It has been told already.
        }
        catch (ObjectDisposedException)
        {
            // The host is stopping.
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "the directory of rules could not be looked at")]
    private static partial void Failed(ILogger log, Exception why);
}
