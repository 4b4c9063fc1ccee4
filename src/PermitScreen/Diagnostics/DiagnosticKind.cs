namespace PermitScreen.Diagnostics;

/// <summary>
/// A kind of fault: its code, and its message with placeholders {0}, {1} ….
/// Messages are lower case, without full stop, in the user's words; names stand in backticks.
/// </summary>
public sealed record DiagnosticKind(string Code, Severity Severity, Bilingual Message);
