using PermitScreen.Benchmarks.Workload;

namespace PermitScreen.Benchmarks.Baselines.HandWritten;

/// <summary>Short-circuits conditions, and says the verdict and which rules fired.</summary>
internal abstract unsafe class VerdictContender : HandWrittenContender
{
    private int firedCount;

    protected int[] Buffer { get; private set; } = [];

    protected override string MethodClass => RuleSetSource.ConditionsClass;

    public override void Load(WorkloadReader workload, int ruleCount, string artifacts)
    {
        base.Load(workload, ruleCount, artifacts);
        Buffer = new int[ruleCount];
    }

    public override Answer LastAnswer() => new([.. Buffer.Take(firedCount).Select(IdOf)]);

    protected void Screen(ReadOnlySpan<RuleRow> rows, TypedApplication application, ref FiredRules fired)
    {
        var methods = Methods;
        foreach (ref readonly var row in rows)
        {
            if (row.InForceOn(application.Date) && ((delegate*<TypedApplication, bool>)methods[row.Rule])(application))
                fired.Add(row.Rule, Outcomes[row.Rule]);
        }
    }

    protected int Keep(FiredRules fired)
    {
        firedCount = fired.Count;
        return fired.Verdict;
    }
}
