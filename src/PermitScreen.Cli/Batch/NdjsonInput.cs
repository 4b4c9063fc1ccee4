using System.Text.Json;
using PermitScreen.Diagnostics;
using PermitScreen.Loading.Applications;
using PermitScreen.Nodes;

namespace PermitScreen.Cli.Batch;

/// <summary>Applications as JSON, one a line.</summary>
internal static class NdjsonInput
{
    public static IEnumerable<BatchRow> Rows(Stream stream, string file, RuleSet rules)
    {
        var reader = new ApplicationReader(rules);
        foreach (var line in LineReader.Read(stream))
        {
            if (line.IsTooLong)
                yield return new UnreadableRow(new Diagnostic(RowFaults.TooLong, new SourcePlace(file, line.Number, 1), []));
            else if (!line.IsBlank)
                yield return new Row(line, file, reader);
        }
    }

    private sealed class Row(RawLine line, string file, ApplicationReader reader) : BatchRow(line.Number)
    {
        public override RowReading Read()
        {
            var read = reader.ReadJson(line.Bytes, file, line.Number);
            return read.TryGetValue(out var application)
                ? new RowReading(application.Id, application, read.Diagnostics)
                : new RowReading(Id ?? "", null, read.Diagnostics);
        }

        private string? Id
        {
            get
            {
                try
                {
                    using var json = JsonDocument.Parse(line.Bytes);
                    return json.RootElement is { ValueKind: JsonValueKind.Object } root
                        && root.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
                        ? id.GetString()
                        : null;
                }
                catch (Exception e) when (e is JsonException or InvalidOperationException)
                {
                    return null;
                }
            }
        }
    }
}
