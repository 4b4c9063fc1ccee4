namespace PermitScreen.Web.Api;

/// <summary>What an endpoint answers, for the OpenAPI document.</summary>
/// <param name="Schema">name of a schema of the document</param>
internal sealed record Answers(int Status, string MediaType, string Schema);

/// <summary>What an endpoint takes, for the OpenAPI document.</summary>
/// <param name="Schema">name of a schema of the document</param>
internal sealed record Takes(string Schema, params string[] MediaTypes);

/// <summary>What a key must be made for to use the endpoint.</summary>
internal sealed record NeedsScope(string Scope);

internal static class EndpointDescriptions
{
    public const string Json = "application/json";

    public const string Ndjson = "application/x-ndjson";

    /// <summary>Says what comes of a request that is in order; problems may always come instead.</summary>
    public static RouteHandlerBuilder Gives(this RouteHandlerBuilder endpoint, string schema, string mediaType = Json) =>
        endpoint.WithMetadata(new Answers(200, mediaType, schema));

    public static RouteHandlerBuilder TakesBody(this RouteHandlerBuilder endpoint, string schema, params string[] mediaTypes) =>
        endpoint.WithMetadata(new Takes(schema, mediaTypes));

    public static RouteHandlerBuilder Needs(this RouteHandlerBuilder endpoint, string scope) => endpoint.WithMetadata(new NeedsScope(scope));
}
