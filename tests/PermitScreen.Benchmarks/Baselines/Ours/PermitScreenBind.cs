using PermitScreen.Screening.Engine;

namespace PermitScreen.Benchmarks.Baselines.Ours;

/// <summary>Binding and verdict: from typed facts as an application states them.</summary>
internal sealed class PermitScreenBind : PermitScreenContender
{
    public override string Name => "permitscreen-bind";

    protected override Verdict Decide(int number, Application application, FactSheet sheet) =>
        Screener.Judge(Screener.Bind(application, AsTheySay)).Verdict;
}
