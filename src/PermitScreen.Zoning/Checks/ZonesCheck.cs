using PermitScreen.Diagnostics;
using PermitScreen.Facts;

namespace PermitScreen.Zoning.Checks;

/// <summary>
/// Checks of zones that were loaded, that is of layers each valid by itself: units that overlap or leave holes, features beyond
/// their extent, units and access lists without each other, words that
/// the rules do not know.
/// </summary>
public static class ZonesCheck
{
    /// <summary>The findings, by file and line; empty when all is well.</summary>
    public static IReadOnlyList<Diagnostic> Run(ZoneSet zones, ZonesCheckOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(zones);
        options ??= ZonesCheckOptions.Default;
        var diagnostics = new DiagnosticList();
        if (options.Vocabulary is { } vocabulary)
            VocabularyCheck.Run(zones, vocabulary, diagnostics);
        PartitionCheck.Run(zones, options, diagnostics);
        ExtentCheck.Run(zones, diagnostics);
        AccessListCheck.Run(zones, options, diagnostics);
        return diagnostics.Sorted();
    }

    /// <summary>
    /// Whether the rules understand what the layers say. Costs next to nothing, and belongs before every use of layers with rules: a word
    /// that the rules do not have is refused when a site meets it.
    /// </summary>
    public static IReadOnlyList<Diagnostic> Against(Vocabulary vocabulary, ZoneSet zones)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(zones);
        var diagnostics = new DiagnosticList();
        VocabularyCheck.Run(zones, vocabulary, diagnostics);
        return diagnostics.Sorted();
    }
}
