namespace PermitScreen.Benchmarks.Baselines.HandWritten;

/// <summary>A date as yyyymmdd: ordered like the date, and one comparison of ints.</summary>
internal static class DayNumber
{
    public static int Of(DateOnly date) => (((date.Year * 100) + date.Month) * 100) + date.Day;
}
