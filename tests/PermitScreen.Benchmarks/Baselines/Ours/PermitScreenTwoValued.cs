using PermitScreen.Screening.Engine;

namespace PermitScreen.Benchmarks.Baselines.Ours;

/// <summary>
/// The same index and leaves with one pass only, which is right here because the workload leaves nothing unknown. The difference to
/// <see cref="PermitScreenVerdict"/> is what the third truth value, the range and the overrides cost.
/// </summary>
internal sealed class PermitScreenTwoValued : PermitScreenContender
{
    public override string Name => "permitscreen-two-valued";

    protected override Verdict Decide(int number, Application application, FactSheet sheet) => TwoValuedJudge.Judge(sheet);
}
