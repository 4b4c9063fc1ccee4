using System.Text.Json;
using PermitScreen.Screening;

namespace PermitScreen.Explaining;

/// <summary>
/// Grade of assessment and procedure as JSON. An open grade is absent and its range, heaviest first, stands instead, with the questions
/// that would settle it; an open procedure is null.
/// </summary>
internal static class ClassificationJson
{
    public static void Write(Utf8JsonWriter writer, Decision decision, FactText facts)
    {
        var classification = decision.Classification;
        writer.WriteStartObject("classification");
        if (classification.Catalogue is { } catalogue)
            writer.WriteString("catalogue", catalogue.Title.In(facts.Language));
        writer.WriteString("item", classification.DecidingItems.FirstOrDefault()?.Item.Number);
        WriteItems(writer, classification, facts);
        WriteGrade(writer, classification, facts);
        WriteTakenAsAbsent(writer, classification, facts);
        writer.WriteStartArray("because");
        foreach (var rule in classification.Because)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", rule.Id);
            writer.WriteString("title", rule.Title.In(facts.Language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteString("procedure", classification.Procedure);
    }

    /// <summary>A project of several items takes the heaviest grade (名录第四条): the items that decide it, and those below them.</summary>
    private static void WriteItems(Utf8JsonWriter writer, Classification classification, FactText facts)
    {
        writer.WriteStartArray("items");
        foreach (var (item, grades, decides) in classification.Items)
        {
            writer.WriteStartObject();
            writer.WriteString("item", item.Number);
            writer.WriteString("name", item.Name.In(facts.Language));
            if (item.Part is { } part)
                writer.WriteString("part", part.In(facts.Language));
            writer.WriteString("category", item.Category.In(facts.Language));
            writer.WriteBoolean("decides", decides);
            writer.WriteStartArray("grades");
            foreach (var grade in grades)
                writer.WriteStringValue(SnakeCase.Of(grade));
            writer.WriteEndArray();
            if (grades is [var only] && item.Texts.TryGetValue(only, out var words))
                writer.WriteString("words", words);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Items that unmentioned content could bring in: what the grade takes for granted.</summary>
    private static void WriteTakenAsAbsent(Utf8JsonWriter writer, Classification classification, FactText facts)
    {
        if (classification.TakenAsAbsent.IsEmpty)
            return;
        writer.WriteStartArray("taken_as_absent");
        foreach (var item in classification.TakenAsAbsent)
        {
            writer.WriteStartObject();
            writer.WriteString("item", item.Number);
            writer.WriteString("name", item.Name.In(facts.Language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteGrade(Utf8JsonWriter writer, Classification classification, FactText facts)
    {
        if (classification.Grade is { } grade)
        {
            writer.WriteString("grade", SnakeCase.Of(grade));
        }
        else
        {
            writer.WriteStartArray("range");
            foreach (var possible in classification.Range)
                writer.WriteStringValue(SnakeCase.Of(possible));
            writer.WriteEndArray();
        }

        if (classification.ReducedTo is { } reduced)
            writer.WriteString("reduced_to", SnakeCase.Of(reduced));
        if (classification.Needs.IsEmpty)
            return;
        writer.WriteStartArray("needs");
        foreach (var fact in classification.Needs)
        {
            writer.WriteStartObject();
            NeedJson.WriteQuestion(writer, fact, facts);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
