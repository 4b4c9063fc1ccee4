using System.Text.Json;
using PermitScreen.Benchmarks.Workload;
using RulesEngine.Models;

namespace PermitScreen.Benchmarks.Baselines.MicrosoftRulesEngine;

/// <summary>Microsoft RulesEngine with the workload's expressions over a typed object: every rule is tried.</summary>
internal class RulesEngineTyped : IContender
{
    protected const string Whole = "w";

    private RulesEngineInput[] inputs = [];
    private List<RuleResultTree> last = [];

    public virtual string Name => "rulesengine-typed";

    public string? BuiltAhead => "writing the rules as its expressions";

    protected RulesEngine.RulesEngine Engine { get; private set; } = null!;

    public void Load(WorkloadReader workload, int ruleCount, string artifacts)
    {
        var rules = JsonSerializer.Deserialize<Workflow>(File.ReadAllBytes(Path.Combine(workload.Directory, $"msre_flat_{ruleCount}.json")))!;
        Engine = new RulesEngine.RulesEngine([.. WorkflowsOf(rules, workload.ReadRuleHeads(ruleCount))]);
    }

    public virtual void Prepare(WorkloadReader workload, IReadOnlyList<NeutralApplication> applications) =>
        inputs = [.. applications.Select(RulesEngineInput.Of)];

    public virtual int Run(int application) => Decide(inputs[application], Whole);

    public Answer LastAnswer() => new([.. last.Where(r => r.IsSuccess).Select(r => r.Rule.RuleName)]);

    protected virtual IEnumerable<Workflow> WorkflowsOf(Workflow rules, IReadOnlyList<NeutralRuleHead> heads) => [rules];

    protected int Decide(RulesEngineInput input, string workflow)
    {
        last = Engine.ContainsWorkflow(workflow)
            ? Engine.ExecuteAllRulesAsync(workflow, new RuleParameter("a", input)).AsTask().GetAwaiter().GetResult()
            : [];
        var worst = 0;
        foreach (var result in last)
        {
            if (result.IsSuccess)
                worst = Math.Max(worst, result.Rule.SuccessEvent switch { "reject" => 2, "notify" => 1, _ => 0 });
        }

        return worst;
    }
}
