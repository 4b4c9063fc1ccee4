using System.Text.Json.Nodes;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Xunit;

namespace PermitScreen.Web.Tests.Mcp;

/// <summary>The tools as the package's own client sees them, over HTTP and over standard streams.</summary>
[Collection(nameof(TestHost))]
public sealed class McpTests(TestHost host)
{
    private const string Boiler = "facts: {project.region: 昭通市昭阳区, project.nature: 新建, boiler.existing: false, boiler.capacity: 20 t/h, boiler.fuel: coal}";

    [Theory]
    [InlineData("http")]
    [InlineData("stdio")]
    public async Task A_client_lists_the_tools_and_gets_a_cited_decision(string way)
    {
        await using var client = await Connect(way);
        var tools = await client.ListToolsAsync();
        Assert.Equal(["cite_clause", "explain_rule", "next_question", "screen", "search_trade"], tools.Select(t => t.Name).Order(StringComparer.Ordinal));
        var answer = await Call(client, "screen", new() { ["application"] = Boiler, ["as_of"] = "2026-06-01" });
        Assert.Equal("reject", answer["decision"]!["verdict"]!.GetValue<string>());
        Assert.Equal("2026-06-01", answer["law_of"]!.GetValue<string>());
        Assert.Contains(answer["grounds"]!.AsArray(), ground => ground!["citations"]!.AsArray().Any(c => c!.GetValue<string>().Contains("ZT-06", StringComparison.Ordinal)));
        Assert.NotEmpty(answer["open"]!["questions"]!.AsArray());
    }

    [Fact]
    public async Task An_assistant_is_led_through_the_questions()
    {
        await using var client = await Connect("http");
        var turn = await Call(client, "next_question", []);
        foreach (var answer in (string[])["昭通市昭阳区", "4430", "新建"])
            turn = await Call(client, "next_question", new() { ["state"] = turn["state"]!.GetValue<string>(), ["answer"] = answer });
        Assert.NotEmpty(turn["question"]!["question"]!.GetValue<string>());
        Assert.NotNull(turn["open"]);
    }

    [Fact]
    public async Task Trades_rules_and_clauses_are_found_and_what_is_open_is_said()
    {
        await using var client = await Connect("http");
        var trade = await Call(client, "search_trade", new() { ["words"] = "养猪场" });
        Assert.Equal("0313", trade["trades"]!["matches"]![0]!["code"]!.GetValue<string>());
        var nothing = await Call(client, "search_trade", new() { ["words"] = "火星采矿代办" });
        Assert.True(nothing["trades"]!["matches"]!.AsArray().Count > 0 || nothing["open"]!.AsArray().Count > 0);
        var rule = await Call(client, "explain_rule", new() { ["id"] = "zhaotong/small-coal-boiler" });
        Assert.NotEmpty(rule["versions"]![0]!["citations"]!.AsArray());
        Assert.NotNull(rule["open"]);
        var clause = await Call(client, "cite_clause", new() { ["id"] = "ZT-06" });
        Assert.Contains("zhaotong/small-coal-boiler", clause["rules"]!.AsArray().Select(r => r!.GetValue<string>()));
        Assert.NotEmpty(clause["locator"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("explain_rule", "id", "zhaotong/small-coal-boilr", "zhaotong/small-coal-boiler")]
    [InlineData("cite_clause", "id", "ZT-999", "ZT-999")]
    [InlineData("screen", "application", "facts: {boiler.capcity: 1}", "PS2001")]
    [InlineData("next_question", "state", "nonsense", "state")]
    public async Task A_mistake_is_an_error_of_the_tool_that_says_what_is_wrong(string tool, string argument, string value, string said)
    {
        await using var client = await Connect("http");
        var result = await client.CallToolAsync(tool, new Dictionary<string, object?> { [argument] = value });
        Assert.True(result.IsError);
        Assert.Contains(said, Text(result), StringComparison.Ordinal);
    }

    private async Task<McpClient> Connect(string way) => await McpClient.CreateAsync(way == "http"
        ? new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri("http://localhost/mcp"), TransportMode = HttpTransportMode.StreamableHttp }, host.CreateClient(), ownsHttpClient: true)
        : new StdioClientTransport(new StdioClientTransportOptions { Command = "dotnet", Arguments = [typeof(Program).Assembly.Location, "mcp"], WorkingDirectory = RepositoryRoot.Path }));

    private static async Task<JsonNode> Call(McpClient client, string tool, Dictionary<string, object?> arguments)
    {
        var result = await client.CallToolAsync(tool, arguments);
        Assert.False(result.IsError ?? false, Text(result));
        return JsonNode.Parse(Text(result))!;
    }

    private static string Text(CallToolResult result) => result.Content.OfType<TextContentBlock>().Single().Text;
}
