using PermitScreen.Benchmarks.Workload;
using RulesEngine.Models;

namespace PermitScreen.Benchmarks.Baselines.MicrosoftRulesEngine;

/// <summary>The same with an index that its user makes: one workflow for each industry, so that only the rules of the project's own are tried.</summary>
internal class RulesEngineIdx : RulesEngineTyped
{
    private RulesEngineInput[] inputs = [];

    public override string Name => "rulesengine-idx";

    public override void Prepare(WorkloadReader workload, IReadOnlyList<NeutralApplication> applications) =>
        inputs = [.. applications.Select(RulesEngineInput.Of)];

    public override int Run(int application) => Decide(inputs[application], inputs[application].industry);

    protected override IEnumerable<Workflow> WorkflowsOf(Workflow rules, IReadOnlyList<NeutralRuleHead> heads) => heads
        .Zip(rules.Rules)
        .SelectMany(pair => pair.First.IndustryCodes.Select(code => (Code: code, Rule: pair.Second)))
        .GroupBy(pair => pair.Code, pair => pair.Rule)
        .Select(group => new Workflow { WorkflowName = group.Key, Rules = [.. group] });
}
