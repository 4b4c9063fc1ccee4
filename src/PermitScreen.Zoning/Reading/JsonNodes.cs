using System.Collections.Immutable;
using System.Text.Json;
using PermitScreen.Nodes;

namespace PermitScreen.Zoning.Reading;

/// <summary>Reads a small value, such as a header or a property, as nodes with places.</summary>
internal static class JsonNodes
{
    /// <summary>The value that begins with the token; a repeated key counts as a fault.</summary>
    public static Node Read(ref JsonStream json, FaultLog faults)
    {
        var place = json.Place;
        switch (json.Type)
        {
            case JsonTokenType.StartObject:
                return ReadObject(ref json, faults);
            case JsonTokenType.StartArray:
                var items = ImmutableArray.CreateBuilder<Node>();
                while (json.Read() && json.Type != JsonTokenType.EndArray)
                    items.Add(Read(ref json, faults));
                return new SequenceNode(items.ToImmutable(), place);
            case JsonTokenType.String:
                return new ScalarNode(json.Text(), true, place);
            default:
                return new ScalarNode(json.Raw(), false, place);
        }
    }

    private static MappingNode ReadObject(ref JsonStream json, FaultLog faults)
    {
        var place = json.Place;
        var entries = ImmutableArray.CreateBuilder<MappingEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (json.Read() && json.Type != JsonTokenType.EndObject)
        {
            var keyPlace = json.Place;
            var key = json.Text();
            json.Read();
            var value = Read(ref json, faults);
            if (keys.Add(key))
                entries.Add(new MappingEntry(key, keyPlace, value));
            else
                faults.Add(NodeFaults.DuplicateKey, keyPlace, key);
        }

        return new MappingNode(entries.ToImmutable(), place);
    }
}
