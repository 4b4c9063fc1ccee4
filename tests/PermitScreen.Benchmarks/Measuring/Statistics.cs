namespace PermitScreen.Benchmarks.Measuring;

internal static class Statistics
{
    public static double Median(IEnumerable<double> values) => Percentile([.. values], 50);

    /// <summary>The smallest value that at least <paramref name="percent"/> per cent of the values do not exceed. Sorts the array.</summary>
    public static T Percentile<T>(T[] values, double percent)
    {
        Array.Sort(values);
        var rank = (int)Math.Ceiling(percent / 100 * values.Length);
        return values[Math.Max(rank - 1, 0)];
    }

    /// <summary>To four significant digits: the machine does not give more.</summary>
    public static double Rounded(double value)
    {
        if (value == 0 || !double.IsFinite(value))
            return value;
        var digits = 3 - (int)Math.Floor(Math.Log10(Math.Abs(value)));
        return digits >= 0 ? Math.Round(value, Math.Min(digits, 15)) : Math.Round(value);
    }
}
