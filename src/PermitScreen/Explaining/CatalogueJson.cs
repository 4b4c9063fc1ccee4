using System.Text.Json;
using PermitScreen.Rules;

namespace PermitScreen.Explaining;

/// <summary>Searches the classification catalogue by name, code or number, and writes what it finds as JSON, with counts.</summary>
internal static class CatalogueJson
{
    /// <param name="text">words of the name, an industry code or the number of an item; null for all items</param>
    public static IEnumerable<CatalogueItem> Find(Catalogue catalogue, string? text) =>
        catalogue.Items.Where(item => (item.Part is null || IsCode(text)) && (text is null || item.Number == text || Mentions(item, text)));

    /// <summary>In the name, the heading or the words of a grade; an industry code finds the items that cover it.</summary>
    private static bool Mentions(CatalogueItem item, string text)
    {
        if (IsCode(text))
            return CodeWay.Of(item, text).Any();
        var words = item.Texts.Values.Append(item.Name.Zh).Append(item.Name.En).Append(item.Category.Zh).Append(item.Category.En);
        return words.Any(w => w.Contains(text, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsCode(string? text) => text is not null && text.All(char.IsAsciiDigit);

    public static IEnumerable<string> Ways(RuleSet rules, CatalogueItem item, string? text, Language language) =>
        IsCode(text) ? CodeWayText.Lines(rules, item, text!, language) : [];

    public static void Write(Utf8JsonWriter json, RuleSet rules, IEnumerable<Catalogue> versions, string? text, Language language)
    {
        json.WriteStartArray();
        foreach (var catalogue in versions)
        {
            var summary = CatalogueSummary.Of(catalogue);
            json.WriteStartObject();
            json.WriteString("catalogue", catalogue.Id);
            json.WriteString("title", catalogue.Title.Zh);
            json.WriteString("title_en", catalogue.Title.En);
            json.WriteString("from", Dates.Format(catalogue.InForce.From));
            json.WriteNumber("items", summary.Items);
            json.WriteNumber("categories", summary.Categories);
            foreach (var rank in CatalogueRanks.Asked)
                json.WriteNumber("with_" + catalogue.Kind.WordOf(rank), summary.With[rank]);
            json.WriteStartArray("found");
            foreach (var item in Find(catalogue, text))
                WriteItem(json, catalogue.Kind, item, Ways(rules, item, text, language));
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteItem(Utf8JsonWriter json, CatalogueKind kind, CatalogueItem item, IEnumerable<string> ways)
    {
        json.WriteStartObject();
        json.WriteString("no", item.Number);
        json.WriteString("name", item.Name.Zh);
        json.WriteString("name_en", item.Name.En);
        json.WriteString("category", item.Category.Zh);
        WriteTexts(json, "industry", item.Industries);
        WriteTexts(json, "because", ways);
        WriteTexts(json, "sensitive", item.SensitiveAreas);
        json.WriteStartArray("grades");
        foreach (var grade in CatalogueRanks.Asked.Where(item.Grades.ContainsKey))
        {
            json.WriteStartObject();
            json.WriteString("grade", kind.WordOf(grade));
            json.WriteString("text", item.Texts[grade]);
            WriteTexts(json, "facts", item.Grades[grade].Facts.Select(f => f.Id));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (item.Note is { } note)
            json.WriteString("note", note.Zh);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
