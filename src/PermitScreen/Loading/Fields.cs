using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>
/// Reads the keys of one mapping by its shape. Every accessor reports what is wrong at its place and goes on, so that a file's faults come together.
/// </summary>
internal sealed class Fields
{
    private readonly MappingNode node;
    private readonly DiagnosticList diagnostics;

    private Fields(MappingNode node, DiagnosticList diagnostics)
    {
        this.node = node;
        this.diagnostics = diagnostics;
    }

    public SourcePlace Place => node.Place;

    /// <summary>Null when the node is no mapping; unknown and missing keys are reported.</summary>
    public static Fields? Of(Node node, Shape shape, DiagnosticList diagnostics)
    {
        if (node is not MappingNode mapping)
        {
            diagnostics.Add(RuleFaults.WrongNode, node.Place, Expected.Mapping);
            return null;
        }

        foreach (var entry in mapping.Entries)
        {
            if (shape[entry.Key] is null)
            {
                var names = shape.Fields.Select(f => f.Name).ToList();
                diagnostics.Add(new Diagnostic(RuleFaults.UnknownKey, entry.KeyPlace, [entry.Key, shape.Name], Nearest.Find(entry.Key, names))
                {
                    Options = [string.Join(", ", names)],
                });
            }
        }

        foreach (var field in shape.Fields)
        {
            if (field.Required && IsMissing(mapping[field.Name], field))
                diagnostics.Add(RuleFaults.MissingKey, mapping.Place, field.Name, shape.Name);
            else if (!field.Allowed.IsDefaultOrEmpty)
                CheckAllowed(mapping[field.Name], field, diagnostics);
        }

        return new Fields(mapping, diagnostics);
    }

    public Node? Node(string key) => node[key];

    public SourcePlace PlaceOf(string key) => node[key]?.Place ?? node.Place;

    public string? Text(string key)
    {
        switch (node[key])
        {
            case null:
                return null;
            case ScalarNode scalar:
                return scalar.IsNull ? null : scalar.Text;
            case var other:
                diagnostics.Add(RuleFaults.WrongNode, other.Place, Expected.Text);
                return null;
        }
    }

    /// <summary>The scalars of a list, or a single scalar; with their places.</summary>
    public ImmutableArray<ScalarNode> Texts(string key)
    {
        switch (node[key])
        {
            case null:
                return [];
            case ScalarNode scalar:
                return [scalar];
            case SequenceNode sequence:
                foreach (var item in sequence.Items.Where(item => item is not ScalarNode))
                    diagnostics.Add(RuleFaults.WrongNode, item.Place, Expected.Text);
                return [.. sequence.Items.OfType<ScalarNode>()];
            case var other:
                diagnostics.Add(RuleFaults.WrongNode, other.Place, Expected.TextList);
                return [];
        }
    }

    public Bilingual? Words(string key) => node[key] is { } words ? ReadWords(words) : null;

    public ImmutableArray<Bilingual> WordsList(string key) =>
        [.. Items(key).Select(ReadWords).OfType<Bilingual>()];

    public bool? Flag(string key)
    {
        if (Text(key) is not { } text)
            return null;
        if (Flags.TryParse(text, out var flag))
            return flag;
        diagnostics.Add(RuleFaults.WrongNode, PlaceOf(key), Expected.Flag);
        return null;
    }

    public int? Count(string key)
    {
        if (Text(key) is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return count;
        diagnostics.Add(RuleFaults.WrongNode, PlaceOf(key), Expected.Count);
        return null;
    }

    public T? Choice<T>(string key)
        where T : struct, Enum =>
        Text(key) is { } text && SnakeCase.TryParse<T>(text, out var value) ? value : null;

    public LocalDate? Date(string key)
    {
        if (Text(key) is not { } text)
            return null;
        if (Dates.TryParseDay(text, out var date))
            return date;
        diagnostics.Add(RuleFaults.BadDate, PlaceOf(key), text);
        return null;
    }

    public EffectivePeriod? Period(string key) =>
        node[key] is { } period ? PeriodReader.Read(period, diagnostics) : null;

    public IReadOnlyList<Node> Items(string key)
    {
        switch (node[key])
        {
            case null:
                return [];
            case SequenceNode sequence:
                return sequence.Items;
            case var other:
                diagnostics.Add(RuleFaults.WrongNode, other.Place, Expected.List);
                return [];
        }
    }

    public IEnumerable<Fields> Mappings(string key, Shape shape)
    {
        foreach (var item in Items(key))
        {
            if (Of(item, shape, diagnostics) is { } fields)
                yield return fields;
        }
    }

    public IReadOnlyList<MappingEntry> Entries(string key)
    {
        switch (node[key])
        {
            case null:
                return [];
            case MappingNode mapping:
                return mapping.Entries;
            case var other:
                diagnostics.Add(RuleFaults.WrongNode, other.Place, Expected.Mapping);
                return [];
        }
    }

    public Bilingual? ReadWords(Node words)
    {
        if (Of(words, Shapes.Words, diagnostics) is not { } fields)
            return null;
        if (fields.Text("zh") is { Length: > 0 } zh && fields.Text("en") is { Length: > 0 } en)
            return new Bilingual(zh, en);
        foreach (var key in new[] { "zh", "en" })
        {
            if (fields.Node(key) is ScalarNode { Text.Length: 0 } empty)
                diagnostics.Add(RuleFaults.EmptyWords, empty.Place, key);
        }

        return null;
    }

    /// <summary>A key without a value says as little as no key.</summary>
    private static bool IsMissing(Node? value, Field field) => value switch
    {
        null => true,
        ScalarNode scalar => field.Kind == FieldKind.Text && (scalar.IsNull || (scalar.Text.Length == 0 && field.Name is "id" or "pack")),
        SequenceNode sequence => field.Kind == FieldKind.Texts && sequence.Items.IsEmpty,
        _ => false,
    };

    private static void CheckAllowed(Node? value, Field field, DiagnosticList diagnostics)
    {
        if (value is ScalarNode scalar && !field.Allowed.Contains(scalar.Text))
        {
            diagnostics.AddUnknown(
                RuleFaults.NotAllowed,
                scalar.Place,
                Nearest.Find(scalar.Text, field.Allowed),
                scalar.Text,
                string.Join(", ", field.Allowed));
        }
    }
}
