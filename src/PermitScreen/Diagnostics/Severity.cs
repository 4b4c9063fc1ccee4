namespace PermitScreen.Diagnostics;

/// <summary>How bad a diagnostic is: an error refuses the whole rule directory or application, a warning does not.</summary>
public enum Severity
{
    /// <summary>The input is taken, but somebody should look at it.</summary>
    Warning,
    /// <summary>The input is refused.</summary>
    Error,
}
