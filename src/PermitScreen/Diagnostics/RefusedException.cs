namespace PermitScreen.Diagnostics;

/// <summary>Somebody asked for the value of an input that was refused.</summary>
public sealed class RefusedException : InvalidOperationException
{
    private const int Shown = 5;

    internal RefusedException(IReadOnlyList<Diagnostic> diagnostics)
        : base(Describe(diagnostics)) => Diagnostics = diagnostics;

    /// <summary>All faults, with their places.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    private static string Describe(IReadOnlyList<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(d => d.IsError).Select(d => d.ToString()).ToList();
        var more = errors.Count > Shown ? $"\n… and {errors.Count - Shown} more" : "";
        return string.Join('\n', errors.Take(Shown)) + more;
    }
}
