using System.Diagnostics;
using System.Runtime;

namespace PermitScreen.Benchmarks.Measuring;

/// <summary>
/// Runs until the tiered JIT has nothing left to do: at least <see cref="AtLeast"/>, and on until a slice passes in which
/// no method was compiled, but not for ever, because other work in the process may compile too.
/// </summary>
internal static class WarmUp
{
    private static readonly TimeSpan AtLeast = TimeSpan.FromSeconds(1.3);
    private static readonly TimeSpan AtMost = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Slice = TimeSpan.FromSeconds(0.3);

    public static void Run(MeasuredContender contender)
    {
        var start = Stopwatch.GetTimestamp();
        bool settled;
        do
        {
            var compiled = JitInfo.GetCompiledMethodCount();
            contender.Throughput(Slice);
            settled = JitInfo.GetCompiledMethodCount() == compiled;
        }
        while (Stopwatch.GetElapsedTime(start) is var elapsed && (elapsed < AtLeast || (!settled && elapsed < AtMost)));
    }
}
