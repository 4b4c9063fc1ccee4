using PermitScreen.Benchmarks.Workload;

namespace PermitScreen.Benchmarks.Baselines.HandWritten;

/// <summary>One look-up of the scope memoised for the industry and county, then the date, then the condition.</summary>
internal sealed class HandIdx2 : VerdictContender
{
    private CountyScopes scopes = new(new ScopeIndex([]));

    public override string Name => "hand-idx2";

    public override void Load(WorkloadReader workload, int ruleCount, string artifacts)
    {
        base.Load(workload, ruleCount, artifacts);
        scopes = new CountyScopes(Index);
    }

    public override int Run(int application)
    {
        var typed = Applications[application];
        var fired = new FiredRules(Buffer);
        Screen(scopes[typed.Industry, typed.Region], typed, ref fired);
        return Keep(fired);
    }
}
