using PermitScreen.Diagnostics;

namespace PermitScreen.Rules;

/// <summary>A rule set, or the faults for which the directory was refused. Warnings may stand beside a rule set.</summary>
public sealed record RuleSetResult(RuleSet? RuleSet, IReadOnlyList<Diagnostic> Diagnostics);
