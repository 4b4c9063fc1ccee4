namespace PermitScreen.Benchmarks.Workload;

/// <summary>A rule of the common workload. Its place in the list is its number.</summary>
internal sealed record NeutralRule(NeutralRuleHead Head, NeutralCondition Condition) : NeutralRuleHead(Head);
