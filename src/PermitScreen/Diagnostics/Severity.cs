namespace PermitScreen.Diagnostics;

/// <summary>How bad a diagnostic is: an error refuses the whole rule directory or application, a warning does not.</summary>
public enum Severity
{
    Warning,
    Error,
}
