using System.Text.Json;

namespace PermitScreen.Rules;

/// <summary>Documents and clauses, also those that stand in an access list and in no document file. Their examples are tests and do not count.</summary>
internal static class CanonicalSources
{
    public static void Write(Utf8JsonWriter json, RuleSet ruleSet)
    {
        var documents = ruleSet.Documents
            .Concat(ruleSet.Packs.SelectMany(pack => pack.Rules).SelectMany(rule => rule.Documents))
            .Concat(ruleSet.AllCatalogues.Select(catalogue => catalogue.Document).OfType<SourceDocument>())
            .Distinct(ReferenceEqualityComparer.Instance).Cast<SourceDocument>().ToList();
        var clauses = documents.SelectMany(document => document.Clauses)
            .Concat(ruleSet.Packs.SelectMany(pack => pack.Rules).SelectMany(rule => rule.Clauses.Concat(rule.Interpretations)))
            .Concat(ruleSet.AllCatalogues.SelectMany(catalogue => catalogue.Items).SelectMany(item => item.Interpretations))
            .Distinct();
        json.Each("documents", documents.OrderBy(document => document.Id, StringComparer.Ordinal), document => Write(json, document));
        json.Each("clauses", clauses.OrderBy(KeyOf, StringComparer.Ordinal), clause => Write(json, clause));
    }

    /// <summary>A clause by the name that is its own among all documents.</summary>
    public static string KeyOf(Clause clause) => $"{clause.DocumentId}/{clause.Id}";

    private static void Write(Utf8JsonWriter json, SourceDocument document)
    {
        json.WriteString("id", document.Id);
        json.Words("title", document.Title);
        json.Words("issuer", document.Issuer);
        json.WriteString("published", document.Published);
        json.WriteString("region", document.Region);
        json.WriteString("authority", SnakeCase.Of(document.Authority));
        json.Period("in_force", document.InForce);
        json.WriteString("verified", document.Verified is { } day ? Dates.Format(day) : null);
        json.Words("note", document.Note);
        json.Texts("clauses", document.Clauses.Select(clause => clause.Id).Order(StringComparer.Ordinal));
    }

    private static void Write(Utf8JsonWriter json, Clause clause)
    {
        json.WriteString("id", clause.Id);
        json.WriteString("document", clause.DocumentId);
        json.WriteString("section", clause.Section);
        json.WriteString("locator", clause.Locator);
        json.WriteString("outcome", SnakeCase.Of(clause.Outcome));
        json.WriteString("family", clause.Family);
        json.WriteString("check", clause.Check);
        json.WriteString("strength", clause.Strength is { } strength ? SnakeCase.Of(strength) : null);
        json.Words("not_encodable", clause.NotEncodable);
    }
}
