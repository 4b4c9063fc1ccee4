using System.Text.Json;
using PermitScreen.Asking;
using PermitScreen.Explaining;
using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Web.Api;

/// <summary>A question with all that a form shows beside it: unit, example, choices, who can answer, and the rules for which it is asked.</summary>
internal static class QuestionJson
{
    private const int ReasonsShown = 5;

    public static void Write(Utf8JsonWriter json, Question? question, Language language)
    {
        if (question is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        WriteFact(json, question.Fact, language);
        json.WriteStartArray("choices");
        foreach (var choice in question.Choices)
        {
            json.WriteStartObject();
            json.WriteNumber("number", choice.Number);
            json.WriteString("value", choice.Value);
            json.WriteString("label", choice.Label.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("settled_by", SnakeCase.Of(question.SettledBy));
        json.WriteString("for", question.For is { } purpose ? SnakeCase.Of(purpose) : "scope");
        json.WriteStartArray("why");
        foreach (var rule in question.Decides.Take(ReasonsShown))
            WriteReason(json, rule, language);
        json.WriteEndArray();
        json.WriteNumber("more_reasons", Math.Max(0, question.Decides.Length - ReasonsShown));
        json.WriteEndObject();
    }

    private static void WriteFact(Utf8JsonWriter json, Fact fact, Language language)
    {
        json.WriteString("fact", fact.Id);
        json.WriteString("label", fact.Label.In(language));
        json.WriteString("type", SnakeCase.Of(fact.Type));
        json.WriteString("question", fact.Question.In(language));
        if (fact.Help is { } help)
            json.WriteString("help", help.In(language));
        FactJson.WriteUnit(json, fact);
        if (fact.Example is { } example)
            json.WriteString("example", example.In(language));
    }

    private static void WriteReason(Utf8JsonWriter json, Rule rule, Language language)
    {
        json.WriteStartObject();
        json.WriteString("rule", rule.Id);
        json.WriteString("title", rule.Title.In(language));
        json.WriteString("effect", SnakeCase.Of(rule.Effect));
        json.WriteStartArray("citations");
        foreach (var citation in Citation.Of(rule, language))
            json.WriteStringValue(citation.ToText(language));
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
