using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Zoning.Layers;

namespace PermitScreen.Zoning.Reading;

/// <summary>Reads one layer file, token by token, so that memory holds the layer once and never the file.</summary>
internal sealed class LayerFileReader
{
    private readonly FaultLog faults;
    private readonly ZoneLoadOptions options;
    private readonly FeatureReader features;
    private readonly List<RawFeature> raw = [];
    private Node? header;
    private bool isCollection;
    private bool hasFeatures;
    private int index;

    private LayerFileReader(FaultLog faults, ZoneLoadOptions options)
    {
        this.faults = faults;
        this.options = options;
        features = new FeatureReader(faults, options.Limits);
    }

    /// <summary>The layer, or null after errors.</summary>
    public static Layer? Read(Stream stream, string file, ZoneLoadOptions options, DiagnosticList diagnostics)
    {
        var faults = new FaultLog(file, diagnostics);
        Layer? layer = null;
        try
        {
            layer = new LayerFileReader(faults, options).Read(stream);
        }
        catch (UnreadableLayerException e)
        {
            faults.Add(e.Diagnostic);
        }
        catch (JsonException e)
        {
            var place = new SourcePlace(file, 1 + (int)(e.LineNumber ?? 0), 1 + (int)(e.BytePositionInLine ?? 0));
            faults.Add(NodeFaults.Syntax, place, e.Message.Split(" LineNumber", 2)[0].TrimEnd('.'));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            // InvalidOperationException: a string that is not UTF-8
            faults.Add(NodeFaults.Unreadable, SourcePlace.Whole(file), e.Message);
        }

        faults.Close();
        return faults.HasErrors ? null : layer;
    }

    private Layer? Read(Stream stream)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var json = new JsonStream(stream, faults.File, options.Limits, hash);
        if (json.IsEmpty)
        {
            faults.Add(NodeFaults.Empty, SourcePlace.Whole(faults.File));
            return null;
        }

        json.Read();
        if (json.Type == JsonTokenType.StartObject)
            ReadCollection(ref json);
        if (!isCollection || !hasFeatures)
        {
            faults.Add(LayerFaults.NotAFeatureCollection, SourcePlace.Whole(faults.File));
            return null;
        }

        // Behind the end of the object only white space may follow; anything else throws.
        json.Read();
        return new LayerAssembly(faults, options).Assemble(header, raw, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private void ReadCollection(ref JsonStream json)
    {
        while (json.Read() && json.Type != JsonTokenType.EndObject)
        {
            if (json.IsName("type"u8))
            {
                json.Read();
                isCollection = json.Type == JsonTokenType.String && json.IsName("FeatureCollection"u8);
                json.Skip();
            }
            else if (json.IsName("features"u8))
            {
                ReadFeatures(ref json);
            }
            else if (json.IsName("permitscreen"u8))
            {
                if (header is not null)
                    faults.Add(LayerFaults.MemberTwice, json.Place, "permitscreen");
                json.Read();
                header = JsonNodes.Read(ref json, faults);
            }
            else if (json.IsName("crs"u8))
            {
                json.Read();
                CheckCrs(JsonNodes.Read(ref json, faults));
            }
            else
            {
                json.Skip();
            }
        }
    }

    private void ReadFeatures(ref JsonStream json)
    {
        if (hasFeatures)
            faults.Add(LayerFaults.MemberTwice, json.Place, "features");
        json.Read();
        if (json.Type != JsonTokenType.StartArray)
        {
            json.Skip();
            return;
        }

        hasFeatures = true;
        while (json.Read() && json.Type != JsonTokenType.EndArray)
        {
            if (index >= options.Limits.MaxFeatures)
                throw json.Stop(LayerFaults.TooManyFeatures, options.Limits.MaxFeatures);
            if (features.Read(ref json, index++) is { } feature)
                raw.Add(feature);
        }
    }

    /// <summary>RFC 7946 dropped <c>crs</c>, but desktop systems still write it. It is believed where it names another system.</summary>
    private void CheckCrs(Node crs)
    {
        var name = ((crs as MappingNode)?["properties"] as MappingNode)?["name"] is ScalarNode scalar ? scalar.Text : "";
        string[] same = ["", "CRS84", "4326", "4490"];
        if (!same.Contains(name.Split(':')[^1]))
            faults.Add(LayerFaults.ForeignCrs, crs.Place, name);
    }
}
