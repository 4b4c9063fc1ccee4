using System.Text.Json;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Explaining;

/// <summary>
/// <c>map</c> and <c>disputes</c> of a decision. The first is absent when no map was asked: an empty list would read as a map that found
/// nothing.
/// </summary>
internal static class MapJson
{
    public static void Write(Utf8JsonWriter writer, FactSheet sheet, FactText facts, bool isFull)
    {
        if (isFull && !sheet.MapFacts.IsEmpty)
            WriteMap(writer, sheet, facts);
        writer.WriteStartArray("disputes");
        foreach (var dispute in sheet.Disputes)
        {
            writer.WriteStartObject();
            writer.WriteString("fact", dispute.Fact.Id);
            if (isFull)
                writer.WriteString("label", facts.Label(dispute.Fact));
            writer.WritePropertyName("stated");
            FactJson.WriteValue(writer, dispute.Stated?.Value);
            writer.WritePropertyName("counted");
            FactJson.WriteValue(writer, sheet.ValueOf(dispute.Fact));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteMap(Utf8JsonWriter writer, FactSheet sheet, FactText facts)
    {
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
    }
}
