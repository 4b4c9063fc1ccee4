using System.Text.Json;
using PermitScreen.Explaining;
using PermitScreen.Rules;
using PermitScreen.Screening;

namespace PermitScreen.Web.Mcp;

/// <summary>What a decision rests on, and what of it is open: short enough to be read, and nothing left out unsaid.</summary>
internal static class OpenJson
{
    private const int Shown = 10;

    /// <summary>The rules that fire and bear on the verdict, each with its message and clauses.</summary>
    public static IEnumerable<Action<Utf8JsonWriter>> Grounds(Decision decision, Language language)
    {
        var reasons = new ReasonReport(decision, new FactText(decision.RuleSet, language));
        return decision.Reasons.Where(r => r.State == RuleState.Fires && r.Effect.BearsOnVerdict()).Select<Reason, Action<Utf8JsonWriter>>(reason => json =>
        {
            json.WriteStartObject();
            json.WriteString("rule", reason.Rule.Id);
            json.WriteString("effect", SnakeCase.Of(reason.Effect));
            json.WriteString("message", reasons.MessageOf(reason));
            json.WriteStartArray("citations");
            foreach (var citation in Citation.Of(reason.Rule, language))
                json.WriteStringValue(citation.ToText(language));
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    /// <summary><c>open</c>: the questions that remain with who can settle them, the cautions, and how many more there are.</summary>
    public static void Write(Utf8JsonWriter json, Decision decision, Language language)
    {
        json.WriteStartObject("open");
        json.WriteStartArray("questions");
        foreach (var need in decision.Needs.Take(Shown))
        {
            json.WriteStartObject();
            if (need.Fact is { } fact)
                json.WriteString("fact", fact.Id);
            json.WriteString("question", need.Fact is { } asked ? asked.Question.In(language) : (need.List!.Missing ?? need.List.Source).In(language));
            json.WriteString("settled_by", SnakeCase.Of(need.SettledBy));
            json.WriteString("worst", SnakeCase.Of(need.Worst));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("more_questions", Math.Max(0, decision.Needs.Length - Shown));
        json.WriteNumber("for_the_assessment", decision.Deferred.Length);
        json.WriteNumber("taken_not_to_concern", decision.Unconcerned.Length);
        json.WriteStartArray("cautions");
        foreach (var caution in DecisionCautions.Of(decision))
            json.WriteStringValue(caution.Text.In(language));
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
