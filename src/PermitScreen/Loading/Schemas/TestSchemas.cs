using System.Text.Json.Nodes;
using PermitScreen.Facts;

namespace PermitScreen.Loading.Schemas;

/// <summary>The schema of conditions: of each fact what may be required of it. It stands where the condition names the fact, its only place.</summary>
internal sealed class TestSchemas(Vocabulary vocabulary)
{
    private const string Flag = "tested-yes-or-no";
    private const string TestedFlag = "tested-flag";
    private const string TestedAmount = "tested-amount";
    private const string TestedText = "tested-text";
    private const string Negation = "what-not";

    /// <summary>A mapping of facts to what is required of them, with <c>all</c>, <c>any</c>, <c>not</c> and, in <c>concerns</c>, <c>known</c>.</summary>
    public JsonObject Condition()
    {
        var parts = new JsonObject { ["type"] = "array", ["items"] = FactSchemas.Reference(FactSchemas.Conditions), ["minItems"] = 1 };
        var properties = new JsonObject { ["all"] = parts, ["any"] = parts.DeepClone(), ["not"] = FactSchemas.Reference(FactSchemas.Conditions), ["known"] = FactSchemas.Reference(FactSchemas.Conditions) };
        foreach (var fact in vocabulary.Facts.Where(f => f.Type != FactType.Text))
        {
            var test = Expectation(fact);
            test["title"] = FactSchemas.TitleOf(fact);
            properties[fact.Id] = test;
        }

        return FactSchemas.Closed(properties, minimum: 1);
    }

    /// <summary>What the tests of many facts have alike.</summary>
    public static JsonObject Shared() => new()
    {
        [Flag] = FactSchemas.Flag(),
        [TestedFlag] = Tests(TestedFlag, FactSchemas.Reference(Flag), many: true),
        [TestedAmount] = Tests(TestedAmount, FactSchemas.Text(), many: false),
        [TestedText] = Tests(TestedText, FactSchemas.Text(), many: true),
        [Negation] = new JsonObject { ["type"] = "object", ["required"] = FactSchemas.Strings(["not"]), ["maxProperties"] = 1 },
    };

    private static JsonObject Expectation(Fact fact) => fact.Type switch
    {
        FactType.Boolean => FactSchemas.Reference(TestedFlag),
        FactType.Number or FactType.Date => FactSchemas.Reference(TestedAmount),
        FactType.Enum => Tests(PlaceOf(fact), Option(fact), many: true),
        FactType.Set => Tests(PlaceOf(fact), Option(fact, "any", "none"), many: true),
        _ => FactSchemas.Reference(TestedText),
    };

    private static string PlaceOf(Fact fact) => $"{FactSchemas.Conditions}/properties/{fact.Id}";

    /// <summary>One value, perhaps a list of them, or what it is not.</summary>
    /// <param name="here">where it stands</param>
    /// <param name="one">what one value may be</param>
    /// <param name="many">whether several may stand in a list</param>
    private static JsonObject Tests(string here, JsonObject one, bool many)
    {
        var not = FactSchemas.Reference(Negation);
        not["properties"] = new JsonObject { ["not"] = FactSchemas.Reference(here) };
        JsonNode[] schemas = many ? FactSchemas.OneOrManyOf($"{here}/anyOf/0", one) : [one];
        return new JsonObject { ["anyOf"] = new JsonArray([.. schemas, not]) };
    }

    /// <summary>An option as conditions write it, or a word that they know beside the options.</summary>
    private static JsonObject Option(Fact fact, params string[] words) =>
        FactSchemas.IsCatalogue(fact)
            ? new JsonObject { ["anyOf"] = new JsonArray(FactSchemas.CatalogueIds(fact), FactSchemas.OneOf(words)) }
            : FactSchemas.OneOf(fact.Options.Select(o => o.Id).Concat(words));
}
