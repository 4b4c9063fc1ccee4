using System.Text.Json.Nodes;

namespace PermitScreen.RulesEngine.Export;

/// <summary>One rule of a workflow as RulesEngine reads it.</summary>
/// <param name="Name">unique in its workflow</param>
/// <param name="Expression">over <see cref="KnownFacts"/></param>
/// <param name="Properties">what it is good for, for those who read the result</param>
internal sealed record ExportedRule(string Name, string Expression, JsonObject Properties)
{
    private const string Surely = "certainly";

    /// <summary>The two expressions of one thing that has three values.</summary>
    public static IEnumerable<ExportedRule> Both(string name, string certainly, string possibly, Func<JsonObject> properties) =>
        [new($"{name} {Surely}", certainly, With(properties(), Surely)), new($"{name} possibly", possibly, With(properties(), "possibly"))];

    private static JsonObject With(JsonObject properties, string holds)
    {
        properties["holds"] = holds;
        return properties;
    }

    public JsonObject ToJson() => new() { ["RuleName"] = Name, [nameof(Properties)] = Properties, [nameof(Expression)] = Expression };
}
