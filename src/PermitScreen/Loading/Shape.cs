using System.Collections.Immutable;

namespace PermitScreen.Loading;

/// <summary>The keys a mapping may have. The loader refuses the rest, and the JSON schemas list them.</summary>
internal sealed record Shape(string Name, ImmutableArray<Field> Fields)
{
    public Field? this[string name] => Fields.FirstOrDefault(field => field.Name == name);
}

/// <param name="Help">one line for editors</param>
/// <param name="Of">shape of a list item or mapping</param>
/// <param name="Allowed">the values a text may have; empty for any</param>
/// <param name="IsExamples">it holds examples, which only the checks of rules read</param>
internal sealed record Field(
    string Name,
    FieldKind Kind,
    string Help,
    bool Required = false,
    Shape? Of = null,
    ImmutableArray<string> Allowed = default,
    bool IsExamples = false);
