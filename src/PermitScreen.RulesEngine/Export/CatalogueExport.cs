using System.Globalization;
using System.Text.Json.Nodes;
using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.RulesEngine.Export;

/// <summary>The classification catalogue of the day: which items apply, what they leave out, and each grade.</summary>
internal static class CatalogueExport
{
    public static IEnumerable<ExportedRule> Of(RuleSet rules, ExportScope scope, ExpressionText text)
    {
        var catalogue = rules.Catalogues.FirstOrDefault(c => c.InForce.Contains(scope.Day) == Truth.Yes && c.Held.Contains(scope.Day) == Truth.Yes);
        return catalogue is null ? [] : catalogue.Items.SelectMany((item, i) => Parts(item).SelectMany(part => ExportedRule.Both(
            string.Create(CultureInfo.InvariantCulture, $"{i + 1}: item {item.Number} {part.Part}"),
            text.Certainly(part.Condition),
            text.Possibly(part.Condition),
            () => new JsonObject { ["index"] = i, ["item"] = item.Number, ["part"] = part.Part })));
    }

    private static IEnumerable<(string Part, Condition Condition)> Parts(CatalogueItem item)
    {
        // Which way brings it in is no matter here: strict, none of them is taken for granted.
        if (item.Ways.ToList() is { Count: > 0 } ways)
            yield return ("applies", ways.Count == 1 ? ways[0] : new Any([.. ways]));
        if (item.Excluded is { } excluded)
            yield return ("excluded", excluded);
        foreach (var (grade, condition) in item.Grades.OrderByDescending(g => g.Key))
            yield return (SnakeCase.Of(grade), condition);
    }
}
