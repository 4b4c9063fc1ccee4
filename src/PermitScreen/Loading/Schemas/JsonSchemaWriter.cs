using PermitScreen.Facts;

namespace PermitScreen.Loading.Schemas;

/// <summary>
/// Writes JSON Schemas (draft 2020-12) of rule files and applications from the shapes the loader itself reads by, with the facts of a
/// vocabulary, so that an editor completes and checks what an author types.
/// </summary>
public static class JsonSchemaWriter
{
    /// <summary>One schema for each kind of rule file, and one for applications.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(shape => shape.Name)];

    private static IEnumerable<Shape> All => Shapes.Files.Append(Shapes.Application);

    /// <param name="name">one of <see cref="Names"/></param>
    public static string Write(string name, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        var shape = All.First(s => s.Name == name);
        var schema = new ShapeSchemas(vocabulary).Root(shape);
        return JsonText.Of(indented: true, json => schema.WriteTo(json)) + "\n";
    }
}
