using System.Text.Json.Nodes;
using PermitScreen.Facts;
using PermitScreen.Loading.AccessLists;

namespace PermitScreen.Loading.Schemas;

/// <summary>
/// Writes JSON Schemas (draft 2020-12) of rule files and applications from the shapes the loader itself reads by, with the facts of a
/// vocabulary, so that an editor completes and checks what an author types.
/// </summary>
internal static class JsonSchemaWriter
{
    /// <summary>
    /// One schema for each kind of rule file, one for applications, one for access lists, and the one of the facts, which the others
    /// refer to as <c>facts.schema.json</c> beside them.
    /// </summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(NameOf), FactSchemas.Name];

    private const string Definitions = "$defs";
    private const int PropertiesOnOneLine = 4;

    private static IEnumerable<Shape> All => Shapes.Files.Append(Shapes.Application).Append(AccessListShapes.File);

    /// <param name="name">one of <see cref="Names"/></param>
    public static string Write(string name, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = $"PermitScreen: {name}",
        };
        var body = name == FactSchemas.Name
            ? new JsonObject { [Definitions] = new FactSchemas(vocabulary).Definitions() }
            : ShapeSchemas.Root(All.First(shape => NameOf(shape) == name));
        if (name == NameOf(Shapes.Application))
        {
            foreach (var kind in vocabulary.Things)
                body["properties"]![kind.Id] = FactSchemas.Things(kind);
        }

        foreach (var (key, value) in body)
            schema[key] = value?.DeepClone();
        return InLines(schema) + "\n";
    }

    /// <summary>A line for each definition, and for each property where there are many: files stay small and their changes readable.</summary>
    private static string InLines(JsonObject schema) =>
        schema["properties"] is JsonObject { Count: > PropertiesOnOneLine } || schema.ContainsKey(Definitions)
            ? Lines(schema, (key, value) => key is "properties" or Definitions ? Lines(value!.AsObject(), (_, part) => InLines(part!.AsObject())) : OnOneLine(value!))
            : OnOneLine(schema);

    private static string Lines(JsonObject members, Func<string, JsonNode?, string> write) =>
        "{\n" + string.Join(",\n", members.Select(m => $"{OnOneLine(JsonValue.Create(m.Key)!)}: {write(m.Key, m.Value)}")) + "\n}";

    private static string OnOneLine(JsonNode node) => JsonText.Of(indented: false, json => node.WriteTo(json));

    private static string NameOf(Shape shape) => shape.Name.Replace(' ', '-');
}
