using System.Text.Json;
using PermitScreen.RulesEngine.Import;

namespace PermitScreen.RulesEngine;

/// <summary>
/// Takes a workflow of Microsoft RulesEngine over as a pack, as far as our language can say it: comparisons with constants, and, or, not,
/// in, null checks before the test that they guard. What it cannot say is listed with the reason. No expression is ever compiled or run.
/// </summary>
/// <remarks>
/// A rule becomes a notice that fires where its expression holds. One that has an error message and no success event states a demand, and
/// fires where its expression does not hold. Nothing imported is <c>verified</c>: it was compared with no text.
/// </remarks>
public static class RulesEngineImport
{
    private const int MaxDepth = 32;

    /// <param name="json">one workflow or an array of them</param>
    /// <exception cref="JsonException">it is no JSON</exception>
    public static ImportedPack Read(string json, ImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = MaxDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        var workflows = document.RootElement.ValueKind == JsonValueKind.Array ? document.RootElement.EnumerateArray().ToList() : [document.RootElement];
        var rules = workflows.Where(w => w.ValueKind == JsonValueKind.Object).SelectMany(WorkflowRule.Of).ToList();
        var draft = new PackDraft(options);
        foreach (var rule in rules)
            draft.Add(rule);
        return draft.Finish();
    }
}
