using System.Text;
using PermitScreen.Nodes;

namespace PermitScreen.Loading;

/// <summary>
/// The examples in the text of a rule file: the cases beside rules and items, and what bars and what does not beside clauses. They are two
/// fifths of the text and no decision depends on them, so whoever only screens need not have them parsed.
/// </summary>
internal static class ExampleText
{
    /// <summary>The keys that lead to examples, from the root of a file, with null for an item of a list.</summary>
    private static readonly List<string?[]> Paths = [.. Shapes.Files.SelectMany(file => PathsIn(file, []))];

    /// <summary>
    /// The text with empty lines in place of examples, so that everything else keeps its place. Where it is not sure what a line is, it is
    /// the text as it was.
    /// </summary>
    public static string LeftOut(string text)
    {
        var kept = new StringBuilder(text.Length);
        var outline = new YamlOutline(text);
        var from = 0;
        var more = outline.Next();
        while (more)
        {
            var (start, column) = (outline.Start, outline.Column);
            var begins = IsExamples(outline);
            more = outline.Next();
            if (!begins)
                continue;
            while (more && (outline.Column > column || (outline.Column == column && outline.IsItem)))
                more = outline.Next();
            var end = more ? outline.Start : text.Length;
            kept.Append(text, from, start - from).Append('\n', text.AsSpan(start, end - start).Count('\n'));
            from = end;
        }

        return outline.IsSure && from > 0 ? kept.Append(text, from, text.Length - from).ToString() : text;
    }

    private static bool IsExamples(YamlOutline line) =>
        line is { HasBlock: true, IsItem: false } && Paths.Exists(path => path.Length == line.Path.Count && line.Path.SequenceEqual(path));

    private static IEnumerable<string?[]> PathsIn(Shape shape, string?[] path) => shape.Fields.SelectMany(field => field switch
    {
        { IsExamples: true } => [[.. path, field.Name]],
        { Kind: FieldKind.List, Of: { } item } => PathsIn(item, [.. path, field.Name, null]),
        { Kind: FieldKind.Mapping, Of: { } mapping } => PathsIn(mapping, [.. path, field.Name]),
        _ => [],
    });
}
