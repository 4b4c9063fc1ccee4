using PermitScreen.Diagnostics;

namespace PermitScreen.Cli.Batch;

/// <summary>What became of one row: a decision, or the faults for which there is none.</summary>
internal sealed record BatchResult(string Id, int Line, Decision? Decision, IReadOnlyList<Diagnostic> Faults);
