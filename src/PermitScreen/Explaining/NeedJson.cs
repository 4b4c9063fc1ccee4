using System.Text.Json;
using PermitScreen.Facts;
using PermitScreen.Screening;

namespace PermitScreen.Explaining;

/// <summary><c>needs</c>: what is missing, in the order in which it is asked, with all that a form needs to ask for it.</summary>
internal sealed class NeedJson(Utf8JsonWriter writer, Decision decision, FactText facts, DecisionDetail detail)
{
    /// <summary>Questions that the compact form names; the others it counts.</summary>
    private const int First = 3;

    private readonly bool isFull = detail == DecisionDetail.Full;

    public void WriteAll()
    {
        writer.WriteStartArray("needs");
        foreach (var need in isFull ? decision.Needs : decision.Needs.Take(First))
        {
            writer.WriteStartObject();
            if (need.Fact is { } fact)
                WriteQuestion(fact);
            else
                WriteList(need.List!);
            ThingNames.WriteNumbers(writer, need.Things);
            writer.WriteString("settled_by", SnakeCase.Of(need.SettledBy));
            if (isFull)
                WriteDecides(need);
            if (isFull && FirstQuestions.Before(need, decision.NeedsNow) is { } before)
                writer.WriteString("after", before.Fact?.Id ?? before.List!.Id);
            writer.WriteString("worst", SnakeCase.Of(need.Worst));
            writer.WriteString("for", SnakeCase.Of(need.For));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>How many questions the compact form leaves out.</summary>
    public static int LeftOut(Decision decision) => Math.Max(0, decision.Needs.Length - First);

    private void WriteDecides(Need need)
    {
        writer.WriteStartArray("decides");
        foreach (var rule in need.Decides)
            writer.WriteStringValue(rule.Id);
        writer.WriteEndArray();
    }

    private void WriteQuestion(Fact fact)
    {
        writer.WriteString("fact", fact.Id);
        if (!isFull)
            return;
        writer.WriteString("label", facts.Label(fact));
        writer.WriteString("type", SnakeCase.Of(fact.Type));
        writer.WriteString("question", fact.Question.In(facts.Language));
        if (fact.Help is { } help)
            writer.WriteString("help", help.In(facts.Language));
        FactJson.WriteUnit(writer, fact);
        if (fact.Example is { } example)
            writer.WriteString("example", example.In(facts.Language));
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

    private void WriteList(ExternalList list)
    {
        writer.WriteString("list", list.Id);
        if (!isFull)
            return;
        writer.WriteString("title", list.Title.In(facts.Language));
        writer.WriteString("missing", (list.Missing ?? list.Source).In(facts.Language));
    }
}
