namespace PermitScreen.Benchmarks.Workload;

/// <summary>What the workload's independent evaluator says about one application. Rule ids ascend.</summary>
internal sealed record Expected(
    string Id,
    IReadOnlyList<string> InScope,
    IReadOnlyList<string> Fired,
    Outcome Decision);
