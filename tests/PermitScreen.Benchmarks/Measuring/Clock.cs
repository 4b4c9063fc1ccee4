using System.Diagnostics;

namespace PermitScreen.Benchmarks.Measuring;

internal static class Clock
{
    public static double Milliseconds(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    public static long Ticks(TimeSpan time) => (long)(time.TotalSeconds * Stopwatch.Frequency);

    public static double Microseconds(long ticks) => ticks * 1e6 / Stopwatch.Frequency;
}
