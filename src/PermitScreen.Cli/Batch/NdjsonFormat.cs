using System.Text.Json;
using PermitScreen.Diagnostics;
using PermitScreen.Explaining;

namespace PermitScreen.Cli.Batch;

/// <summary>A decision a line as JSON; a bad row as <c>{"application", "line", "error"}</c>.</summary>
internal sealed class NdjsonFormat(Language language) : BatchFormat
{
    protected override string Text(BatchResult result) => result.Decision is { } decision
        ? DecisionJson.Write(decision, language, indented: false)
        : ErrorRecord(result);

    private string ErrorRecord(BatchResult result) => JsonText.Of(indented: false, json =>
    {
        json.WriteStartObject();
        json.WriteString("application", result.Id);
        json.WriteNumber("line", result.Line);
        json.WriteStartArray("error");
        foreach (var fault in result.Faults)
            Write(json, fault);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private void Write(Utf8JsonWriter json, Diagnostic fault)
    {
        json.WriteStartObject();
        json.WriteString("code", fault.Code);
        json.WriteString("place", fault.Place.ToString());
        json.WriteString("message", fault.Message(language));
        json.WriteEndObject();
    }
}
