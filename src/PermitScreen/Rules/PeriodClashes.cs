namespace PermitScreen.Rules;

/// <summary>Finds versions that hold at the same time, without comparing each with each.</summary>
internal static class PeriodClashes
{
    /// <summary>For every period that overlaps with one that begins before it: their indexes, the later one first.</summary>
    public static IEnumerable<(int Later, int Earlier)> Find(IReadOnlyList<EffectivePeriod> periods)
    {
        var inTime = Enumerable.Range(0, periods.Count).OrderBy(i => periods[i].From).ToList();
        var longest = inTime.FirstOrDefault();
        foreach (var later in inTime.Skip(1))
        {
            if (periods[later].Overlaps(periods[longest]))
                yield return (later, longest);
            if (periods[longest].To is { } end && !(periods[later].To <= end))
                longest = later;
        }
    }
}
