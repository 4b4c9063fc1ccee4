using System.Diagnostics;
using System.Globalization;

namespace PermitScreen.Cli.Batch;

/// <summary>A counter that redraws itself a few times a second, only for somebody who watches.</summary>
internal sealed class Progress(Terminal terminal)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch watch = Stopwatch.StartNew();
    private TimeSpan next = Pause;
    private bool isDrawn;

    public TimeSpan Elapsed => watch.Elapsed;

    public void Show(int done)
    {
        if (!terminal.ErrorIsTerminal || watch.Elapsed < next)
            return;
        next = watch.Elapsed + Pause;
        isDrawn = true;
        var speed = done / watch.Elapsed.TotalSeconds;
        terminal.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{done:N0}  {speed:N0}/s "));
    }

    /// <summary>Removes the counter, so that the next message begins on a clean line.</summary>
    public void Clear()
    {
        if (isDrawn)
            terminal.Error.Write("\r\u001b[K");
    }
}
