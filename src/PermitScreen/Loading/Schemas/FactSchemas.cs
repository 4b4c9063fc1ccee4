using System.Text.Json.Nodes;
using PermitScreen.Facts;

namespace PermitScreen.Loading.Schemas;

/// <summary>Schemas of what may stand beside a fact: a value in applications and cases, an expectation in conditions.</summary>
internal sealed class FactSchemas(Vocabulary vocabulary, JsonObject definitions)
{
    /// <summary>Several members in one text, as tables have them.</summary>
    private const string Separated = "[;；、|,，]|^至少|^at least|等$";

    public static JsonArray Strings(IEnumerable<string> texts) => [.. texts.Select(t => JsonValue.Create(t))];

    public static JsonObject Reference(string definition) => new() { ["$ref"] = $"#/$defs/{definition}" };

    /// <summary>YAML reads digits without quotes as a number; the loader takes them as they were written.</summary>
    public static JsonObject Text() => new() { ["type"] = Strings(["string", "number"]) };

    public static JsonObject Flag() => new() { ["enum"] = new JsonArray(true, false, "yes", "no") };

    public static JsonObject OneOrMany(JsonObject item) => new()
    {
        ["anyOf"] = new JsonArray(item.DeepClone(), new JsonObject { ["type"] = "array", ["items"] = item }),
    };

    /// <summary>A mapping of facts to what is required of them, with <c>all</c>, <c>any</c> and <c>not</c>.</summary>
    public JsonObject Condition()
    {
        if (!definitions.ContainsKey("condition"))
        {
            definitions["condition"] = null;
            var parts = new JsonObject { ["type"] = "array", ["items"] = Reference("condition"), ["minItems"] = 1 };
            var properties = new JsonObject { ["all"] = parts, ["any"] = parts.DeepClone(), ["not"] = Reference("condition") };
            foreach (var fact in vocabulary.Facts.Where(f => f.Type != FactType.Text))
                properties[fact.Id] = Define($"test:{fact.Id}", fact, Expectation);
            definitions["condition"] = Closed(properties, minimum: 1);
        }

        return Reference("condition");
    }

    /// <summary>Values by dotted ids alone, as cases write them.</summary>
    public JsonObject Values()
    {
        var properties = new JsonObject();
        foreach (var fact in vocabulary.Facts)
            properties[fact.Id] = Value(fact);
        return Closed(properties);
    }

    /// <summary>Values as applications write them: dotted ids or nested mappings, aliases and labels, too.</summary>
    /// <param name="prefix">the part of the ids that the mappings above have said already</param>
    public JsonObject NestedValues(string prefix)
    {
        var properties = new JsonObject();
        foreach (var fact in vocabulary.Facts.Where(f => f.Id.StartsWith(prefix, StringComparison.Ordinal)))
        {
            var rest = fact.Id[prefix.Length..];
            properties[rest] = Value(fact);
            for (var dot = rest.IndexOf('.'); dot >= 0; dot = rest.IndexOf('.', dot + 1))
                properties.TryAdd(rest[..dot], Nested($"{prefix}{rest[..dot]}."));
        }

        if (prefix.Length == 0)
        {
            foreach (var fact in vocabulary.Facts)
            {
                foreach (var name in fact.Aliases.Add(fact.Label.Zh).Add(fact.Label.En))
                    properties.TryAdd(name, Value(fact));
            }
        }

        return Closed(properties);
    }

    private static JsonObject Closed(JsonObject properties, int minimum = 0)
    {
        var closed = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (minimum > 0)
            closed["minProperties"] = minimum;
        return closed;
    }

    private JsonObject Nested(string prefix)
    {
        var name = $"facts:{prefix.TrimEnd('.')}";
        if (!definitions.ContainsKey(name))
        {
            definitions[name] = null;
            definitions[name] = NestedValues(prefix);
        }

        return Reference(name);
    }

    private JsonObject Value(Fact fact) => Define($"value:{fact.Id}", fact, ValueOrUnknown);

    private JsonObject Define(string name, Fact fact, Func<Fact, JsonObject> describe)
    {
        if (!definitions.ContainsKey(name))
        {
            var schema = describe(fact);
            schema["title"] = $"{fact.Label.Zh} · {fact.Label.En}";
            schema["description"] = $"{fact.Question.Zh}{(fact.Unit is { } unit ? $"（{unit}）" : "")}\n{fact.Question.En}";
            definitions[name] = schema;
        }

        return Reference(name);
    }

    private JsonObject ValueOrUnknown(Fact fact)
    {
        var schemas = new JsonArray();
        var names = OptionNames(fact);
        switch (fact.Type)
        {
            case FactType.Boolean:
                schemas.Add(new JsonObject { ["enum"] = new JsonArray(true, false, "yes", "no", "是", "否", "有", "无", "没有") });
                break;
            case FactType.Enum:
                schemas.Add(new JsonObject { ["enum"] = Strings(names) });
                break;
            case FactType.Set:
                var members = new JsonObject { ["enum"] = Strings(names.Concat(SetWords.None).Concat(SetWords.AndOthers).Distinct(StringComparer.Ordinal)) };
                schemas.Add(OneOrMany(members));
                schemas.Add(new JsonObject { ["enum"] = Strings(SetWords.Some.Concat(fact.Words.Keys).Distinct(StringComparer.Ordinal)) });
                schemas.Add(Closed(new JsonObject { [SetWords.AtLeast] = OneOrMany((JsonObject)members.DeepClone()) }, minimum: 1));
                schemas.Add(new JsonObject { ["type"] = "string", ["pattern"] = Separated });
                break;
            case FactType.Number or FactType.Text:
                schemas.Add(Text());
                break;
            case FactType.Date:
                schemas.Add(new JsonObject { ["type"] = "string", ["pattern"] = @"^\d{4}-\d{2}-\d{2}$" });
                break;
            default:
                schemas.Add(OneOrMany(Text()));
                break;
        }

        schemas.Add(Unknown());
        return new JsonObject { ["anyOf"] = schemas };
    }

    private JsonObject Unknown()
    {
        if (!definitions.ContainsKey("unknown"))
        {
            var words = Strings(FactValueReader.UnknownWords.Order(StringComparer.Ordinal));
            words.Insert(0, null);
            definitions["unknown"] = new JsonObject { ["enum"] = words, ["description"] = "不清楚 · not known" };
        }

        return Reference("unknown");
    }

    private static JsonObject Expectation(Fact fact)
    {
        var one = fact.Type switch
        {
            FactType.Boolean => Flag(),
            FactType.Enum => new JsonObject { ["enum"] = Strings(fact.Options.Select(o => o.Id)) },
            FactType.Set => new JsonObject { ["enum"] = Strings(fact.Options.Select(o => o.Id).Concat(["any", "none"]).Distinct(StringComparer.Ordinal)) },
            _ => Text(),
        };
        var plain = fact.Type is FactType.Number or FactType.Date ? one : OneOrMany(one);
        var negated = Closed(new JsonObject { ["not"] = Reference($"test:{fact.Id}") }, minimum: 1);
        return new JsonObject { ["anyOf"] = new JsonArray(plain, negated) };
    }

    /// <summary>Ids first: they are what an editor should offer.</summary>
    private static IEnumerable<string> OptionNames(Fact fact) =>
        fact.Options.Select(o => o.Id)
            .Concat(fact.Options.Select(o => o.Label.Zh))
            .Concat(fact.Options.Select(o => o.Label.En))
            .Distinct(StringComparer.Ordinal);
}
