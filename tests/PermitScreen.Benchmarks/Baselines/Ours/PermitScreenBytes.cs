using PermitScreen.Benchmarks.Workload;
using PermitScreen.Loading.Applications;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Benchmarks.Baselines.Ours;

/// <summary>From bytes: reading with every fault told by its place, binding, verdict.</summary>
internal sealed class PermitScreenBytes : PermitScreenContender
{
    private byte[][] lines = [];
    private ApplicationReader reader = null!;

    public override string Name => "permitscreen-bytes";

    public override void Prepare(WorkloadReader workload, IReadOnlyList<NeutralApplication> inputs)
    {
        var rules = Screener.RuleSet;
        Screener = new Screener(new RuleSet(rules.Vocabulary, rules.Packs, [], [], [], [], NeutralCodes.Of(inputs)));
        base.Prepare(workload, inputs);
        reader = new ApplicationReader(Screener.RuleSet);
        lines = [.. inputs.Select(ApplicationBytes.Of)];
    }

    protected override Verdict Decide(int number, Application application, FactSheet sheet) =>
        Screener.Judge(Screener.Bind(reader.ReadJson(lines[number], "workload").Value, AsTheySay)).Verdict;
}
