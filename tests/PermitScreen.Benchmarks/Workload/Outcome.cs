namespace PermitScreen.Benchmarks.Workload;

/// <summary>What a rule demands when it fires. A greater number is worse, so the decision is the greatest of the fired rules'.</summary>
internal enum Outcome
{
    Pass = 0,
    Notify = 1,
    Reject = 2,
}
