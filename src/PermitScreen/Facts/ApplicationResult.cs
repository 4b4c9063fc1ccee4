using PermitScreen.Diagnostics;

namespace PermitScreen.Facts;

/// <summary>An application, or the faults for which it was refused. Warnings may stand beside an application.</summary>
public sealed record ApplicationResult(Application? Application, IReadOnlyList<Diagnostic> Diagnostics);
