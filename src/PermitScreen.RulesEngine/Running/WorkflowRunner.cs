using System.Text.Json;
using RulesEngine.Models;
using Engine = RulesEngine.RulesEngine;

namespace PermitScreen.RulesEngine.Running;

/// <summary>Runs the workflows of an export in RulesEngine. An expression that fails is a fault of the export and never a no.</summary>
internal sealed class WorkflowRunner
{
    private readonly Engine engine;
    private readonly Dictionary<string, Workflow> workflows;

    public WorkflowRunner(string json)
    {
        var all = JsonSerializer.Deserialize<Workflow[]>(json) ?? throw new ArgumentException("no workflows", nameof(json));
        workflows = all.ToDictionary(w => w.WorkflowName, StringComparer.Ordinal);
        engine = new Engine(all, new ReSettings
        {
            IsExpressionCaseSensitive = true,
            EnableExceptionAsErrorMessage = false,
            EnableFormattedErrorMessage = false,
            EnableScopedParams = false,
            UseFastExpressionCompiler = true,
        });
    }

    /// <summary>The rules of a workflow; none when the export has no such workflow.</summary>
    public IReadOnlyList<Rule> RulesOf(string workflow) => workflows.TryGetValue(workflow, out var found) ? [.. found.Rules] : [];

    /// <summary>Whether each rule of a workflow holds, in the order of <see cref="RulesOf"/>.</summary>
    public bool[] Run(string workflow, KnownFacts facts)
    {
        if (!workflows.ContainsKey(workflow))
            return [];

        // RulesEngine has no other way to call it; without actions it never waits for anything.
        var results = engine.ExecuteAllRulesAsync(workflow, new RuleParameter(KnownFacts.Parameter, facts)).AsTask().GetAwaiter().GetResult();
        return [.. results.Select(r => r.IsSuccess)];
    }
}
