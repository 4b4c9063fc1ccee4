namespace PermitScreen.Benchmarks.Workload;

internal abstract record NeutralCondition;

internal sealed record NeutralAll(IReadOnlyList<NeutralCondition> Conditions) : NeutralCondition;

internal sealed record NeutralAny(IReadOnlyList<NeutralCondition> Conditions) : NeutralCondition;

internal sealed record NeutralNot(NeutralCondition Condition) : NeutralCondition;

internal sealed record NeutralLeaf(string Fact, NeutralOperator Operator, NeutralValue Value) : NeutralCondition;
