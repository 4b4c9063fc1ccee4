using System.Text.Json.Nodes;
using PermitScreen.RulesEngine.Export;

namespace PermitScreen.RulesEngine;

/// <summary>
/// A rule set as workflows that Microsoft RulesEngine loads and runs, with one input: <see cref="KnownFacts"/>. RulesEngine has two truth
/// values, so each rule becomes two: it <em>certainly</em> holds, and it <em>possibly</em> does. Clause and message travel in the properties.
/// </summary>
public static class RulesEngineExport
{
    /// <summary>The JSON of the workflows, as RulesEngine reads it: an array of workflows.</summary>
    public static string Write(RuleSet rules, ExportScope scope)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(scope);
        return JsonText.Of(indented: true, writer => Workflows(rules, scope).WriteTo(writer));
    }

    private static JsonArray Workflows(RuleSet rules, ExportScope scope)
    {
        var codes = new CodeTests(scope.Day);
        var text = new ExpressionText(rules.Vocabulary, codes);
        var parts = new (string Name, List<ExportedRule> Rules)[]
        {
            (WorkflowNames.Facts, [.. FactExport.Facts(rules.Vocabulary, scope.Day)]),
            (WorkflowNames.Gates, [.. FactExport.Gates(rules.Vocabulary, text)]),
            (WorkflowNames.Ties, [.. TieExport.Of(rules.Vocabulary, text)]),
            (WorkflowNames.Derivations, [.. DerivationExport.Of(rules.Vocabulary, text)]),
            (WorkflowNames.Catalogue, [.. CatalogueExport.Of(rules, scope, text)]),
            (WorkflowNames.Rules, [.. RuleExport.Of(rules, scope, text, codes)]),
        };

        // Last, because the others name the tests of codes as they are written.
        return [.. parts.Append((Name: WorkflowNames.Codes, Rules: [.. codes.Rules])).Where(p => p.Rules.Count > 0).Select(JsonNode (p) => Workflow(p.Name, p.Rules))];
    }

    private static JsonObject Workflow(string name, IEnumerable<ExportedRule> rules) =>
        new() { ["WorkflowName"] = name, ["Rules"] = new JsonArray([.. rules.Select(r => r.ToJson())]) };
}
