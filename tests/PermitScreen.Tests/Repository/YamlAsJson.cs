using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PermitScreen.Nodes;

namespace PermitScreen.Tests.Repository;

/// <summary>YAML as editors hand it to a JSON Schema: plain scalars are resolved by the core schema of YAML 1.2.</summary>
internal static partial class YamlAsJson
{
    public static JsonNode? Of(Node node) => node switch
    {
        MappingNode mapping => new JsonObject(mapping.Entries.Select(e => KeyValuePair.Create(e.Key, Of(e.Value)))),
        SequenceNode sequence => new JsonArray([.. sequence.Items.Select(Of)]),
        ScalarNode { Quoted: false } plain => Resolve(plain.Text),
        ScalarNode quoted => quoted.Text,
        _ => throw new InvalidOperationException(),
    };

    private static JsonNode? Resolve(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        _ when Number().IsMatch(text) => double.Parse(text, CultureInfo.InvariantCulture),
        _ => text,
    };

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$")]
    private static partial Regex Number();
}
