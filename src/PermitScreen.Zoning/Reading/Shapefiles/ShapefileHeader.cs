using System.Collections.Immutable;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Zoning.Geodesy;
using PermitScreen.Zoning.Layers;

namespace PermitScreen.Zoning.Reading.Shapefiles;

/// <summary>What stands beside a shapefile in <c>*.permitscreen.json</c>.</summary>
/// <param name="Fields">as in the member <c>permitscreen</c> of a GeoJSON layer; <c>datum</c> follows from the .prj file</param>
/// <param name="Columns">from property to column</param>
internal sealed record ShapefileHeader(MappingNode Fields, MappingNode Columns)
{
    /// <summary>The header; null after errors.</summary>
    /// <param name="datum">what the .prj file says, or null when it could not be read</param>
    public static ShapefileHeader? Read(byte[] bytes, string file, LayerLimits limits, Datum? datum, FaultLog faults)
    {
        var found = new DiagnosticList();
        var node = JsonNodeReader.Read(bytes, file, NodeLimits.Default with { MaxBytes = limits.MaxTokenBytes, MaxDepth = limits.MaxDepth }, found);
        foreach (var diagnostic in found)
            faults.Add(diagnostic);
        if (node is not MappingNode mapping)
        {
            if (!faults.HasErrors)
                faults.Add(LayerFaults.HeaderMissing, SourcePlace.Whole(file));
            return null;
        }

        if (mapping["datum"] is { } stated && datum is { } actual && Datums.TryParse((stated as ScalarNode)?.Text ?? "", out var said) && said != actual)
            faults.Add(ShapefileFaults.DatumDiffers, stated.Place, Name(said), Name(actual));
        var columns = ReadColumns(mapping["columns"], mapping.Place, faults);
        var entries = mapping.Entries.Where(entry => entry.Key != "columns").ToImmutableArray();
        if (mapping["datum"] is null && datum is { } known)
            entries = entries.Add(new MappingEntry("datum", mapping.Place, new ScalarNode(Name(known), true, mapping.Place)));
        return new ShapefileHeader(new MappingNode(entries, mapping.Place), columns);
    }

    private static MappingNode ReadColumns(Node? node, SourcePlace place, FaultLog faults)
    {
        if (node is null)
            return new MappingNode([], place);
        var wanted = string.Join(", ", FeatureReader.Wanted.Order(StringComparer.Ordinal));
        if (node is MappingNode columns)
        {
            foreach (var entry in columns.Entries.Where(entry => !FeatureReader.Wanted.Contains(entry.Key) || entry.Value is not ScalarNode { Text.Length: > 0 }))
                faults.Add(ShapefileFaults.BadColumns, entry.KeyPlace, wanted);
            return columns;
        }

        faults.Add(ShapefileFaults.BadColumns, node.Place, wanted);
        return new MappingNode([], place);
    }

    private static string Name(Datum datum) => datum == Datum.Wgs84 ? "wgs84" : datum == Datum.Cgcs2000 ? "cgcs2000" : datum.ToString();
}
