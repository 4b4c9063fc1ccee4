using System.Text.Json;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Explaining;

/// <summary>
/// <c>map</c> and <c>disputes</c> of a decision. Both are absent when no map was asked: an empty list would read as a map that
/// found nothing.
/// </summary>
internal static class MapJson
{
    public static void Write(Utf8JsonWriter writer, FactSheet sheet, FactText facts)
    {
        if (sheet.MapFacts.IsEmpty)
            return;
        writer.WriteStartArray("map");
        foreach (var found in sheet.MapFacts)
        {
            writer.WriteStartObject();
            writer.WriteString("fact", found.FactId);
            if (found.Member is { } member)
                writer.WriteString("member", member);
            writer.WriteBoolean("known", found.IsKnown);
            writer.WriteString("remark", found.Remark.In(facts.Language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("disputes");
        foreach (var dispute in sheet.Disputes)
        {
            writer.WriteStartObject();
            writer.WriteString("fact", dispute.Fact.Id);
            writer.WritePropertyName("stated");
            if (dispute.Stated is { } stated)
                FactJson.WriteValue(writer, stated.Value);
            else
                writer.WriteNullValue();
            writer.WritePropertyName("counted");
            if (sheet.ValueOf(dispute.Fact) is { } counted)
                FactJson.WriteValue(writer, counted);
            else
                writer.WriteNullValue();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
