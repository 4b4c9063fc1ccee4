using System.Text.Json.Nodes;

namespace PermitScreen.Loading.Schemas;

/// <summary>Turns shapes into schemas. Each definition is written once and referred to from wherever it is needed.</summary>
internal sealed class ShapeSchemas
{
    private const string Day = @"^\d{4}-\d{2}-\d{2}$";
    private const string DayOrSpan = @"^\d{4}-\d{2}-\d{2}(/\d{4}-\d{2}-\d{2})?$";

    private readonly JsonObject definitions = [];

    /// <summary>What stands at the head of a file, with all that it refers to.</summary>
    public static JsonObject Root(Shape shape)
    {
        var schemas = new ShapeSchemas();
        var root = schemas.Describe(shape);
        root["$defs"] = schemas.definitions;
        return root;
    }

    private JsonObject Describe(Shape shape)
    {
        var properties = new JsonObject();
        foreach (var field in shape.Fields)
        {
            var schema = Describe(field, shape);
            schema["description"] = field.Help;
            properties[field.Name] = schema;
        }

        var described = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (shape.Fields.Any(f => f.Required))
            described["required"] = FactSchemas.Strings(shape.Fields.Where(f => f.Required).Select(f => f.Name));
        return described;
    }

    private JsonObject Describe(Field field, Shape shape) => field.Kind switch
    {
        FieldKind.Text => field.Allowed.IsDefaultOrEmpty ? FactSchemas.Text() : new JsonObject { ["enum"] = FactSchemas.Strings(field.Allowed) },
        FieldKind.Texts => FactSchemas.OneOrMany(FactSchemas.Text()),
        FieldKind.Words => Refer(Shapes.Words),
        FieldKind.WordsList => ListOf(Refer(Shapes.Words)),
        FieldKind.Flag => FactSchemas.Flag(),
        FieldKind.Count => new JsonObject { ["type"] = "integer", ["minimum"] = 0 },
        FieldKind.Date => shape == Shapes.Period && field.Required ? DayOrYear() : new JsonObject { ["type"] = "string", ["pattern"] = Day },
        FieldKind.Period => Refer(Shapes.Period),
        FieldKind.Condition => FactSchemas.Condition(),
        FieldKind.ConditionOrOther => new JsonObject { ["anyOf"] = new JsonArray(FactSchemas.Condition(), new JsonObject { ["enum"] = new JsonArray("other", "by_general_process") }) },
        FieldKind.List => ListOf(Refer(field.Of!)),
        FieldKind.Mapping => Refer(field.Of!),
        FieldKind.Map when field.Of is { } values => new JsonObject { ["type"] = "object", ["additionalProperties"] = Refer(values) },
        FieldKind.Map => new JsonObject { ["type"] = "object" },
        FieldKind.FactValues => shape == Shapes.Application ? FactSchemas.NestedValues() : FactSchemas.Values(),
        _ => new JsonObject { ["type"] = FactSchemas.Strings(["string", "number", "boolean", "array"]) },
    };

    private JsonObject Refer(Shape shape)
    {
        var name = shape.Name.Replace(' ', '-');
        if (!definitions.ContainsKey(name))
        {
            // The name is taken first: a shape may come back to itself.
            definitions[name] = null;
            definitions[name] = Describe(shape);
        }

        return FactSchemas.Reference(name);
    }

    private static JsonObject ListOf(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    /// <summary>A day, two with a stroke between them, or a bare year, which YAML reads as a number.</summary>
    private static JsonObject DayOrYear() => new()
    {
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = "string", ["pattern"] = DayOrSpan },
            new JsonObject { ["type"] = "integer", ["minimum"] = 1901, ["maximum"] = 2199 }),
    };
}
