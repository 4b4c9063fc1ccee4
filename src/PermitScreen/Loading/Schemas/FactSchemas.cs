using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PermitScreen.Facts;

namespace PermitScreen.Loading.Schemas;

/// <summary>
/// The schema of what may stand beside a fact: a value in applications and cases, an expectation in conditions. All other schemas refer to
/// it, so that a vocabulary of hundreds of facts is written once; within it the values of a fact stand once, under its id, and what many
/// facts have alike is shared.
/// </summary>
internal sealed class FactSchemas(Vocabulary vocabulary)
{
    public const string Name = "facts";
    public const string Conditions = "a-condition";
    private const string Ids = "all-ids";
    private const string CaseValues = "case-values";
    private const string ApplicationValues = "application-values";
    private const string Unknown = "not-known";
    private const string MembersInText = "members-in-text";
    private const string NoMember = "no-member";
    private const string YesOrNo = "yes-or-no";
    private const string OneText = "one-text";
    private const string Texts = "one-or-more-texts";
    private const string Day = "one-day";
    private const string AtLeast = "at-least";

    /// <summary>Several members in one text, as tables have them.</summary>
    private const string Separated = "[;；、|,，]|^至少|^at least|等$";

    private const string Dotted = @"\.";
    private const string Undotted = "^[^.]*$";

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

    /// <summary>All definitions by name: the values of a fact under its id, and what is shared under a name with a hyphen, as no id has one.</summary>
    public JsonObject Definitions()
    {
        var definitions = new JsonObject
        {
            [Conditions] = new TestSchemas(vocabulary).Condition(),
            [Ids] = ByDottedId(),
            [CaseValues] = OnlyIds(),
            [ApplicationValues] = ByAnyName(),
            [YesOrNo] = OrUnknown(new JsonObject { ["enum"] = new JsonArray([true, false, .. Flags.Words.Select(word => (JsonNode)word)]) }),
            [OneText] = OrUnknown(Text()),
            [Texts] = OrUnknown(OneOrMany(Text())),
            [Day] = OrUnknown(new JsonObject { ["type"] = "string", ["pattern"] = @"^\d{4}-\d{2}-\d{2}$" }),
            [MembersInText] = new JsonObject { ["anyOf"] = new JsonArray(OneOf(SetWords.Some), new JsonObject { ["type"] = "string", ["pattern"] = Separated }, Reference(Unknown)) },
            [NoMember] = new JsonObject { ["anyOf"] = new JsonArray(OneOf(SetWords.None.Concat(SetWords.AndOthers)), new JsonObject { ["type"] = "string", ["pattern"] = @"^[a-z0-9_]+\?$" }) },
            [AtLeast] = new JsonObject { ["type"] = "object", ["required"] = Strings([SetWords.AtLeast]), ["maxProperties"] = 1 },
            [Unknown] = new JsonObject { ["enum"] = UnknownWords(), ["description"] = "不清楚 · not known" },
        };
        foreach (var (name, schema) in TestSchemas.Shared())
            definitions[name] = schema?.DeepClone();
        foreach (var prefix in Prefixes)
            definitions[$"facts:{prefix}"] = Nested(prefix + ".", []);
        foreach (var kind in vocabulary.Things)
        {
            var one = Nested(kind.Of + ".", vocabulary.Facts.Where(kind.Owns).SelectMany(fact => NamesOf(fact).Append(ValueEntry(fact.Id, fact))));
            definitions[ListOf(kind)] = new JsonObject { ["type"] = "array", ["items"] = one, ["minItems"] = 1, ["description"] = $"{kind.Label.Zh} · {kind.Label.En}" };
        }

        foreach (var fact in vocabulary.Facts)
            definitions[fact.Id] = Titled(Value(fact), fact);
        return definitions;
    }

    /// <summary>The list of one kind of thing.</summary>
    public static JsonObject Things(ThingKind kind) => FromOutside(ListOf(kind));

    private static string ListOf(ThingKind kind) => $"things:{kind.Id}";

    private static JsonObject FromOutside(string definition) => new() { ["$ref"] = $"{Name}.schema.json#/$defs/{definition}" };

    private static KeyValuePair<string, JsonNode?> ValueEntry(string name, Fact fact) => new(name, Reference(fact.Id));

    private IEnumerable<string> Prefixes => vocabulary.Facts.SelectMany(fact => PrefixesOf(fact.Id)).Distinct(StringComparer.Ordinal);

    /// <summary>Names with a dot that are no ids: old names, and beginnings of ids.</summary>
    private IEnumerable<string> OtherDottedNames => AllNames.Select(name => name.Key).Where(HasDot).Except(vocabulary.Facts.Select(fact => fact.Id));

    /// <summary>Every name that an application may use. Of several of one name the first holds.</summary>
    private IEnumerable<KeyValuePair<string, JsonNode?>> AllNames =>
        vocabulary.Facts.Select(fact => ValueEntry(fact.Id, fact))
            .Concat(Prefixes.Select(prefix => new KeyValuePair<string, JsonNode?>(prefix, Reference($"facts:{prefix}"))))
            .Concat(vocabulary.Facts.SelectMany(NamesOf))
            .Concat(vocabulary.Things.Select(kind => new KeyValuePair<string, JsonNode?>(kind.Id, Reference(ListOf(kind)))))
            .DistinctBy(name => name.Key, StringComparer.Ordinal);

    /// <summary>Ids are listed once, for cases and for applications. This part says nothing of names that are no ids, and refuses what looks like an id and is none.</summary>
    private JsonObject ByDottedId()
    {
        var ids = Closed(new JsonObject(vocabulary.Facts.Select(fact => ValueEntry(fact.Id, fact))));
        ids["patternProperties"] = new JsonObject { [string.Join('|', OtherDottedNames.Select(Exactly).Prepend(Undotted))] = true };
        return ids;
    }

    private JsonObject OnlyIds()
    {
        var undotted = vocabulary.Facts.Select(fact => fact.Id).Where(id => !HasDot(id));
        var allowed = new JsonObject { ["pattern"] = string.Join('|', undotted.Select(Exactly).Prepend(Dotted)) };
        if (OtherDottedNames.ToList() is { Count: > 0 } others)
            allowed["not"] = OneOf(others);
        var values = Reference(Ids);
        values["propertyNames"] = allowed;
        return values;
    }

    private JsonObject ByAnyName()
    {
        var ids = vocabulary.Facts.Select(fact => fact.Id).Where(HasDot).ToHashSet(StringComparer.Ordinal);
        var names = Closed(new JsonObject(AllNames.Where(name => !ids.Contains(name.Key))));
        names["patternProperties"] = new JsonObject { [Dotted] = true };
        names["allOf"] = new JsonArray(Reference(Ids));
        return names;
    }

    /// <summary>Spaces stay as they are: in the expressions of JSON Schema they must not be escaped.</summary>
    private static string Exactly(string name) => $"^{Regex.Escape(name).Replace(@"\ ", " ", StringComparison.Ordinal)}$";

    private static bool HasDot(string name) => name.Contains('.', StringComparison.Ordinal);

    /// <summary>The facts below a prefix, by the rest of their ids or by further mappings.</summary>
    /// <param name="prefix">the part of the ids that the mappings above have said already, with its dot</param>
    /// <param name="more">further names</param>
    private JsonObject Nested(string prefix, IEnumerable<KeyValuePair<string, JsonNode?>> more)
    {
        var properties = new JsonObject();
        foreach (var fact in vocabulary.Facts.Where(f => f.Id.StartsWith(prefix, StringComparison.Ordinal)))
        {
            properties[fact.Id[prefix.Length..]] = Reference(fact.Id);
            foreach (var longer in PrefixesOf(fact.Id).Where(p => p.Length > prefix.Length))
                properties.TryAdd(longer[prefix.Length..], Reference($"facts:{longer}"));
        }

        foreach (var (name, schema) in more)
            properties.TryAdd(name, schema);
        return Closed(properties);
    }

    /// <summary>What follows from other answers goes by its id: nobody is asked for it under its label.</summary>
    private static IEnumerable<KeyValuePair<string, JsonNode?>> NamesOf(Fact fact) =>
        (fact.Derivation is ConditionDerivation ? fact.Aliases : fact.Aliases.Add(fact.Label.Zh).Add(fact.Label.En)).Select(name => ValueEntry(name, fact));

    /// <summary><c>offsets.ratio.cod</c> has <c>offsets</c> and <c>offsets.ratio</c>.</summary>
    private static IEnumerable<string> PrefixesOf(string id)
    {
        for (var dot = id.IndexOf('.'); dot >= 0; dot = id.IndexOf('.', dot + 1))
            yield return id[..dot];
    }

    public static JsonObject Closed(JsonObject properties, int minimum = 0)
    {
        var closed = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (minimum > 0)
            closed["minProperties"] = minimum;
        return closed;
    }

    private static JsonObject Titled(JsonObject schema, Fact fact)
    {
        schema["title"] = TitleOf(fact);
        // What is answered by yes or no asks nothing that the title does not say, and half of all facts are.
        if (fact.Type != FactType.Boolean)
            schema["description"] = $"{fact.Question.Zh}{(fact.Unit is { } unit ? $"（{unit}）" : "")}\n{fact.Question.En}";
        return schema;
    }

    public static string TitleOf(Fact fact) => $"{fact.Label.Zh} · {fact.Label.En}";

    private static JsonObject OrUnknown(JsonObject schema) => new() { ["anyOf"] = new JsonArray(schema, Reference(Unknown)) };

    private static JsonArray UnknownWords()
    {
        var words = Strings(FactValueReader.UnknownWords.Order(StringComparer.Ordinal));
        words.Insert(0, null);
        return words;
    }

    private static JsonObject Value(Fact fact) => fact.Type switch
    {
        FactType.Boolean => Reference(YesOrNo),
        FactType.Enum => OrUnknown(NameOf(fact, OptionNames(fact))),
        FactType.Set => SetOf(fact),
        FactType.Number or FactType.Text => Reference(OneText),
        FactType.Date => Reference(Day),
        _ => Reference(Texts),
    };

    /// <summary>The first alternative is what may also be known as the least: one option or a list of them. The options are written once.</summary>
    private static JsonObject SetOf(Fact fact)
    {
        var one = NameOf(fact, OptionNames(fact), Reference(NoMember));
        var atLeast = Reference(AtLeast);
        atLeast["properties"] = new JsonObject { [SetWords.AtLeast] = Reference($"{fact.Id}/anyOf/0") };
        List<JsonNode> schemas = [new JsonObject { ["anyOf"] = new JsonArray(OneOrManyOf(OneOption(fact), one)) }, atLeast, Reference(MembersInText)];
        // A set that takes a member nobody knows takes any text, so its words need not be listed.
        if (fact.UnlistedOption is not null)
            schemas.Add(new JsonObject { ["type"] = "string" });
        else if (!fact.Words.IsEmpty)
            schemas.Add(OneOf(fact.Words.Keys.Order(StringComparer.Ordinal)));
        return new JsonObject { ["anyOf"] = new JsonArray([.. schemas]) };
    }

    /// <summary>Where <see cref="NameOf"/> of the options stands.</summary>
    private static string OneOption(Fact fact) => fact.Type == FactType.Set ? $"{fact.Id}/anyOf/0/anyOf/0" : $"{fact.Id}/anyOf/0";

    /// <summary>Where the ids of the options of a catalogue stand.</summary>
    public static JsonObject CatalogueIds(Fact fact) => Reference(OneOption(fact) + "/anyOf/0");

    /// <summary>One value, or a list of such. What one may be is written once.</summary>
    /// <param name="place">where the first of the two stands</param>
    /// <param name="one">what one may be</param>
    public static JsonNode[] OneOrManyOf(string place, JsonObject one) =>
        [one, new JsonObject { ["type"] = "array", ["items"] = Reference(place) }];

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

    public static bool IsCatalogue(Fact fact) => fact.Options.Sum(o => o.Label.Zh.Length + o.Label.En.Length) > WrittenLabels;

    public static JsonObject OneOf(IEnumerable<string> texts) => new() { ["enum"] = Strings(texts.Distinct(StringComparer.Ordinal)) };

    /// <summary>Ids first: they are what an editor should offer.</summary>
    private static IEnumerable<string> OptionNames(Fact fact) =>
        fact.Options.Select(o => o.Id)
            .Concat(fact.Options.Select(o => o.Label.Zh))
            .Concat(fact.Options.Select(o => o.Label.En))
            .Distinct(StringComparer.Ordinal);
}
