using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using NetTopologySuite.Geometries;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Zoning.Layers;

namespace PermitScreen.Zoning.Reading;

/// <summary>Reads one Feature of RFC 7946 after the other; geometry and properties may come in any order.</summary>
internal sealed class FeatureReader(FaultLog faults, LayerLimits limits)
{
    /// <summary>The properties that any kind of layer asks for.</summary>
    public static FrozenSet<string> Wanted { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        [.. LayerKinds.All.Select(kind => kind.Property).OfType<string>(), "name", "name_en", "level"]);

    private readonly CoordinateTree coordinates = new();
    private readonly GeometryMaker geometries = new(faults);
    private readonly MappingNode noProperties = new([], SourcePlace.Whole(faults.File));

    /// <summary>The feature that begins with the token, or null after a fault.</summary>
    public RawFeature? Read(ref JsonStream json, int index)
    {
        var place = json.Place;
        if (json.Type != JsonTokenType.StartObject)
        {
            faults.Add(FeatureFaults.NotAFeature, place, Places.Number(index));
            json.Skip();
            return null;
        }

        var (isFeature, hasGeometry, properties) = (false, false, noProperties);
        (string Type, Geometry? Geometry) shape = ("", null);
        while (json.Read() && json.Type != JsonTokenType.EndObject)
        {
            if (json.IsName("type"u8))
            {
                json.Read();
                isFeature = json.Type == JsonTokenType.String && json.IsName("Feature"u8);
                json.Skip();
            }
            else if (json.IsName("geometry"u8))
            {
                json.Read();
                if (hasGeometry)
                    faults.Add(LayerFaults.MemberTwice, json.Place, "geometry");
                hasGeometry = json.Type == JsonTokenType.StartObject;
                if (hasGeometry)
                    shape = ReadGeometry(ref json, index);
                else
                    json.Skip();
            }
            else if (json.IsName("properties"u8))
            {
                json.Read();
                properties = ReadProperties(ref json);
            }
            else
            {
                json.Skip();
            }
        }

        if (!isFeature)
            faults.Add(FeatureFaults.NotAFeature, place, Places.Number(index));
        else if (!hasGeometry)
            faults.Add(FeatureFaults.NoGeometry, place, Places.Number(index));
        return isFeature && hasGeometry ? new RawFeature(index, place, shape.Type, shape.Geometry, properties) : null;
    }

    private (string Type, Geometry? Geometry) ReadGeometry(ref JsonStream json, int index)
    {
        var place = json.Place;
        var (type, hasCoordinates) = ("", false);
        while (json.Read() && json.Type != JsonTokenType.EndObject)
        {
            if (json.IsName("type"u8))
            {
                json.Read();
                type = json.Type == JsonTokenType.String ? json.Text() : "";
                json.Skip();
            }
            else if (json.IsName("coordinates"u8))
            {
                json.Read();
                if (hasCoordinates)
                    faults.Add(LayerFaults.MemberTwice, json.Place, "coordinates");
                hasCoordinates = true;
                coordinates.Read(ref json, limits.MaxFeatureVertices);
            }
            else
            {
                json.Skip();
            }
        }

        // A type without coordinates, such as GeometryCollection, is refused when the kind of the layer is known.
        return (type, hasCoordinates ? geometries.Make(coordinates, type, index, place) : null);
    }

    private MappingNode ReadProperties(ref JsonStream json)
    {
        if (json.Type != JsonTokenType.StartObject)
        {
            json.Skip();
            return noProperties;
        }

        var place = json.Place;
        var entries = ImmutableArray.CreateBuilder<MappingEntry>();
        while (json.Read() && json.Type != JsonTokenType.EndObject)
        {
            var key = json.Text();
            if (!Wanted.Contains(key))
            {
                json.Skip();
                continue;
            }

            var keyPlace = json.Place;
            json.Read();
            var value = JsonNodes.Read(ref json, faults);
            if (entries.Any(entry => entry.Key == key))
                faults.Add(NodeFaults.DuplicateKey, keyPlace, key);
            else
                entries.Add(new MappingEntry(key, keyPlace, value));
        }

        return new MappingNode(entries.ToImmutable(), place);
    }
}
