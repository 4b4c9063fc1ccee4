using PermitScreen.Explaining;
using PermitScreen.Web.Keys;
using PermitScreen.Web.Log;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Api;

/// <summary><c>POST screen</c>: one application in, its decision out.</summary>
internal static class ScreenEndpoint
{
    public const string DecisionHeader = "PermitScreen-Decision";
    public const string KeyHeader = "Idempotency-Key";

    private const int LongestKey = 200;

    public static async Task<IResult> Post(HttpContext http, [AsParameters] ScreeningQuery query, RulesInService rules, DecisionLog log, Idempotency idempotency)
    {
        if (query.Read(http.Request, out var problem) is not { } asked)
            return problem!;
        var body = await RequestBody.Read(http.Request);
        if (body.Problem is { } unreadable)
            return unreadable;
        if (!http.Request.Headers.TryGetValue(KeyHeader, out var key))
            return await Answer(body, asked, rules, log, http);
        if (key.ToString() is not { Length: > 0 and <= LongestKey } text || text.Any(c => c is <= ' ' or > '~'))
            return Problems.BadIdempotencyKey;
        return await Once(text, body, asked, rules, log, idempotency, http);
    }

    private static async Task<IResult> Once(
        string key, RequestBody body, Asked asked, RulesInService rules, DecisionLog log, Idempotency idempotency, HttpContext http)
    {
        var id = Idempotency.Digest(Idempotency.Bytes(Caller.Of(http).Name), Idempotency.Bytes(key));
        var request = Idempotency.Digest(body.Bytes, Idempotency.Bytes($"{body.IsYaml} {asked}"));
        if (await idempotency.Take(id, request, http.RequestAborted) is { } known)
        {
            if (known.Request != request)
                return Problems.KeyReused;
            return known.Status == 0 ? Problems.UnderWay : new DecisionAnswer(known.Body, known.Decision.Length > 0 ? known.Decision : null);
        }

        var isKept = false;
        try
        {
            var answer = await Answer(body, asked, rules, log, http);
            if (answer is DecisionAnswer { Bytes: var bytes, Id: var decision })
            {
                await idempotency.Keep(id, StatusCodes.Status200OK, EndpointDescriptions.Json, decision, bytes.ToArray());
                isKept = true;
            }

            return answer;
        }
        finally
        {
            if (!isKept)
                await idempotency.Release(id);
        }
    }

    private static async Task<IResult> Answer(RequestBody body, Asked asked, RulesInService rules, DecisionLog log, HttpContext http)
    {
        var served = rules.Current;
        var read = ApplicationText.Read(served.RuleSet, body);
        if (!read.TryGetValue(out var application))
            return Problems.Refused(read.Diagnostics);
        var decision = served.Screener.Screen(application, asked.OptionsFor(application, rules.Today));
        var compact = JsonAnswer.Bytes(json => DecisionJson.WriteTo(json, decision, asked.Language, DecisionDetail.Compact));
        var id = await log.Append(decision, served, compact, asked.Language, Caller.Of(http).Name);
        Telemetry.Screened(decision.Verdict);
        return new DecisionAnswer(
            asked.Detail == DecisionDetail.Compact ? compact : JsonAnswer.Bytes(json => DecisionJson.WriteTo(json, decision, asked.Language, asked.Detail)), id);
    }
}

/// <summary>A decision, and under which id it can be read again.</summary>
/// <param name="Id">null when nothing is logged</param>
internal sealed record DecisionAnswer(ReadOnlyMemory<byte> Bytes, string? Id) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (Id is not null)
            httpContext.Response.Headers[ScreenEndpoint.DecisionHeader] = Id;
        return JsonAnswer.Send(httpContext.Response, Bytes).AsTask();
    }
}
