using System.Text.Json;
using PermitScreen.Diagnostics;
using PermitScreen.Explaining;

namespace PermitScreen.Cli.Batch;

/// <summary>A decision a line as JSON; a bad row as <c>{"application", "line", "error"}</c>.</summary>
/// <param name="kept">headings of the columns that are carried along; null when the input is no table</param>
internal sealed class NdjsonFormat(Language language, IReadOnlyList<string>? kept) : BatchFormat
{
    protected override string Text(BatchResult result) => result.Decision is { } decision
        ? WithRow(DecisionJson.Write(decision, language, indented: false), result)
        : WithRow(ErrorRecord(result), result);

    /// <summary>Of a row of a table, the cells that were not taken and the columns that were not read stand beside the decision.</summary>
    private string WithRow(string record, BatchResult result)
    {
        if (result.Table is not { } cells)
            return record;
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("line", result.Line);
            json.WriteStartArray("not_read");
            foreach (var fault in result.Decision is null ? [] : result.Faults)
                Write(json, fault);
            json.WriteEndArray();
            json.WriteStartArray("kept");
            foreach (var (heading, cell) in (kept ?? []).Zip(cells).Where(pair => pair.Second.Length > 0))
            {
                json.WriteStartObject();
                json.WriteString("column", heading);
                json.WriteString("text", cell);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return $"{record[..^1]},\"row\":{System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length)}}}";
    }

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
