using System.Collections.Immutable;
using System.Text.Json;
using PermitScreen.Rules;

namespace PermitScreen.Explaining;

/// <summary>What is said of rules and items alike: a reference by id, and the rulings that they follow.</summary>
internal static class RuleJson
{
    public static void WriteReference(Utf8JsonWriter writer, Rule rule, Language language, DecisionDetail detail)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", rule.Id);
        if (detail == DecisionDetail.Full)
            writer.WriteString("title", rule.Title.In(language));
        writer.WriteEndObject();
    }

    /// <summary><c>interpretations</c>: question and finding of each ruling in our own words (Chinese only), with its source.</summary>
    public static void WriteInterpretations(Utf8JsonWriter writer, ImmutableArray<Clause> rulings, RuleSet ruleSet, Language language)
    {
        if (rulings.IsEmpty)
            return;
        writer.WriteStartArray("interpretations");
        foreach (var ruling in rulings)
        {
            writer.WriteStartObject();
            writer.WriteString("clause", ruling.Id);
            writer.WriteString("document", ruleSet.Documents.First(d => d.Id == ruling.DocumentId).Title.In(language));
            writer.WriteString("section", ruling.Section);
            writer.WriteString("finding", ruling.Check);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
