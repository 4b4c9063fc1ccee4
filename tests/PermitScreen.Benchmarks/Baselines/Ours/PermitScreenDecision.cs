using PermitScreen.Screening.Engine;

namespace PermitScreen.Benchmarks.Baselines.Ours;

/// <summary>
/// The full decision: verdict, range, four dimensions, every rule that is not silent with the truth of each of its tests.
/// </summary>
internal sealed class PermitScreenDecision : PermitScreenContender
{
    private Decision? kept;

    public override string Name => "permitscreen-decision";

    protected override Verdict Decide(int number, Application application, FactSheet sheet)
    {
        kept = Screener.Screen(sheet);
        return kept.Verdict;
    }
}
