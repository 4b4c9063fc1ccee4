using System.Collections;

namespace PermitScreen.Diagnostics;

/// <summary>Collects every fault of one input, so that all are reported together.</summary>
internal sealed class DiagnosticList : IReadOnlyCollection<Diagnostic>
{
    private readonly List<Diagnostic> items = [];

    public int Count => items.Count;

    public bool HasErrors { get; private set; }

    public void Add(DiagnosticKind kind, SourcePlace place, params ReadOnlySpan<Bilingual> arguments) =>
        Add(new Diagnostic(kind, place, [.. arguments]));

    /// <param name="suggestion">the name most likely meant, or null</param>
    public void AddUnknown(DiagnosticKind kind, SourcePlace place, string? suggestion, params ReadOnlySpan<Bilingual> arguments) =>
        Add(new Diagnostic(kind, place, [.. arguments], suggestion));

    public void Add(Diagnostic diagnostic)
    {
        items.Add(diagnostic);
        HasErrors |= diagnostic.IsError;
    }

    /// <summary>By file, line and column, then code: the order in which an author works through them.</summary>
    public IReadOnlyList<Diagnostic> Sorted() =>
    [
        .. items
            .OrderBy(d => d.Place.File, StringComparer.Ordinal)
            .ThenBy(d => d.Place.Line)
            .ThenBy(d => d.Place.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal),
    ];

    public IEnumerator<Diagnostic> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
