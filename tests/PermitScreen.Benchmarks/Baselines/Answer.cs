namespace PermitScreen.Benchmarks.Baselines;

/// <summary>Rule ids in any order; those in scope are null when the contender does not say.</summary>
internal sealed record Answer(IReadOnlyCollection<string> Fired, IReadOnlyCollection<string>? InScope = null);
