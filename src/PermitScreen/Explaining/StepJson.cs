using System.Text.Json;
using PermitScreen.Rules;

namespace PermitScreen.Explaining;

/// <summary><c>steps</c>: what is done next, in the order in which the catalogue has it, with the clause and the days that it gives the authority.</summary>
internal static class StepJson
{
    /// <param name="nameOf">the name of a grade in the catalogue that the steps belong to</param>
    public static void Write(Utf8JsonWriter writer, IEnumerable<TakenStep> steps, Func<Grade, string> nameOf, Language language, DecisionDetail detail)
    {
        writer.WriteStartArray("steps");
        foreach (var (step, grades) in steps)
        {
            writer.WriteStartObject();
            writer.WriteStartArray("grades");
            foreach (var grade in grades)
                writer.WriteStringValue(nameOf(grade));
            writer.WriteEndArray();
            if (detail == DecisionDetail.Full)
            {
                writer.WriteString("text", step.Text.In(language));
                if (step.Days is { } days)
                    writer.WriteNumber("days", days);
                writer.WriteString("document", step.Document.Title.In(language));
                writer.WriteString("section", step.Clause.Section);
            }

            writer.WriteString("clause", step.Clause.Id);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
