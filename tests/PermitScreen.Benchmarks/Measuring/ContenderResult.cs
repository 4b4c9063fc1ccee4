namespace PermitScreen.Benchmarks.Measuring;

/// <summary>
/// A line of the report: medians of the repetitions, and the least and greatest throughput.
/// The load is in the warm process, the first decision in a fresh one; what was done ahead of both is left out of both.
/// </summary>
internal sealed record ContenderResult(
    int N,
    string Contender,
    double LoadMs,
    double ToFirstDecisionMs,
    string? LoadExcludes,
    double AppsPerS,
    double Min,
    double Max,
    double BytesPerApp,
    double P50Us,
    double P99Us,
    int Mismatches,
    int Reps)
{
    public static ContenderResult Of(ContenderLoad load, int ruleCount, FirstDecision first, int mismatches, double bytes, Repetition[] repetitions)
    {
        var throughputs = repetitions.Select(repetition => repetition.ApplicationsPerSecond).ToArray();
        return new ContenderResult(
            ruleCount,
            load.Contender.Name,
            Statistics.Rounded(load.Milliseconds),
            Statistics.Rounded(first.ToFirstDecisionMs),
            load.Contender.BuiltAhead,
            Statistics.Rounded(Statistics.Median(throughputs)),
            Statistics.Rounded(throughputs.Min()),
            Statistics.Rounded(throughputs.Max()),
            Statistics.Rounded(bytes),
            Statistics.Rounded(Statistics.Median(repetitions.Select(repetition => repetition.P50Microseconds))),
            Statistics.Rounded(Statistics.Median(repetitions.Select(repetition => repetition.P99Microseconds))),
            mismatches,
            repetitions.Length);
    }
}
