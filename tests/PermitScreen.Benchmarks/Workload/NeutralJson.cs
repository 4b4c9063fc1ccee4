using System.Globalization;
using System.Text.Json;

namespace PermitScreen.Benchmarks.Workload;

/// <summary>From JSON to the neutral model. Whatever is not as the workload's README says throws: a half-read workload would measure nothing.</summary>
internal static class NeutralJson
{
    public static NeutralRule Rule(JsonElement json) => new(RuleHead(json), Condition(json.GetProperty("condition")));

    public static NeutralRuleHead RuleHead(JsonElement json) => new(
        Text(json, "id"),
        Text(json, "region_prefix"),
        Date(json, "from"),
        json.GetProperty("to").ValueKind == JsonValueKind.Null ? null : Date(json, "to"),
        Texts(json.GetProperty("industry_codes")),
        OutcomeOf(Text(json, "outcome")));

    public static NeutralApplication Application(JsonElement json) => new(
        Text(json, "id"),
        Text(json, "region"),
        Text(json, "industry"),
        Date(json, "date"),
        json.GetProperty("facts").EnumerateObject().ToDictionary(fact => fact.Name, fact => Value(fact.Value)));

    public static Expected Expected(JsonElement json) => new(
        Text(json, "id"),
        Texts(json.GetProperty("in_scope")),
        Texts(json.GetProperty("fired")),
        OutcomeOf(Text(json, "decision")));

    public static FactVocabulary Vocabulary(JsonElement json) => new(
        Texts(json.GetProperty("numbers")),
        Texts(json.GetProperty("booleans")),
        ValuesByFact(json.GetProperty("enums")),
        ValuesByFact(json.GetProperty("strings")),
        ValuesByFact(json.GetProperty("sets")));

    private static NeutralCondition Condition(JsonElement json)
    {
        if (json.TryGetProperty("all", out var all))
            return new NeutralAll([.. all.EnumerateArray().Select(Condition)]);
        if (json.TryGetProperty("any", out var any))
            return new NeutralAny([.. any.EnumerateArray().Select(Condition)]);
        if (json.TryGetProperty("not", out var not))
            return new NeutralNot(Condition(not));
        return new NeutralLeaf(Text(json, "fact"), OperatorOf(Text(json, "op")), Value(json.GetProperty("value")));
    }

    private static NeutralValue Value(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Number => new NeutralNumber(json.GetDouble(), json.GetRawText()),
        JsonValueKind.String => new NeutralText(json.GetString()!),
        JsonValueKind.True => new NeutralFlag(true),
        JsonValueKind.False => new NeutralFlag(false),
        JsonValueKind.Array => new NeutralTexts(Texts(json)),
        _ => throw new InvalidDataException($"no fact can be {json.ValueKind}"),
    };

    private static NeutralOperator OperatorOf(string text) => text switch
    {
        "ge" => NeutralOperator.Ge,
        "gt" => NeutralOperator.Gt,
        "le" => NeutralOperator.Le,
        "lt" => NeutralOperator.Lt,
        "eq" => NeutralOperator.Eq,
        "in" => NeutralOperator.In,
        "contains" => NeutralOperator.Contains,
        _ => throw new InvalidDataException($"unknown operator `{text}`"),
    };

    private static Outcome OutcomeOf(string text) => text switch
    {
        "pass" => Outcome.Pass,
        "notify" => Outcome.Notify,
        "reject" => Outcome.Reject,
        _ => throw new InvalidDataException($"unknown outcome `{text}`"),
    };

    private static Dictionary<string, IReadOnlyList<string>> ValuesByFact(JsonElement json)
        => json.EnumerateObject().ToDictionary(fact => fact.Name, IReadOnlyList<string> (fact) => Texts(fact.Value));

    private static string[] Texts(JsonElement json) => [.. json.EnumerateArray().Select(text => text.GetString()!)];

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;

    private static DateOnly Date(JsonElement json, string name)
        => DateOnly.ParseExact(Text(json, name), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
