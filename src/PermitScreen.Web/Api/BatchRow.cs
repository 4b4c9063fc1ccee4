using System.Text.Json;
using NodaTime;
using PermitScreen.Diagnostics;
using PermitScreen.Explaining;
using PermitScreen.Nodes;
using PermitScreen.Web.Log;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Api;

/// <summary>Screens single lines of a batch.</summary>
internal sealed class BatchRow(ServedRules rules, Asked asked, LocalDate today, DecisionLog log, string caller)
{
    /// <summary>The decision on a line, or the record of why there is none; never an exception for what stands on the line.</summary>
    public async Task<ReadOnlyMemory<byte>> Screen(RawLine line)
    {
        if (line.IsTooLong)
            return Error("", line.Number, [new Diagnostic(RowFaults.TooLong, new SourcePlace(ApplicationText.Name, line.Number, 1), [])]);
        var read = ApplicationText.ReadJson(rules.RuleSet, line.Bytes, line.Number);
        if (!read.TryGetValue(out var application))
            return Error(IdOf(line.Bytes), line.Number, read.Diagnostics);
        if (application.Id.Length == 0)
            application = application with { Id = $"line {line.Number}" };
        var decision = rules.Screener.Screen(application, asked.OptionsFor(application, today));
        var compact = JsonAnswer.Bytes(json => DecisionJson.WriteTo(json, decision, asked.Language, DecisionDetail.Compact));
        await log.Append(decision, rules, compact, asked.Language, caller);
        Telemetry.Screened(decision.Verdict);
        return asked.Detail == DecisionDetail.Compact ? compact : JsonAnswer.Bytes(json => DecisionJson.WriteTo(json, decision, asked.Language));
    }

    private ReadOnlyMemory<byte> Error(string id, int line, IEnumerable<Diagnostic> problems) =>
        JsonAnswer.Bytes(json => DecisionJson.WriteErrorTo(json, id, line, problems, asked.Language));

    /// <summary>What a bad row calls itself, as far as that can be told.</summary>
    private static string IdOf(byte[] line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
                ? id.GetString()!
                : "";
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return "";
        }
    }
}
