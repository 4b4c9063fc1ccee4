using System.Text.Json;
using PermitScreen.Diagnostics;

namespace PermitScreen.Web.Api;

/// <summary>Diagnostics as an array: code, severity, place, message.</summary>
internal static class DiagnosticJson
{
    /// <summary>A file with a thousand faults is mended at the first hundred.</summary>
    private const int Most = 100;

    public static void Write(Utf8JsonWriter json, string name, IReadOnlyList<Diagnostic> diagnostics, Language language)
    {
        json.WriteStartArray(name);
        foreach (var diagnostic in diagnostics.Take(Most))
        {
            json.WriteStartObject();
            json.WriteString("code", diagnostic.Code);
            json.WriteString("severity", SnakeCase.Of(diagnostic.Severity));
            if (diagnostic.Place.File is { Length: > 0 })
                json.WriteString("place", diagnostic.Place.ToString());
            json.WriteString("message", diagnostic.Message(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
