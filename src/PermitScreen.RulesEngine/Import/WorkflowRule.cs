using System.Text.Json;

namespace PermitScreen.RulesEngine.Import;

/// <summary>A rule of a workflow as it stands in its file.</summary>
internal sealed record WorkflowRule
{
    private static readonly string[] NotTaken = ["Actions", "WorkflowsToInject", "WorkflowRulesToInject", "Properties"];

    public required string Name { get; init; }

    public string Expression { get; init; } = "";

    public string? Operator { get; init; }

    public string? ErrorMessage { get; init; }

    public string? SuccessEvent { get; init; }

    public bool Enabled { get; init; } = true;

    /// <summary>Keys that say something which is not taken over.</summary>
    public required IReadOnlyList<string> Others { get; init; }

    public required IReadOnlyDictionary<string, string> Parameters { get; init; }

    public required IReadOnlyList<WorkflowRule> Parts { get; init; }

    public static IEnumerable<WorkflowRule> Of(JsonElement workflow)
    {
        var shared = Scoped(workflow, "GlobalParams", new Dictionary<string, string>(StringComparer.Ordinal));
        return Items(workflow, "Rules").Select(r => Read(r, shared));
    }

    private static WorkflowRule Read(JsonElement rule, IReadOnlyDictionary<string, string> shared)
    {
        var parameters = Scoped(rule, "LocalParams", shared);
        return new WorkflowRule
        {
            Name = Text(rule, "RuleName") ?? "?",
            Expression = Text(rule, "Expression") ?? "",
            Operator = Text(rule, "Operator"),
            ErrorMessage = Text(rule, "ErrorMessage"),
            SuccessEvent = Text(rule, "SuccessEvent"),
            Enabled = Get(rule, "Enabled") is not { ValueKind: JsonValueKind.False },
            Others = [.. NotTaken.Where(k => Get(rule, k) is { ValueKind: not JsonValueKind.Null })],
            Parameters = parameters,
            Parts = [.. Items(rule, "Rules").Select(r => Read(r, parameters))],
        };
    }

    private static Dictionary<string, string> Scoped(JsonElement of, string key, IReadOnlyDictionary<string, string> outer)
    {
        var all = new Dictionary<string, string>(outer, StringComparer.Ordinal);
        foreach (var one in Items(of, key))
            all[Text(one, "Name") ?? ""] = Text(one, "Expression") ?? "";
        return all;
    }

    private static IEnumerable<JsonElement> Items(JsonElement of, string key) =>
        Get(of, key) is { ValueKind: JsonValueKind.Array } all ? all.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.Object) : [];

    public static string? Text(JsonElement of, string key) => Get(of, key) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static JsonElement? Get(JsonElement of, string key)
    {
        foreach (var property in of.EnumerateObject())
        {
            if (property.Name.Equals(key, StringComparison.OrdinalIgnoreCase))
                return property.Value;
        }

        return null;
    }
}
