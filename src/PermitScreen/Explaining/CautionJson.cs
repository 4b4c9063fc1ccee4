using System.Text.Json;

namespace PermitScreen.Explaining;

/// <summary><c>cautions</c> of a decision or of one rule.</summary>
internal static class CautionJson
{
    public static void Write(Utf8JsonWriter writer, IEnumerable<Caution> cautions, Language language, DecisionDetail detail)
    {
        writer.WriteStartArray("cautions");
        foreach (var caution in cautions)
        {
            writer.WriteStartObject();
            writer.WriteString("code", SnakeCase.Of(caution.Kind));
            if (detail == DecisionDetail.Full)
                writer.WriteString("text", caution.Text.In(language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
