using PermitScreen.Screening;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Benchmarks.Baselines.Ours;

/// <summary>The full decision, and every reason's proof unfolded into a tree with values and origins, as a reader of it would.</summary>
internal sealed class PermitScreenProofs : PermitScreenContender
{
    private Proof? kept;

    public override string Name => "permitscreen-proofs";

    protected override Verdict Decide(int number, Application application, FactSheet sheet)
    {
        var decision = Screener.Screen(sheet);
        foreach (var reason in decision.Reasons)
            kept = reason.Proof;
        return decision.Verdict;
    }
}
