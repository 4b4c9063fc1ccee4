using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Microsoft.Extensions.DependencyInjection;
using PermitScreen.Web.Api;
using Xunit;

namespace PermitScreen.Web.Tests.Api;

/// <summary>Holds answers to the OpenAPI document of the same host.</summary>
internal sealed class ApiSchemas
{
    private readonly JsonObject document;

    public ApiSchemas(TestHost host) => document = host.Services.GetRequiredService<ApiDocument>().Build(default).GetAwaiter().GetResult();

    public JsonObject Document => document;

    /// <summary>The answer is of the schema that the document promises for the path, or a problem.</summary>
    public void Check(string method, string path, HttpResponseMessage response, string body)
    {
        var promised = document["paths"]![path]![method]!["responses"]!;
        var answer = promised[((int)response.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture)] ?? promised["4XX"];
        var content = answer!["content"]![response.Content.Headers.ContentType!.MediaType!];
        Assert.True(content is not null, $"{method} {path}: {response.Content.Headers.ContentType} is not promised");
        Check(content["schema"]!["$ref"]!.GetValue<string>()["#/components/schemas/".Length..], JsonNode.Parse(body)!);
    }

    public void Check(string schema, JsonNode value)
    {
        // A validator of schemas looks for definitions where JSON Schema has them.
        var text = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$ref"] = "#/$defs/" + schema,
            ["$defs"] = document["components"]!["schemas"]!.DeepClone(),
        }.ToJsonString().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal);
        var result = JsonSchema.FromText(text).Evaluate(JsonSerializer.SerializeToElement(value), new EvaluationOptions { OutputFormat = Json.Schema.OutputFormat.List });
        Assert.True(result.IsValid, schema + ": " + string.Join("; ", (result.Details ?? []).Where(d => d.Errors is { Count: > 0 }).Take(5).Select(d => $"{d.InstanceLocation} {string.Join(',', d.Errors!.Values)}")));
    }
}
