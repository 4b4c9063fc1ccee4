using PermitScreen.Diagnostics;
using PermitScreen.Zoning.Layers;

namespace PermitScreen.Zoning.Checks;

/// <summary>
/// Checks of zones that were loaded, that is of layers each valid by itself: units that overlap or leave holes, features beyond
/// their extent, units and access lists without each other, words that the rules do not know.
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
            LayerWords.Check(zones.Layers, vocabulary, diagnostics);
        PartitionCheck.Run(zones, options, diagnostics);
        ExtentCheck.Run(zones, diagnostics);
        AccessListCheck.Run(zones, options, diagnostics);
        return diagnostics.Sorted();
    }
}
