using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Zoning.Layers;
using PermitScreen.Zoning.Reading;
using PermitScreen.Zoning.Reading.Shapefiles;

namespace PermitScreen.Zoning;

/// <summary>The layer files of a directory and its subdirectories. Links are not followed.</summary>
internal sealed class ZoneDirectory(string path, ZoneLoadOptions options)
{
    private static readonly string[] OtherFormats = [".kml", ".kmz", ".gml", ".gpkg", ".gdb", ".dxf", ".dwg", ".topojson", ".geojsonl", ".tab", ".mif"];

    private readonly DiagnosticList diagnostics = [];

    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics.Sorted();

    /// <summary>The layers in the order of their names, or null after errors.</summary>
    public IReadOnlyList<Layer>? Read()
    {
        var names = new List<string>();
        if (Directory.Exists(path))
            List("", names);
        names.Sort(StringComparer.Ordinal);
        if (names.Count == 0)
            diagnostics.Add(LayerFaults.NoLayers, SourcePlace.Whole(path));
        if (names.Count > options.Limits.MaxFiles)
            diagnostics.Add(LayerFaults.TooManyFiles, SourcePlace.Whole(path), Places.Number(options.Limits.MaxFiles));
        if (diagnostics.HasErrors)
            return null;

        var layers = new List<Layer>();
        long vertices = 0;
        foreach (var name in names)
        {
            if (Read(name) is not { } layer)
                continue;
            vertices += layer.Features.Sum(feature => (long)feature.Geometry.NumPoints);
            if (vertices > options.Limits.MaxVertices)
            {
                diagnostics.Add(LayerFaults.TooManyVertices, SourcePlace.Whole(name), Places.Number(options.Limits.MaxVertices));
                break;
            }

            layers.Add(layer);
        }

        return diagnostics.HasErrors ? null : layers;
    }

    private Layer? Read(string name)
    {
        if (Path.GetExtension(name).Equals(".shp", StringComparison.OrdinalIgnoreCase))
            return ShapefileReader.Read(new ShapefileBundle(path, name), options, diagnostics);
        try
        {
            using var stream = InputFile.Open(Path.Combine(path, name));
            if (stream.Length <= options.Limits.MaxFileBytes)
                return LayerFileReader.Read(stream, name, options, diagnostics);
            diagnostics.Add(NodeFaults.TooLarge, SourcePlace.Whole(name), Places.Number(stream.Length), Places.Number(options.Limits.MaxFileBytes));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(NodeFaults.Unreadable, SourcePlace.Whole(name), e.Message);
        }

        return null;
    }

    private void List(string folder, List<string> names)
    {
        foreach (var entry in EntriesOf(folder))
        {
            var name = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
            var extension = Path.GetExtension(entry.Name).ToLowerInvariant();
            if (entry.LinkTarget is not null)
            {
                if (entry is DirectoryInfo || extension is ".geojson" or ".shp")
                    diagnostics.Add(LayerFaults.LinkNotFollowed, SourcePlace.Whole(name));
            }
            else if (entry is DirectoryInfo)
            {
                List(name, names);
            }
            else if (extension is ".geojson" or ".shp")
            {
                names.Add(name);
            }
            else if (OtherFormats.Contains(extension) || extension == ".json" && IsLayer(name))
            {
                diagnostics.Add(LayerFaults.NotRead, SourcePlace.Whole(name));
            }
        }
    }

    private FileSystemInfo[] EntriesOf(string folder)
    {
        try
        {
            return new DirectoryInfo(Path.Combine(path, folder)).GetFileSystemInfos();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(NodeFaults.Unreadable, SourcePlace.Whole(folder.Length == 0 ? path : folder), e.Message);
            return [];
        }
    }

    /// <summary>A layer under another ending; applications in JSON may lie here, too.</summary>
    private bool IsLayer(string name)
    {
        try
        {
            using var stream = InputFile.Open(Path.Combine(path, name));
            var head = new byte[Math.Min(stream.Length, 4096)];
            return head.AsSpan(0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)).IndexOf("FeatureCollection"u8) >= 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }
}
