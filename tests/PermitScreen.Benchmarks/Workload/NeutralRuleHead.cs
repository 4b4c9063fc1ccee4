namespace PermitScreen.Benchmarks.Workload;

/// <summary>
/// A rule of the common workload without its condition. The prefix is 0, 2, 4 or 6 digits of GB/T 2260, and empty is
/// national; the days are the first and the last in force, and no last day is open.
/// </summary>
internal record NeutralRuleHead(
    string Id,
    string RegionPrefix,
    DateOnly From,
    DateOnly? To,
    IReadOnlyList<string> IndustryCodes,
    Outcome Outcome);
