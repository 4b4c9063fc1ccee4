using System.Text.Json.Nodes;
using PermitScreen.Facts;

namespace PermitScreen.Loading.Schemas;

/// <summary>
/// The schema of what may stand beside a fact: a value in applications and cases, an expectation in conditions. All other schemas refer to
/// it, so that a vocabulary of hundreds of facts is written once.
/// </summary>
internal sealed class FactSchemas(Vocabulary vocabulary)
{
    public const string Name = "facts";

    private const string Conditions = "condition";
    private const string CaseValues = "values";
    private const string ApplicationValues = "application-values";
    private const string Unknown = "unknown";
    private const string SomeMembers = "some-members";
    private const string NoMember = "no-member";
    private const string YesOrNo = "yes-or-no";
    private const string Tested = "flag";
    private const string TestedFlag = "tested:flag";
    private const string TestedAmount = "tested:amount";
    private const string TestedText = "tested:text";
    private const string Negation = "negation";

    /// <summary>Several members in one text, as tables have them.</summary>
    private const string Separated = "[;；、|,，]|^至少|^at least|等$";

    /// <summary>
    /// Letters of all labels of a fact that are written out beside its ids. More are the entries of a catalogue: an editor offers their ids, and
    /// whether a text longer than these is an entry the loader says.
    /// </summary>
    private const int WrittenLabels = 600;

    public static JsonArray Strings(IEnumerable<string> texts) => new([.. texts.Select(t => (JsonNode)t)]);

    /// <summary>A mapping of facts to what is required of them, with <c>all</c>, <c>any</c> and <c>not</c>.</summary>
    public static JsonObject Condition() => FromOutside(Conditions);

    /// <summary>Values by dotted ids alone, as cases write them.</summary>
    public static JsonObject Values() => FromOutside(CaseValues);

    /// <summary>Values as applications write them: dotted ids or nested mappings, aliases and labels, too.</summary>
    public static JsonObject NestedValues() => FromOutside(ApplicationValues);

    public static JsonObject Reference(string definition) => new() { ["$ref"] = $"#/$defs/{definition}" };

    /// <summary>YAML reads digits without quotes as a number; the loader takes them as they were written.</summary>
    public static JsonObject Text() => new() { ["type"] = Strings(["string", "number"]) };

    public static JsonObject Flag() => new() { ["enum"] = new JsonArray(true, false, "yes", "no") };

    public static JsonObject OneOrMany(JsonObject item) => new()
    {
        ["anyOf"] = new JsonArray(item.DeepClone(), new JsonObject { ["type"] = "array", ["items"] = item }),
    };

    /// <summary>All definitions by name.</summary>
    public JsonObject Definitions()
    {
        var definitions = new JsonObject
        {
            [Conditions] = ConditionOfAll(),
            [CaseValues] = Closed(new JsonObject(vocabulary.Facts.Select(fact => ValueEntry(fact.Id, fact)))),
            [ApplicationValues] = Nested("", vocabulary.Facts.SelectMany(NamesOf).Concat(vocabulary.Things.Select(kind => new KeyValuePair<string, JsonNode?>(kind.Id, Reference(ListOf(kind)))))),
            [YesOrNo] = new JsonObject { ["enum"] = new JsonArray(true, false, "yes", "no", "是", "否", "有", "无", "没有") },
            [Tested] = Flag(),
            [TestedFlag] = Tests(TestedFlag, Reference(Tested), many: true),
            [TestedAmount] = Tests(TestedAmount, Text(), many: false),
            [TestedText] = Tests(TestedText, Text(), many: true),
            [Negation] = new JsonObject { ["type"] = "object", ["required"] = Strings(["not"]), ["maxProperties"] = 1 },
            [SomeMembers] = OneOf(SetWords.Some),
            [NoMember] = OneOf(SetWords.None.Concat(SetWords.AndOthers)),
            [Unknown] = new JsonObject { ["enum"] = UnknownWords(), ["description"] = "不清楚 · not known" },
        };
        foreach (var prefix in vocabulary.Facts.SelectMany(fact => PrefixesOf(fact.Id)).Distinct(StringComparer.Ordinal))
            definitions[$"facts:{prefix}"] = Nested(prefix + ".", []);
        foreach (var kind in vocabulary.Things)
        {
            var one = Nested(kind.Of + ".", vocabulary.Facts.Where(kind.Owns).SelectMany(fact => NamesOf(fact).Append(ValueEntry(fact.Id, fact))));
            definitions[ListOf(kind)] = new JsonObject { ["type"] = "array", ["items"] = one, ["minItems"] = 1, ["description"] = $"{kind.Label.Zh} · {kind.Label.En}" };
        }

        foreach (var fact in vocabulary.Facts)
            definitions[$"value:{fact.Id}"] = Titled(ValueOrUnknown(fact), fact);
        foreach (var fact in Testable)
            definitions[$"test:{fact.Id}"] = Titled(Expectation(fact), fact, withQuestion: false);
        return definitions;
    }

    private IEnumerable<Fact> Testable => vocabulary.Facts.Where(f => f.Type != FactType.Text);

    /// <summary>The list of one kind of thing.</summary>
    public static JsonObject Things(ThingKind kind) => FromOutside(ListOf(kind));

    private static string ListOf(ThingKind kind) => $"things:{kind.Id}";

    private static JsonObject FromOutside(string definition) => new() { ["$ref"] = $"{Name}.schema.json#/$defs/{definition}" };

    private static KeyValuePair<string, JsonNode?> ValueEntry(string name, Fact fact) => new(name, Reference($"value:{fact.Id}"));

    private JsonObject ConditionOfAll()
    {
        var parts = new JsonObject { ["type"] = "array", ["items"] = Reference(Conditions), ["minItems"] = 1 };
        var properties = new JsonObject { ["all"] = parts, ["any"] = parts.DeepClone(), ["not"] = Reference(Conditions) };
        foreach (var fact in Testable)
            properties[fact.Id] = Reference($"test:{fact.Id}");
        return Closed(properties, minimum: 1);
    }

    /// <summary>The facts below a prefix, by the rest of their ids or by further mappings.</summary>
    /// <param name="prefix">the part of the ids that the mappings above have said already, with its dot</param>
    /// <param name="more">further names</param>
    private JsonObject Nested(string prefix, IEnumerable<KeyValuePair<string, JsonNode?>> more)
    {
        var properties = new JsonObject();
        foreach (var fact in vocabulary.Facts.Where(f => f.Id.StartsWith(prefix, StringComparison.Ordinal)))
        {
            properties[fact.Id[prefix.Length..]] = Reference($"value:{fact.Id}");
            foreach (var longer in PrefixesOf(fact.Id).Where(p => p.Length > prefix.Length))
                properties.TryAdd(longer[prefix.Length..], Reference($"facts:{longer}"));
        }

        foreach (var (name, schema) in more)
            properties.TryAdd(name, schema);
        return Closed(properties);
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> NamesOf(Fact fact) =>
        fact.Aliases.Add(fact.Label.Zh).Add(fact.Label.En).Select(name => ValueEntry(name, fact));

    /// <summary><c>offsets.ratio.cod</c> has <c>offsets</c> and <c>offsets.ratio</c>.</summary>
    private static IEnumerable<string> PrefixesOf(string id)
    {
        for (var dot = id.IndexOf('.'); dot >= 0; dot = id.IndexOf('.', dot + 1))
            yield return id[..dot];
    }

    private static JsonObject Closed(JsonObject properties, int minimum = 0)
    {
        var closed = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (minimum > 0)
            closed["minProperties"] = minimum;
        return closed;
    }

    /// <param name="withQuestion">who tests a fact knows it; who answers reads the question</param>
    private static JsonObject Titled(JsonObject schema, Fact fact, bool withQuestion = true)
    {
        schema["title"] = $"{fact.Label.Zh} · {fact.Label.En}";
        if (withQuestion)
            schema["description"] = $"{fact.Question.Zh}{(fact.Unit is { } unit ? $"（{unit}）" : "")}\n{fact.Question.En}";
        return schema;
    }

    private static JsonArray UnknownWords()
    {
        var words = Strings(FactValueReader.UnknownWords.Order(StringComparer.Ordinal));
        words.Insert(0, null);
        return words;
    }

    private static JsonObject ValueOrUnknown(Fact fact)
    {
        var here = $"value:{fact.Id}";
        var names = OptionNames(fact);
        List<JsonNode> schemas = fact.Type switch
        {
            FactType.Boolean => [Reference(YesOrNo)],
            FactType.Enum => [NameOf(fact, names)],
            FactType.Set =>
            [
                .. OneOrMany(here, NameOf(fact, names, Reference(NoMember))),
                Reference(SomeMembers),
                .. fact.Words.IsEmpty ? Array.Empty<JsonNode>() : [OneOf(fact.Words.Keys.Order(StringComparer.Ordinal))],
                Closed(new JsonObject { [SetWords.AtLeast] = new JsonObject { ["anyOf"] = new JsonArray(Alternative(here, 0), Alternative(here, 1)) } }, minimum: 1),
                new JsonObject { ["type"] = "string", ["pattern"] = Separated },
            ],
            FactType.Number or FactType.Text => [Text()],
            FactType.Date => [new JsonObject { ["type"] = "string", ["pattern"] = @"^\d{4}-\d{2}-\d{2}$" }],
            _ => [.. OneOrMany(here, Text())],
        };
        schemas.Add(Reference(Unknown));
        return new JsonObject { ["anyOf"] = new JsonArray([.. schemas]) };
    }

    private static JsonObject Expectation(Fact fact) => fact.Type switch
    {
        FactType.Boolean => Reference(TestedFlag),
        FactType.Number or FactType.Date => Reference(TestedAmount),
        FactType.Enum => Tests($"test:{fact.Id}", TestedOption(fact), many: true),
        FactType.Set => Tests($"test:{fact.Id}", TestedOption(fact, "any", "none"), many: true),
        _ => Reference(TestedText),
    };

    /// <summary>One value, perhaps a list of them, or what it is not.</summary>
    /// <param name="here">name of the definition</param>
    private static JsonObject Tests(string here, JsonObject one, bool many)
    {
        List<JsonNode> schemas = many ? [.. OneOrMany(here, one)] : [one];
        var not = Reference(Negation);
        not["properties"] = new JsonObject { ["not"] = Reference(here) };
        schemas.Add(not);
        return new JsonObject { ["anyOf"] = new JsonArray([.. schemas]) };
    }

    /// <summary>One of the names of an option or the like; of a catalogue first the ids, to which the tests refer.</summary>
    private static JsonObject NameOf(Fact fact, IEnumerable<string> names, params JsonNode[] others)
    {
        if (!IsCatalogue(fact))
            return others.Length == 0 ? OneOf(names) : new JsonObject { ["anyOf"] = new JsonArray([OneOf(names), .. others]) };
        var ids = fact.Options.Select(o => o.Id).ToList();
        var longest = ids.Max(id => id.Length);
        var shortLabels = names.Except(ids, StringComparer.Ordinal).Where(name => name.Length <= longest).ToList();
        var label = new JsonObject { ["type"] = "string", ["minLength"] = longest + 1 };
        return new JsonObject { ["anyOf"] = new JsonArray([OneOf(ids), .. shortLabels.Count == 0 ? Array.Empty<JsonNode>() : [OneOf(shortLabels)], label, .. others]) };
    }

    private static bool IsCatalogue(Fact fact) => fact.Options.Sum(o => o.Label.Zh.Length + o.Label.En.Length) > WrittenLabels;

    /// <summary>An option as conditions write it, or a word that they know beside the options.</summary>
    private static JsonObject TestedOption(Fact fact, params string[] words) =>
        IsCatalogue(fact)
            ? new JsonObject { ["anyOf"] = new JsonArray(Reference($"value:{fact.Id}/anyOf/0/anyOf/0"), OneOf(words)) }
            : OneOf(fact.Options.Select(o => o.Id).Concat(words));

    private static JsonObject OneOf(IEnumerable<string> texts) => new() { ["enum"] = Strings(texts.Distinct(StringComparer.Ordinal)) };

    /// <summary>The first two alternatives of a definition: one value, or a list of such. The options are written once.</summary>
    private static JsonObject[] OneOrMany(string definition, JsonObject one) =>
        [one, new JsonObject { ["type"] = "array", ["items"] = Alternative(definition, 0) }];

    private static JsonObject Alternative(string definition, int index) => Reference($"{definition}/anyOf/{index}");

    /// <summary>Ids first: they are what an editor should offer.</summary>
    private static IEnumerable<string> OptionNames(Fact fact) =>
        fact.Options.Select(o => o.Id)
            .Concat(fact.Options.Select(o => o.Label.Zh))
            .Concat(fact.Options.Select(o => o.Label.En))
            .Distinct(StringComparer.Ordinal);
}
