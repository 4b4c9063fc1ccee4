using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace PermitScreen.Web.Tests.Api;

/// <summary>Short words for what the tests send.</summary>
internal static class ApiClient
{
    public const string Boiler = """{"id":"b","as_of":"2026-06-01","facts":{"project.region":"530602","project.nature":["new"],"boiler.existing":false,"boiler.capacity":20,"boiler.fuel":"coal"}}""";

    public static Task<HttpResponseMessage> Post(this HttpClient client, string path, string body, string mediaType = "application/json", string? key = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        return client.SendAsync(request);
    }

    public static async Task<JsonNode> Json(this Task<HttpResponseMessage> response) => JsonNode.Parse(await (await response).Content.ReadAsStringAsync())!;

    public static async Task<JsonNode> Json(this HttpResponseMessage response) => JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

    public static string Example(string name) => File.ReadAllText(Path.Combine(RepositoryRoot.Path, "examples", "applications", name + ".yaml"));
}
