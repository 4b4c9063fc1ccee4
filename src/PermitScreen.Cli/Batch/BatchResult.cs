using System.Collections.Immutable;
using PermitScreen.Diagnostics;

namespace PermitScreen.Cli.Batch;

/// <summary>What became of one row: a decision, or the faults for which there is none.</summary>
/// <param name="Faults">why there is no decision; beside one, the cells that were not taken</param>
/// <param name="Table">the cells that are carried along; null for rows that are no cells</param>
internal sealed record BatchResult(string Id, int Line, Decision? Decision, IReadOnlyList<Diagnostic> Faults, ImmutableArray<string>? Table);
