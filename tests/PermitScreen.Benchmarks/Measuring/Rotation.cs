namespace PermitScreen.Benchmarks.Measuring;

/// <summary>
/// All contenders in turn, as often as asked, each round beginning with another one: what slows the machine for a while
/// then slows all of them, and a ratio within a round stays true.
/// </summary>
internal static class Rotation
{
    public static Repetition[][] Measure(IReadOnlyList<MeasuredContender> contenders, int applications, int repetitions)
    {
        var results = contenders.Select(_ => new Repetition[repetitions]).ToArray();
        for (var round = 0; round < repetitions; round++)
        {
            for (var turn = 0; turn < contenders.Count; turn++)
            {
                var index = (round + turn) % contenders.Count;
                results[index][round] = Repetition.Of(contenders[index], applications);
            }
        }

        return results;
    }
}
