using PermitScreen.Diagnostics;
using PermitScreen.Zoning.Layers;

namespace PermitScreen.Zoning.Checks;

/// <summary>Every unit has its access list, every access list its unit, and every unit one file.</summary>
internal static class AccessListCheck
{
    public static void Run(ZoneSet zones, ZonesCheckOptions options, DiagnosticList diagnostics)
    {
        var files = new Dictionary<string, Layer>(StringComparer.Ordinal);
        var reported = new HashSet<(string, Layer)>();
        foreach (var layer in zones.Layers.Where(layer => layer.Header.Kind.IsUnits))
        {
            foreach (var unit in layer.Features)
            {
                var code = unit.Words[0];
                var place = new SourcePlace(layer.Header.File, unit.Line, 1);
                if (files.TryAdd(code, layer))
                {
                    if (options.HasAccessList is { } has && !has(code))
                        diagnostics.Add(CheckFaults.NoAccessList, place, code);
                }
                else if (files[code] != layer && reported.Add((code, layer)))
                {
                    diagnostics.Add(CheckFaults.UnitInSeveralFiles, place, code, files[code].Header.File);
                }
            }
        }

        foreach (var code in options.ListedUnits.Where(code => !files.ContainsKey(code)).Order(StringComparer.Ordinal))
            diagnostics.Add(CheckFaults.OrphanAccessList, SourcePlace.Whole("zones"), code);
    }
}
