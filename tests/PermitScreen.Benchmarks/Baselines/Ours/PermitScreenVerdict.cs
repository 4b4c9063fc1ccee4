using PermitScreen.Screening.Engine;

namespace PermitScreen.Benchmarks.Baselines.Ours;

/// <summary>Verdict and range, three-valued.</summary>
internal sealed class PermitScreenVerdict : PermitScreenContender
{
    public override string Name => "permitscreen-verdict";

    protected override Verdict Decide(int number, Application application, FactSheet sheet) => Screener.Judge(sheet).Verdict;
}
