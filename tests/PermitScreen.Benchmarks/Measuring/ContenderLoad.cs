using PermitScreen.Benchmarks.Baselines;
using PermitScreen.Benchmarks.Workload;

namespace PermitScreen.Benchmarks.Measuring;

/// <summary>A loaded contender and how long its load took: the median of a few, since the first pays for the JIT.</summary>
internal sealed record ContenderLoad(IContender Contender, double Milliseconds)
{
    private const int Loads = 5;

    public static ContenderLoad Of(string name, WorkloadReader workload, int ruleCount, string artifacts)
    {
        var contender = Contenders.Create(name);
        contender.BuildAhead(workload, ruleCount, artifacts);
        var times = new double[Loads];
        for (var load = 0; load < Loads; load++)
        {
            contender = Contenders.Create(name);
            times[load] = Clock.Milliseconds(() => contender.Load(workload, ruleCount, artifacts));
        }

        return new ContenderLoad(contender, Statistics.Median(times));
    }
}
