namespace PermitScreen.Diagnostics;

/// <summary>
/// A kind of fault: its code, and its message with placeholders {0}, {1} ….
/// Messages are lower case, without full stop, in the user's words; names stand in backticks.
/// </summary>
/// <param name="Code"><c>PS</c> and four digits</param>
/// <param name="Severity">whether it refuses the input or only warns</param>
/// <param name="Message">the words, with placeholders</param>
public sealed record DiagnosticKind(string Code, Severity Severity, Bilingual Message);
