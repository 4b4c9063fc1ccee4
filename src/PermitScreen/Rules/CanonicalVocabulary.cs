using System.Text.Json;
using PermitScreen.Facts;

namespace PermitScreen.Rules;

/// <summary>The facts in the order in which they are asked, and what they refer to.</summary>
internal static class CanonicalVocabulary
{
    public static void Write(Utf8JsonWriter json, RuleSet ruleSet)
    {
        json.Each("facts", ruleSet.Vocabulary.Facts, fact => Write(json, fact));
        json.Texts("implications", ruleSet.Vocabulary.Implications.Select(i => (i.IsMirror ? "mirror " : "") + CanonicalText.Of(i)).Order(StringComparer.Ordinal));
        json.Each("things", ruleSet.Vocabulary.Things.OrderBy(kind => kind.Id, StringComparer.Ordinal), kind =>
        {
            json.WriteString("id", kind.Id);
            json.WriteString("of", kind.Of);
            json.Words("label", kind.Label);
            if (kind.Sum is { } sum)
                json.Texts("sum", [sum.Total.Id, sum.Each.Id, sum.LeftOut.Id, sum.Alike.Id]);
        });
        json.Each("groups", ruleSet.Groups.OrderBy(group => group.Id, StringComparer.Ordinal), group => Write(json, group));
        json.Each("lists", ruleSet.Lists.OrderBy(list => list.Id, StringComparer.Ordinal), list => Write(json, list));
    }

    private static void Write(Utf8JsonWriter json, Fact fact)
    {
        json.WriteString("id", fact.Id);
        json.WriteString("type", SnakeCase.Of(fact.Type));
        json.Words("label", fact.Label);
        json.Words("question", fact.Question);
        json.Words("help", fact.Help);
        json.WriteString("unit", fact.Unit?.Symbol);
        json.Each("options", fact.Options, option =>
        {
            json.WriteString("id", option.Id);
            json.Words("label", option.Label);
        });
        json.Texts("aliases", fact.Aliases);
        json.Condition("gate", fact.Gate);
        json.WriteString("derivation", fact.Derivation is null ? null : CanonicalText.Of(fact.Derivation));
        json.WriteString("assumption", fact.Assumption is null ? null : CanonicalText.Of(fact.Assumption));
        json.WriteString("ask_through", fact.AskThrough?.Id);
        json.WriteString("settled_by", SnakeCase.Of(fact.SettledBy));
        json.Condition("concerns", fact.Concerns);
        json.WriteString("usual", fact.Usual is null ? null : CanonicalText.Of(fact.Usual));
        json.WriteString("density", fact.Density is null ? null : CanonicalText.Of(fact.Density));
        json.WriteBoolean("positive", fact.IsPositive);
        json.WriteBoolean("never_empty", fact.IsNeverEmpty);
        json.WriteBoolean("of_each", fact.IsOfEach);
        json.WriteString("total_of", fact.TotalOf?.Id);
        json.Each("words", fact.Words.OrderBy(word => word.Key, StringComparer.Ordinal), word => json.Texts(word.Key, word.Value));
        json.WriteString("unlisted", fact.UnlistedOption);
        json.Words("example", fact.Example);
        json.WriteBoolean("design_choice", fact.IsDesignChoice);
    }

    private static void Write(Utf8JsonWriter json, CodeGroup group)
    {
        json.WriteString("id", group.Id);
        json.WriteString("kind", SnakeCase.Of(group.Kind));
        json.Words("title", group.Title);
        json.Words("source", group.Source);
        json.WriteBoolean("verified", group.Verified);
        json.Each("versions", group.Versions, version =>
        {
            json.Period("in_force", version.InForce);
            json.Texts("codes", version.Codes);
            json.Texts("unsettled", version.Unsettled);
        });
        json.WriteBoolean("open", group.IsOpen);
        json.Each("outside", group.Outside, outside =>
        {
            json.Texts("codes", outside.Codes);
            json.Words("reason", outside.Reason);
        });
    }

    private static void Write(Utf8JsonWriter json, ExternalList list)
    {
        json.WriteString("id", list.Id);
        json.Words("title", list.Title);
        json.Words("source", list.Source);
        json.WriteBoolean("available", list.Available);
        json.Words("missing", list.Missing);
        json.Texts("entries", list.Entries);
    }
}
