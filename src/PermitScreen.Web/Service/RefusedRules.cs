using PermitScreen.Diagnostics;

namespace PermitScreen.Web.Service;

/// <summary>Rules that were found in the directory and not put in service.</summary>
/// <param name="At">when they were refused</param>
/// <param name="Diagnostics">why, with the places; errors and warnings</param>
public sealed record RefusedRules(DateTimeOffset At, IReadOnlyList<Diagnostic> Diagnostics);
