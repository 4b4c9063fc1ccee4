using System.Text;
using PermitScreen.Explaining;
using PermitScreen.Web.Log;

namespace PermitScreen.Web.Api;

/// <summary><c>GET decisions/{id}</c> and its replay: what was decided, from the log, and what the archived rules make of it again.</summary>
internal static class DecisionEndpoints
{
    public static async Task<IResult> Get(HttpContext http, string id, DecisionLog log)
    {
        if (await Find(id, log, http) is not { } row)
            return Problems.NotFound;
        if (row.Decision is not { } decision)
            return Problems.Forgotten;
        return new JsonAnswer(json =>
        {
            json.WriteStartObject();
            json.WriteString("id", row.Id);
            json.WriteNumber("sequence", row.Sequence);
            json.WriteString("at", DateTimeOffset.FromUnixTimeMilliseconds(row.At));
            json.WriteString("rule_set", row.Rules);
            json.WriteString("hash", row.Hash);
            json.WritePropertyName("asked");
            json.WriteRawValue(row.Facts!);
            json.WritePropertyName("decision");
            json.WriteRawValue(decision);
            json.WriteEndObject();
        });
    }

    public static async Task<IResult> Replay(HttpContext http, string id, DecisionLog log, RulesArchive archive)
    {
        if (await Find(id, log, http) is not { } row)
            return Problems.NotFound;
        if (row.Facts is not { } facts)
            return Problems.Forgotten;
        if (await archive.Open(row.Rules, row.Zones, http.RequestAborted) is not { } rules)
            return Problems.NotArchived;
        var (application, options, language) = LoggedFacts.Read(facts, rules.RuleSet);
        var decision = rules.Screener.Screen(application, options);
        var again = JsonAnswer.Bytes(json => DecisionJson.WriteTo(json, decision, language, DecisionDetail.Compact));
        return new JsonAnswer(json =>
        {
            json.WriteStartObject();
            json.WriteString("id", row.Id);
            json.WriteString("rule_set", rules.RuleSet.Digest);
            json.WriteBoolean("identical", Encoding.UTF8.GetString(again.Span) == row.Decision);
            json.WritePropertyName("decision");
            DecisionJson.WriteTo(json, decision, language);
            json.WriteEndObject();
        });
    }

    /// <summary>An id is 32 hex digits; whatever else is asked for is not there, and the database is not bothered.</summary>
    private static async Task<LogRow?> Find(string id, DecisionLog log, HttpContext http) =>
        id.Length == 32 && id.All(char.IsAsciiHexDigitLower) ? await log.Find(id, http.RequestAborted) : null;
}
