using System.Text.Json;
using PermitScreen.Diagnostics;

namespace PermitScreen.Explaining;

/// <summary><c>problems</c>: contradictions among the facts, or what is wrong with an application that could not be read.</summary>
internal static class ProblemJson
{
    public static void Write(Utf8JsonWriter writer, IEnumerable<Diagnostic> problems, Language language)
    {
        writer.WriteStartArray("problems");
        foreach (var problem in problems)
        {
            writer.WriteStartObject();
            writer.WriteString("code", problem.Code);
            if (problem.Place.File is { Length: > 0 })
                writer.WriteString("place", problem.Place.ToString());
            writer.WriteString("message", problem.Message(language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
