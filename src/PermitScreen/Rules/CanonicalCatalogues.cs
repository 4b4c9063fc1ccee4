using System.Text.Json;

namespace PermitScreen.Rules;

/// <summary>The versions of the catalogue with their items.</summary>
internal static class CanonicalCatalogues
{
    public static void Write(Utf8JsonWriter json, RuleSet ruleSet)
    {
        var catalogues = ruleSet.AllCatalogues.OrderBy(catalogue => catalogue.Id, StringComparer.Ordinal).ToList();
        json.Each("catalogues", catalogues, catalogue =>
        {
            json.WriteString("id", catalogue.Id);
            json.WriteString("kind", SnakeCase.Of(catalogue.Kind));
            json.Words("title", catalogue.Title);
            json.WriteString("document", catalogue.Document?.Id);
            json.Period("in_force", catalogue.InForce);
            json.Period("held", catalogue.Held);
            json.Texts("works_codes", catalogue.WorksCodes);
            json.Each("works_told", catalogue.WorksTold, told =>
            {
                json.Texts("industry", told.Industries);
                json.Condition("when", told.When);
            });
            json.Condition("own_content", catalogue.OwnContent);
        });
        foreach (var catalogue in catalogues)
        {
            json.Each("steps " + catalogue.Id, catalogue.Steps, step => Write(json, step));
            var items = catalogue.Items.OrderBy(item => item.Number, StringComparer.Ordinal).ThenBy(item => item.Part?.Zh, StringComparer.Ordinal);
            json.Each("items " + catalogue.Id, items, item => Write(json, item));
        }
    }

    private static void Write(Utf8JsonWriter json, CatalogueStep step)
    {
        json.WriteString("clause", CanonicalSources.KeyOf(step.Clause));
        json.Texts("grades", step.Grades.Select(SnakeCase.Of));
        json.Words("text", step.Text);
        if (step.Days is { } days)
            json.WriteNumber("days", days);
    }

    private static void Write(Utf8JsonWriter json, CatalogueItem item)
    {
        json.WriteString("number", item.Number);
        json.Words("name", item.Name);
        json.Words("part", item.Part);
        json.Words("category", item.Category);
        json.Texts("industries", item.Industries);
        json.Texts("also_industries", item.AlsoIndustries);
        json.Condition("by_code", item.ByCode);
        json.Condition("by_number", item.ByNumber);
        json.Condition("by_feature", item.ByFeature);
        json.Condition("excluded", item.Excluded);
        foreach (var grade in Enum.GetValues<Grade>())
        {
            json.Condition("condition of " + SnakeCase.Of(grade), item.Grades.GetValueOrDefault(grade));
            json.WriteString("text of " + SnakeCase.Of(grade), item.Texts.GetValueOrDefault(grade));
        }

        json.Texts("sensitive_areas", item.SensitiveAreas);
        json.Words("note", item.Note);
        json.Texts("interpretations", item.Interpretations.Select(CanonicalSources.KeyOf));
    }
}
