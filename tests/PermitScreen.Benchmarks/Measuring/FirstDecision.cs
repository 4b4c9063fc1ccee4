using PermitScreen.Benchmarks.Baselines;
using PermitScreen.Benchmarks.Workload;

namespace PermitScreen.Benchmarks.Measuring;

/// <summary>From beginning to read the rule file to the first decision; true only once in a process.</summary>
internal sealed record FirstDecision(int N, string Contender, double LoadMs, double FirstRunMs, double ToFirstDecisionMs, string? Excludes)
{
    public static FirstDecision Measure(IContender contender, WorkloadReader workload, int ruleCount, string artifacts)
    {
        var load = Clock.Milliseconds(() => contender.Load(workload, ruleCount, artifacts));

        // Reading the application comes after the load, so that the load finds the JSON reader cold, and is not counted.
        contender.Prepare(workload, [workload.ReadApplications().First()]);
        var run = Clock.Milliseconds(() => contender.Run(0));
        return new FirstDecision(
            ruleCount,
            contender.Name,
            Statistics.Rounded(load),
            Statistics.Rounded(run),
            Statistics.Rounded(load + run),
            contender.BuiltAhead);
    }
}
