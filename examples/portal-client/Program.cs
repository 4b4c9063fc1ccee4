// A portal that calls the API: dotnet run --project examples/portal-client -- http://localhost:5000 application.yaml [API key]
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

if (args is not [var address, var file, .. var more])
{
    Console.Error.WriteLine("portal-client ADDRESS APPLICATION [KEY]");
    return 2;
}

using var http = new HttpClient { BaseAddress = new Uri(address) };
if (more is [var key, ..])
    http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);

// Sent again with the same key after a lost answer, the application is not decided twice.
using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/screen?detail=full&lang=zh") { Content = new ByteArrayContent(File.ReadAllBytes(file)) };
request.Content.Headers.ContentType = new MediaTypeHeaderValue(Path.GetExtension(file) == ".json" ? "application/json" : "application/yaml");
request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString("N"));

var response = await http.SendAsync(request);
var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
if (!response.IsSuccessStatusCode)
{
    Console.Error.WriteLine($"{answer["status"]} {answer["title"]}");
    foreach (var problem in answer["problems"]?.AsArray() ?? [])
        Console.Error.WriteLine($"  {problem!["code"]} {problem["place"]} {problem["message"]}");
    return 2;
}

Console.WriteLine($"{answer["verdict"]}（最好 {answer["range"]!["best"]}，最差 {answer["range"]!["worst"]}）");
foreach (var reason in answer["reasons"]!.AsArray().Where(r => r!["state"]!.GetValue<string>() == "fires"))
    Console.WriteLine($"· {reason!["message"]}");
foreach (var need in answer["needs"]!.AsArray().Take(5))
    Console.WriteLine($"? {need!["question"] ?? need["title"]}");
if (response.Headers.TryGetValues("PermitScreen-Decision", out var id))
    Console.WriteLine($"判定编号 {id.First()}，规则集 {answer["rule_set"]!["digest"]}");
return 0;
