namespace PermitScreen.Benchmarks.Measuring;

internal readonly record struct Repetition(double ApplicationsPerSecond, double P50Microseconds, double P99Microseconds)
{
    private static readonly TimeSpan AtLeast = TimeSpan.FromSeconds(0.8);

    /// <summary>At least this many latency samples; a whole number of passes, so that every application weighs the same.</summary>
    private const int MinimumSamples = 20_000;

    public static Repetition Of(MeasuredContender contender, int applications)
    {
        var samples = new long[applications * Math.Max(1, (MinimumSamples + applications - 1) / applications)];

        // Another contender's garbage is not this one's cost.
        GC.Collect();
        var throughput = contender.Throughput(AtLeast);
        contender.SampleLatency(samples);
        return new Repetition(
            throughput,
            Clock.Microseconds(Statistics.Percentile(samples, 50)),
            Clock.Microseconds(Statistics.Percentile(samples, 99)));
    }
}
