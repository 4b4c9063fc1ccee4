using PermitScreen.Diagnostics;

namespace PermitScreen.Zoning;

/// <summary>
/// The zones, or the faults for which the directory was refused; warnings may stand beside zones. One faulty layer refuses all:
/// without it a place inside its zones would pass for one outside.
/// </summary>
public sealed record ZoneSetResult(ZoneSet? Zones, IReadOnlyList<Diagnostic> Diagnostics);
