namespace PermitScreen.Benchmarks.Measuring;

/// <summary>
/// How each contender's throughput stands to each hand-written one's. Ratios are taken within a round and then the
/// median of the rounds, because the machine's speed changes more between rounds than the contenders differ.
/// </summary>
internal sealed record Summary(int N, bool IsSummary, IReadOnlyDictionary<string, IReadOnlyDictionary<string, Ratio>> ThroughputRatioTo)
{
    public static Summary Of(int ruleCount, IReadOnlyList<string> names, Repetition[][] repetitions)
    {
        var ratios = Enumerable.Range(0, names.Count)
            .Where(index => names[index].StartsWith("hand-", StringComparison.Ordinal))
            .ToDictionary(
                yardstick => names[yardstick],
                IReadOnlyDictionary<string, Ratio> (yardstick) => Enumerable.Range(0, names.Count)
                    .ToDictionary(index => names[index], index => Ratio.Of(repetitions[index], repetitions[yardstick])));
        return new Summary(ruleCount, true, ratios);
    }
}

internal sealed record Ratio(double Median, double Min, double Max)
{
    public static Ratio Of(Repetition[] repetitions, Repetition[] yardstick)
    {
        var ratios = repetitions.Zip(yardstick, (one, other) => one.ApplicationsPerSecond / other.ApplicationsPerSecond).ToArray();
        return new Ratio(
            Statistics.Rounded(Statistics.Median(ratios)),
            Statistics.Rounded(ratios.Min()),
            Statistics.Rounded(ratios.Max()));
    }
}
