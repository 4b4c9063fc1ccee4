using System.Text.Json;
using PermitScreen.Diagnostics;
using PermitScreen.Explaining;

namespace PermitScreen.Cli.Batch;

/// <summary>A decision a line as JSON; of a bad row the same object with its problems and no verdict.</summary>
/// <param name="kept">headings of the columns that are carried along; null when the input is no table</param>
internal sealed class NdjsonFormat(Language language, DecisionDetail detail, IReadOnlyList<string>? kept) : BatchFormat(language)
{
    protected override string Text(BatchResult result) => WithRow(
        result.Decision is { } decision
            ? DecisionJson.Write(decision, Language, indented: false, detail)
            : DecisionJson.WriteError(result.Id, result.Line, result.Faults, Language, indented: false),
        result);

    /// <summary>Of a row of a table, the cells that were not taken and the columns that were not read stand beside the decision.</summary>
    private string WithRow(string record, BatchResult result)
    {
        if (result.Table is not { } cells)
            return record;
        var row = JsonText.Of(indented: false, json =>
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
        });
        return $"{record[..^1]},\"row\":{row}}}";
    }

    private void Write(Utf8JsonWriter json, Diagnostic fault)
    {
        json.WriteStartObject();
        json.WriteString("code", fault.Code);
        json.WriteString("place", fault.Place.ToString());
        json.WriteString("message", fault.Message(Language));
        json.WriteEndObject();
    }
}
