using System.Text.Json.Nodes;
using PermitScreen.Facts;

namespace PermitScreen.RulesEngine.Export;

/// <summary>Pieces of properties.</summary>
internal static class Json
{
    public static JsonArray Of(IEnumerable<string> texts) => new([.. texts.Select(t => (JsonNode)t)]);

    public static JsonObject Of(Bilingual text) => new() { ["zh"] = text.Zh, ["en"] = text.En };

    /// <summary>What a condition says of single facts when it holds, or does not: all that one test alone can bring about.</summary>
    public static JsonArray Imposed(Condition condition, bool holds) => new([.. Tests(condition, holds).Select(t => (JsonNode)new JsonObject
    {
        ["fact"] = t.Test.Fact.Id,
        ["options"] = Of(((OneOf)t.Test.Expectation).Options),
        ["holds"] = t.Holds,
    })]);

    private static IEnumerable<(Test Test, bool Holds)> Tests(Condition condition, bool holds) => condition switch
    {
        Test { Expectation: OneOf } test when !ExpressionText.IsOfCodes(test.Fact) => [(test, holds)],
        Not not => Tests(not.Part, !holds),
        All all when holds => all.Parts.SelectMany(p => Tests(p, true)),
        Any any when !holds => any.Parts.SelectMany(p => Tests(p, false)),
        _ => [],
    };
}
