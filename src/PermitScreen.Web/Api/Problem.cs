using System.Text.Json;
using PermitScreen.Diagnostics;

namespace PermitScreen.Web.Api;

/// <summary>Why a request is not answered, as RFC 9457 has it, with the diagnostics of what it brought.</summary>
/// <param name="Status">4xx, or 503</param>
/// <param name="Kind">the last part of its <c>type</c>; it stays the same from version to version</param>
/// <param name="Title">what is wrong</param>
internal sealed record Problem(int Status, string Kind, Bilingual Title) : IResult
{
    public const string MediaType = "application/problem+json";

    public const string TypePrefix = "urn:permitscreen:problem:";

    /// <summary>Codes and places of what was wrong in the body.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Seconds after which it is worth another try; null for a request that stays wrong.</summary>
    public int? RetryAfter { get; init; }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var language = RequestLanguage.Of(httpContext.Request);
        if (RetryAfter is { } seconds)
            httpContext.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new JsonAnswer(json => Write(json, language)) { Status = Status, MediaType = MediaType }.ExecuteAsync(httpContext);
    }

    private void Write(Utf8JsonWriter json, Language language)
    {
        json.WriteStartObject();
        json.WriteString("type", TypePrefix + Kind);
        json.WriteString("title", Title.In(language));
        json.WriteNumber("status", Status);
        if (Diagnostics.Count > 0)
            DiagnosticJson.Write(json, "problems", Diagnostics, language);
        json.WriteEndObject();
    }
}
