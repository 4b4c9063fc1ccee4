using System.Diagnostics.CodeAnalysis;

namespace PermitScreen.Diagnostics;

/// <summary>
/// What was read, or every fault for which it was refused. Bad input is a value, not an exception; only who asks for a
/// <see cref="Value"/> that is not there gets one.
/// </summary>
/// <typeparam name="T">rules, an application, zones …</typeparam>
public sealed class Loaded<T>
    where T : class
{
    private readonly T? value;

    /// <param name="value">null when it is refused</param>
    /// <param name="diagnostics">errors of what is refused; warnings may stand beside a value</param>
    /// <exception cref="ArgumentException">there is no value and no error that says why</exception>
    public Loaded(T? value, IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (value is null && !diagnostics.Any(d => d.IsError))
            throw new ArgumentException("what is refused needs an error that says why", nameof(diagnostics));
        this.value = value;
        Diagnostics = diagnostics;
    }

    /// <summary>Faults and warnings in the order of their places; empty when all is well.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>There is no value, and <see cref="Diagnostics"/> say why.</summary>
    public bool IsRefused => value is null;

    /// <summary>What was read.</summary>
    /// <exception cref="RefusedException">it was refused; the message names the faults</exception>
    public T Value => value ?? throw new RefusedException(Diagnostics);

    /// <summary>What was read, for callers that report the faults themselves.</summary>
    /// <returns>false when it was refused</returns>
    public bool TryGetValue([NotNullWhen(true)] out T? value)
    {
        value = this.value;
        return value is not null;
    }
}
