using System.Collections.Immutable;
using System.Text.Json;

namespace PermitScreen.Explaining;

/// <summary>
/// <c>levels</c> and <c>rule_set</c>: for which levels of government rules are held, and what exactly was asked. That nothing was found at a
/// level that is not held means nothing.
/// </summary>
internal static class LevelsJson
{
    public static void Write(Utf8JsonWriter writer, Decision decision, Language language, DecisionDetail detail)
    {
        var levels = Levels.Of(decision);
        var names = new CodeNames(decision.RuleSet.Tables);
        writer.WriteStartObject("levels");
        WriteLevels("held", levels.Held);
        WriteLevels("not_held", levels.NotHeld);
        writer.WriteEndObject();
        writer.WriteStartObject("rule_set");
        writer.WriteString("digest", decision.RuleSet.Digest);
        writer.WriteStartArray("packs");
        foreach (var (pack, applies) in Coverage.Of(decision).Packs.Where(p => p.Applies != Truth.No))
        {
            writer.WriteStartObject();
            writer.WriteString("id", pack.Id);
            if (detail == DecisionDetail.Full)
                writer.WriteString("title", pack.Title.In(language));
            writer.WriteString("applies", SnakeCase.Of(applies));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();

        void WriteLevels(string name, ImmutableArray<Level> of)
        {
            writer.WriteStartArray(name);
            foreach (var level in of)
            {
                writer.WriteStartObject();
                writer.WriteString("region", level.Region);
                if (detail == DecisionDetail.Full)
                    writer.WriteString("name", level.NameIn(names, language));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }
    }
}
