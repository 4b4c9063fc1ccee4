using System.Diagnostics;
using System.Runtime.CompilerServices;
using PermitScreen.Benchmarks.Baselines;

namespace PermitScreen.Benchmarks.Measuring;

/// <summary>
/// The loops around a contender. They are compiled once and fully: tiered, the JIT would guess from the contender
/// that came first and favour it over the others.
/// </summary>
internal sealed class MeasuredContender(IContender contender, int applications)
{
    /// <summary>Runs between two looks at the clock.</summary>
    private const int Chunk = 250;

    private int next;
    private int sink;

    /// <summary>What the runs returned, added up, so that no result is unused.</summary>
    public int Sink => sink;

    /// <summary>Applications a second over at least the given time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public double Throughput(TimeSpan atLeast)
    {
        var ticks = Clock.Ticks(atLeast);
        long runs = 0, elapsed;
        var start = Stopwatch.GetTimestamp();
        do
        {
            for (var i = 0; i < Chunk; i++)
                RunNext();
            runs += Chunk;
            elapsed = Stopwatch.GetTimestamp() - start;
        }
        while (elapsed < ticks);
        return runs * (double)Stopwatch.Frequency / elapsed;
    }

    /// <summary>Each sample is one run in clock ticks, with the cost of reading the clock in it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public void SampleLatency(long[] samples)
    {
        for (var i = 0; i < samples.Length; i++)
        {
            var start = Stopwatch.GetTimestamp();
            RunNext();
            samples[i] = Stopwatch.GetTimestamp() - start;
        }
    }

    /// <summary>Mean over one pass through all applications.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public double BytesPerApplication()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < applications; i++)
            RunNext();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)applications;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void RunNext()
    {
        sink += contender.Run(next);
        if (++next == applications)
            next = 0;
    }
}
