using System.Text.Json;
using PermitScreen.Facts;

namespace PermitScreen.Explaining;

/// <summary>What is missing as JSON, with all that a form needs to ask for it.</summary>
internal static class NeedJson
{
    public static void WriteAll(Utf8JsonWriter writer, Decision decision, FactText facts)
    {
        writer.WriteStartArray("needs");
        foreach (var need in decision.Needs)
        {
            writer.WriteStartObject();
            if (need.Fact is { } fact)
                WriteQuestion(writer, fact, facts);
            else
                WriteList(writer, need.List!, facts);
            writer.WriteStartArray("decides");
            foreach (var rule in need.Decides)
                writer.WriteStringValue(rule.Id);
            writer.WriteEndArray();
            writer.WriteString("worst", SnakeCase.Of(need.Worst));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>A fact with all that a form needs to ask for it, into the open object.</summary>
    public static void WriteQuestion(Utf8JsonWriter writer, Fact fact, FactText facts)
    {
        FactJson.WriteFact(writer, fact, facts);
        writer.WriteString("type", SnakeCase.Of(fact.Type));
        writer.WriteString("question", fact.Question.In(facts.Language));
        if (fact.Help is { } help)
            writer.WriteString("help", help.In(facts.Language));
        FactJson.WriteUnit(writer, fact);
        if (fact.Options.IsEmpty)
            return;
        writer.WriteStartArray("options");
        foreach (var option in fact.Options)
        {
            writer.WriteStartObject();
            writer.WriteString("value", option.Id);
            writer.WriteString("label", option.Label.In(facts.Language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteList(Utf8JsonWriter writer, ExternalList list, FactText facts)
    {
        writer.WriteString("list", list.Id);
        writer.WriteString("title", list.Title.In(facts.Language));
        writer.WriteString("missing", (list.Missing ?? list.Source).In(facts.Language));
    }
}
