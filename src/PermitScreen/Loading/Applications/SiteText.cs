using System.Globalization;
using System.Text.Json;
using PermitScreen.Nodes;

namespace PermitScreen.Loading.Applications;

/// <summary>
/// Writes a site as it was given, on one line of JSON, which is YAML as well. An application that is written out and lost its site
/// would be decided without the map.
/// </summary>
internal static class SiteText
{
    public static string Write(Node site) => JsonText.Of(indented: false, json => Write(json, site));

    private static void Write(Utf8JsonWriter json, Node node)
    {
        switch (node)
        {
            case MappingNode mapping:
                json.WriteStartObject();
                foreach (var entry in mapping.Entries)
                {
                    json.WritePropertyName(entry.Key);
                    Write(json, entry.Value);
                }

                json.WriteEndObject();
                break;
            case SequenceNode sequence:
                json.WriteStartArray();
                foreach (var item in sequence.Items)
                    Write(json, item);
                json.WriteEndArray();
                break;
            case ScalarNode { Quoted: false } scalar when decimal.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number):
                json.WriteNumberValue(number);
                break;
            case ScalarNode scalar:
                json.WriteStringValue(scalar.Text);
                break;
        }
    }
}
