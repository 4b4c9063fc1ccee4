using System.Numerics;
using PermitScreen.Rules;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Benchmarks.Baselines.Ours;

/// <summary>What the engine would be if nothing could ever be unknown.</summary>
internal static class TwoValuedJudge
{
    public static Verdict Judge(FactSheet sheet)
    {
        var regions = sheet.RegionRows.Certain(every: false);
        var industries = sheet.IndustryRows.Certain(every: false);
        var verdict = Verdict.Pass;
        for (var word = 0; word < regions.Length; word++)
        {
            for (var bits = regions[word] & industries[word]; bits != 0; bits &= bits - 1)
            {
                ref readonly var rule = ref sheet.Rules.Compiled[word * 64 + BitOperations.TrailingZeroCount(bits)];
                if (sheet.Day < rule.From || sheet.Day >= rule.To || !sheet.Rules.Program.IsCertain(rule.Start, sheet.Slots))
                    continue;
                var forced = rule.Effect.Verdict();
                verdict = forced > verdict ? forced : verdict;
            }
        }

        return verdict;
    }
}
