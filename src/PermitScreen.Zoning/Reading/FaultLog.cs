using System.Globalization;
using PermitScreen.Diagnostics;

namespace PermitScreen.Zoning.Reading;

/// <summary>The diagnostics of one layer file: the first ten of each kind with their places, then only how many more there are.</summary>
internal sealed class FaultLog(string file, DiagnosticList diagnostics)
{
    private const int Shown = 10;

    private readonly SortedDictionary<string, int> counts = new(StringComparer.Ordinal);

    public string File => file;

    /// <summary>Whether this file had an error.</summary>
    public bool HasErrors { get; private set; }

    public void Add(DiagnosticKind kind, SourcePlace place, params ReadOnlySpan<Bilingual> arguments) =>
        Add(new Diagnostic(kind, place, [.. arguments]));

    public void Add(Diagnostic diagnostic)
    {
        HasErrors |= diagnostic.IsError;
        counts[diagnostic.Code] = counts.GetValueOrDefault(diagnostic.Code) + 1;
        if (counts[diagnostic.Code] <= Shown)
            diagnostics.Add(diagnostic);
    }

    /// <summary>Adds the counts of what was not shown.</summary>
    public void Close()
    {
        foreach (var (code, count) in counts)
        {
            if (count > Shown)
                diagnostics.Add(LayerFaults.MoreOfTheSame, SourcePlace.Whole(file), code, (count - Shown).ToString(CultureInfo.InvariantCulture));
        }
    }
}
