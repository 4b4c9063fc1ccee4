using System.Text.Json;
using PermitScreen.Rules;
using PermitScreen.Screening;

namespace PermitScreen.Explaining;

/// <summary>
/// <c>permit</c>: the discharge permit that the finished project needs. A known category is <c>category</c>; an open one is absent and those
/// still possible stand in <c>range</c>, heaviest first. Null when no catalogue is held for the day.
/// </summary>
internal sealed class PermitJson(Utf8JsonWriter writer, Decision decision, FactText facts, DecisionDetail detail)
{
    private readonly bool isFull = detail == DecisionDetail.Full;

    public void Write()
    {
        var permit = decision.Permit;
        if (permit.Catalogue is not { } catalogue)
        {
            writer.WriteNull("permit");
            return;
        }

        writer.WriteStartObject("permit");
        writer.WriteString("catalogue", isFull ? catalogue.Title.In(facts.Language) : catalogue.Id);
        if (permit.Category is { } category)
            writer.WriteString("category", SnakeCase.Of(category));
        WriteCategories("range", permit.Range);
        writer.WriteStartArray("items");
        foreach (var item in permit.Items)
            WriteItem(item);
        writer.WriteEndArray();
        writer.WriteStartArray("needs");
        foreach (var fact in permit.Needs)
        {
            writer.WriteStartObject();
            writer.WriteString("fact", fact.Id);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (!permit.TakenAsAbsent.IsEmpty)
        {
            writer.WriteStartArray("taken_as_absent");
            foreach (var item in permit.TakenAsAbsent)
            {
                writer.WriteStartObject();
                WriteName(item);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        StepJson.Write(writer, TakenStep.OfPermit(decision), grade => SnakeCase.Of(grade.AsPermit()), facts.Language, detail);
        writer.WriteEndObject();
    }

    private void WriteItem(PermitItem applying)
    {
        var (item, categories, decides) = applying;
        writer.WriteStartObject();
        WriteName(item);
        writer.WriteBoolean("decides", decides);
        WriteCategories("range", categories);
        if (isFull)
        {
            writer.WriteString("heading", item.Category.In(facts.Language));
            if (categories is [var only] && item.Texts.TryGetValue((Grade)only, out var words))
                writer.WriteString("words", words);
            if (item.Note is { } note)
                writer.WriteString("how_we_read_it", note.In(facts.Language));
            RuleJson.WriteInterpretations(writer, item.Interpretations, decision.RuleSet, facts.Language);
        }

        writer.WriteEndObject();
    }

    private void WriteName(CatalogueItem item)
    {
        writer.WriteString("item", item.Number);
        if (isFull)
            writer.WriteString("name", item.Name.In(facts.Language));
    }

    private void WriteCategories(string name, IEnumerable<PermitCategory> categories)
    {
        writer.WriteStartArray(name);
        foreach (var category in categories)
            writer.WriteStringValue(SnakeCase.Of(category));
        writer.WriteEndArray();
    }
}
