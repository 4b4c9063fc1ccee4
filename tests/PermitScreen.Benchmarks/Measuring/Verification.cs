using PermitScreen.Benchmarks.Baselines;
using PermitScreen.Benchmarks.Workload;

namespace PermitScreen.Benchmarks.Measuring;

internal static class Verification
{
    /// <summary>On how many applications the decision, the fired rules or (where told) the rules in scope are not as expected.</summary>
    public static int Mismatches(IContender contender, IReadOnlyList<Expected> expected)
        => Enumerable.Range(0, expected.Count).Count(application => !Agrees(contender, application, expected[application]));

    private static bool Agrees(IContender contender, int application, Expected expected)
    {
        var decision = contender.Run(application);
        var answer = contender.LastAnswer();
        return decision == (int)expected.Decision
            && SameRules(answer.Fired, expected.Fired)
            && (answer.InScope is null || SameRules(answer.InScope, expected.InScope));
    }

    /// <summary>Sorted rather than as sets: a rule told twice is wrong too.</summary>
    private static bool SameRules(IReadOnlyCollection<string> rules, IReadOnlyList<string> expected)
        => rules.Order(StringComparer.Ordinal).SequenceEqual(expected, StringComparer.Ordinal);
}
