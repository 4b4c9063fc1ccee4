using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using PermitScreen.Loading.Schemas;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Api;

/// <summary>
/// The OpenAPI 3.1 document. Paths and parameters come from the endpoints; the schemas are the published ones, word for word, since the
/// object model of the generator would lose half of their keywords.
/// </summary>
internal sealed class ApiDocument([FromKeyedServices("v1")] IOpenApiDocumentProvider generator, EndpointDataSource endpoints, RulesInService rules)
{
    public const string Path = "/openapi/v1.json";

    private const string Here = "#/components/schemas/";
    private const string InDefinitions = "#/$defs/";

    public async Task<IResult> Get(CancellationToken cancellation) => Results.Text((await Build(cancellation)).ToJsonString(), "application/json");

    public async Task<JsonObject> Build(CancellationToken cancellation)
    {
        var generated = await generator.GetOpenApiDocumentAsync(cancellation);
        var document = JsonNode.Parse(await generated.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, cancellation))!.AsObject();
        document["info"] = new JsonObject
        {
            ["title"] = "PermitScreen",
            ["version"] = typeof(RuleSet).Assembly.GetName().Version!.ToString(3),
            ["description"] = "预筛意见，不替代审批。Screening opinions on cited, dated environmental access rules; no substitute for an approval.",
        };
        document["components"] = new JsonObject { ["schemas"] = Schemas() };
        foreach (var endpoint in endpoints.Endpoints.OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<Answers>() is { } answers && Operation(document, endpoint) is { } operation)
                Describe(operation, answers, endpoint.Metadata.GetMetadata<Takes>());
        }

        return document;
    }

    private static JsonObject? Operation(JsonObject document, RouteEndpoint endpoint)
    {
        var path = "/" + endpoint.RoutePattern.RawText!.Trim('/').Replace("{**", "{", StringComparison.Ordinal);
        var method = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0].ToLowerInvariant();
        return document["paths"]![path]?[method]?.AsObject();
    }

    private static void Describe(JsonObject operation, Answers answers, Takes? takes)
    {
        foreach (var parameter in operation["parameters"]?.AsArray() ?? [])
            parameter!["description"] = ParameterTexts.All[parameter["name"]!.GetValue<string>()];
        operation["responses"] = new JsonObject
        {
            [answers.Status.ToString(System.Globalization.CultureInfo.InvariantCulture)] = new JsonObject { ["description"] = "OK", ["content"] = Content(answers.Schema, answers.MediaType) },
            ["4XX"] = new JsonObject { ["description"] = "why the request is not answered", ["content"] = Content("problem", Problem.MediaType) },
            ["503"] = new JsonObject { ["description"] = "the database is away", ["content"] = Content("problem", Problem.MediaType) },
        };
        if (takes is not null)
            operation["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Content(takes.Schema, takes.MediaTypes) };
    }

    private static JsonObject Content(string schema, params string[] mediaTypes) => new(
        mediaTypes.Select(type => KeyValuePair.Create<string, JsonNode?>(type, new JsonObject { ["schema"] = new JsonObject { ["$ref"] = $"#/components/schemas/{schema}" } })));

    private JsonObject Schemas()
    {
        var schemas = new JsonObject();
        Add(schemas, "decision", PublishedSchemas.Text(PublishedSchemas.DecisionName));
        Add(schemas, "application", JsonSchemaWriter.Write("application", rules.Current.RuleSet.Vocabulary));
        foreach (var (name, schema) in JsonNode.Parse(PublishedSchemas.Text(PublishedSchemas.ApiName))!["$defs"]!.AsObject())
            schemas[name] = Moved(schema!, "", "");
        return schemas;
    }

    /// <summary>Its definitions stand beside it, under its name and theirs: JSON Schema looks for <c>#/$defs</c> at the root of the document.</summary>
    private static void Add(JsonObject schemas, string name, string text)
    {
        var schema = JsonNode.Parse(text)!.AsObject();
        foreach (var (definition, body) in schema["$defs"]?.AsObject() ?? [])
            schemas[$"{name}_{definition}"] = Moved(body!, name, "");
        schema.Remove("$defs");
        schema.Remove("$schema");
        schemas[name] = Moved(schema, name, "");
    }

    private static JsonNode Moved(JsonNode node, string name, string key) => node switch
    {
        JsonObject all => new JsonObject(all.Select(p => KeyValuePair.Create(p.Key, p.Value is null ? null : (JsonNode?)Moved(p.Value, name, p.Key)))),
        JsonArray items => new JsonArray([.. items.Select(item => item is null ? null : Moved(item, name, ""))]),
        _ when key == "$ref" && node.GetValueKind() == JsonValueKind.String => Reference(node.GetValue<string>(), name),
        _ => node.DeepClone(),
    };

    /// <summary><c>#/$defs/x</c> and <c>decision.schema.json</c> stand in this document; the facts, hundreds of them, stay beside it.</summary>
    private static string Reference(string reference, string name)
    {
        if (reference.StartsWith(InDefinitions, StringComparison.Ordinal))
            return Here + (name.Length == 0 ? "" : name + "_") + reference[InDefinitions.Length..];
        return reference == "decision.schema.json" ? Here + "decision" : $"{ApiEndpoints.Root}/schemas/{reference}";
    }
}
