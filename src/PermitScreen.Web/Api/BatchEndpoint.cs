using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using PermitScreen.Web.Keys;
using PermitScreen.Web.Log;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Api;

/// <summary>
/// <c>POST screen/batch</c>: applications as JSON, one a line, in; decisions in the same order out, while more come in. Of a bad row an error
/// record stands on its line. All rows are screened by the rules that served when the first came.
/// </summary>
internal static class BatchEndpoint
{
    private static readonly byte[] LineBreak = "\n"u8.ToArray();

    public static async Task<IResult> Post(HttpContext http, [AsParameters] ScreeningQuery query, RulesInService rules, DecisionLog log)
    {
        if (query.Read(http.Request, out var problem) is not { } asked)
            return problem!;
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var media) || media.MediaType.Value is not (EndpointDescriptions.Ndjson or "application/jsonl"))
            return Problems.WrongMediaType;
        // Each line is limited, not the whole.
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = null;
        var row = new BatchRow(rules.Current, asked, rules.Today, log, Caller.Of(http).Name);
        http.Response.ContentType = EndpointDescriptions.Ndjson;
        await foreach (var lines in NdjsonLines.Read(http.Request.Body, http.RequestAborted))
        {
            foreach (var answer in await Screen(row, lines))
            {
                await http.Response.Body.WriteAsync(answer, http.RequestAborted);
                await http.Response.Body.WriteAsync(LineBreak, http.RequestAborted);
            }

            await http.Response.Body.FlushAsync(http.RequestAborted);
        }

        return Results.Empty;
    }

    /// <summary>The rows of one reading on all processors, in their order; they wait for the log together.</summary>
    private static Task<ReadOnlyMemory<byte>[]> Screen(BatchRow row, List<RawLine> lines) =>
        Task.WhenAll(lines.Where(line => !line.IsBlank).Select(line => Task.Run(() => row.Screen(line))));
}
