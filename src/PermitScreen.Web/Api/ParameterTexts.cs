namespace PermitScreen.Web.Api;

/// <summary>What query parameters mean, for the OpenAPI document; a name means the same everywhere.</summary>
internal static class ParameterTexts
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["as_of"] = "Day of the law, such as 2026-06-01. Of a screening, else the day of the application, else today; of a list, else every day.",
        ["strict"] = "true: no assumption stands in for an answer that nobody gave.",
        ["detail"] = "full: with texts, proofs, citations and questions; else compact.",
        ["lang"] = "zh or en; else by Accept-Language, else zh.",
        ["region"] = "Code or name of a region.",
        ["industry"] = "Code or name of an industry (GB/T 4754).",
        ["effect"] = "reject, notify, commit, exempt, simplify or encourage.",
        ["pack"] = "Id of a pack of rules.",
        ["offset"] = "How many to pass over.",
        ["limit"] = "How many to give at most: up to 1000, else 200.",
        ["q"] = "Everyday words, a name, a code or a number.",
        ["id"] = "Id of the rule or of the decision.",
        ["name"] = "Name of the schema, such as decision.schema.json.",
    };
}
