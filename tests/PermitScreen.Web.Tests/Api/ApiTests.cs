using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace PermitScreen.Web.Tests.Api;

/// <summary>The HTTP API with the rules of the repository; each answer is held to the OpenAPI document of the host.</summary>
[Collection(nameof(TestHost))]
public sealed class ApiTests(TestHost host)
{
    private const string Root = "/api/v1/";

    private readonly HttpClient client = host.CreateClient();
    private readonly ApiSchemas schemas = new(host);

    [Theory]
    [InlineData("zhaotong-coal-boiler", "reject")]
    [InlineData("zhaotong-coal-boiler-unknown", "notify")]
    [InlineData("hubei-redline", "reject")]
    public async Task An_application_in_yaml_is_screened(string example, string verdict)
    {
        var answer = await Checked("post", "screen", "screen", client.Post(Root + "screen", ApiClient.Example(example), "application/yaml"));
        Assert.Equal(verdict, answer["verdict"]!.GetValue<string>());
        Assert.StartsWith("sha256:", answer["rule_set"]!["digest"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_same_application_in_json_has_the_same_decision_compact_or_full()
    {
        var compact = await Checked("post", "screen", "screen", client.Post(Root + "screen", ApiClient.Boiler));
        var full = await Checked("post", "screen", "screen", client.Post(Root + "screen?detail=full", ApiClient.Boiler));
        Assert.Equal(compact["verdict"]!.ToJsonString(), full["verdict"]!.ToJsonString());
        Assert.Null(compact["facts"]);
        Assert.NotNull(full["facts"]);
    }

    [Fact]
    public async Task The_day_and_strictness_of_the_query_count()
    {
        var answer = await client.Post(Root + "screen?as_of=2025-02-03&strict=true&lang=en", ApiClient.Boiler).Json();
        Assert.Equal("2025-02-03", answer["as_of"]!.GetValue<string>());
        Assert.True(answer["strict"]!.GetValue<bool>());
        Assert.Equal("en", answer["language"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_faulty_application_is_a_problem_with_codes_and_places()
    {
        var response = await client.Post(Root + "screen?lang=en", "id: x\nfacts:\n  boiler.capcity: 20\n", "application/yaml");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        var problem = await response.Json();
        schemas.Check("problem", problem);
        Assert.Equal("PS2001", problem["problems"]![0]!["code"]!.GetValue<string>());
        Assert.Equal("body:3:3", problem["problems"]![0]!["place"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_impossible_number_is_no_decision()
    {
        var response = await client.Post(Root + "screen", """{"facts":{"project.features":["pigs"],"boiler.capacity":-1}}""");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
    }

    [Fact]
    public async Task Who_contradicts_himself_is_told_so_and_decided_on_the_rest()
    {
        const string contradictory = """{"id":"x","as_of":"2026-11-01","facts":{"site.ecological_redline":true,"site.sensitive_areas":[]}}""";
        var alone = await (await client.Post(Root + "screen", contradictory)).Json();
        var row = JsonNode.Parse((await (await client.Post(Root + "screen/batch", contradictory, "application/x-ndjson")).Content.ReadAsStringAsync()).TrimEnd('\n'))!;
        foreach (var decision in new[] { alone, row })
        {
            schemas.Check("decision", decision);
            Assert.Equal("PS2003", decision["problems"]![0]!["code"]!.GetValue<string>());
            Assert.False(decision["certain"]!.GetValue<bool>());
            Assert.NotEqual("pass", decision["verdict"]!.GetValue<string>());
        }
    }

    [Fact]
    public async Task Many_are_screened_line_by_line_and_a_bad_row_is_an_error_on_its_line()
    {
        var rows = string.Join('\n', ApiClient.Boiler, "{no json", "", """{"id":"c","facts":{"no.such":1}}""", ApiClient.Boiler);
        var response = await client.Post(Root + "screen/batch", rows, "application/x-ndjson");
        var lines = (await response.Content.ReadAsStringAsync()).TrimEnd('\n').Split('\n').Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Equal(4, lines.Count);
        lines.ForEach(line => schemas.Check("decision", line));
        Assert.Equal("reject", lines[0]["verdict"]!.GetValue<string>());
        Assert.Null(lines[1]["verdict"]);
        Assert.Equal(2, lines[1]["application"]!["line"]!.GetValue<int>());
        Assert.Equal("c", lines[2]["application"]!["id"]!.GetValue<string>());
        Assert.Equal(4, lines[2]["application"]!["line"]!.GetValue<int>());
        Assert.Equal("reject", lines[3]["verdict"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_row_of_a_batch_longer_than_any_application_is_an_error_and_the_next_is_screened()
    {
        var rows = new string('x', 2 * 1024 * 1024) + "\n" + ApiClient.Boiler;
        var lines = (await (await client.Post(Root + "screen/batch", rows, "application/x-ndjson")).Content.ReadAsStringAsync()).TrimEnd('\n').Split('\n');
        Assert.Contains("PS2011", lines[0], StringComparison.Ordinal);
        Assert.Equal("reject", JsonNode.Parse(lines[1])!["verdict"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_interview_over_the_wire_ends_where_that_of_the_library_ends()
    {
        var turn = await Checked("post", "interview/next", "interview/next", client.Post(Root + "interview/next", """{}"""));
        Assert.Equal("project.region", turn["question"]!["fact"]!.GetValue<string>());
        foreach (var answer in (string[])["530102", "4430", "new"])
            turn = await Answer(turn, answer);
        Assert.Equal("grade", turn["question"]!["for"]!.GetValue<string>());
        var asked = 3;
        for (; turn["question"] is not null && asked < 40; asked++)
            turn = await Answer(turn, "不清楚");
        Assert.Null(turn["question"]);
        Assert.Equal(asked, turn["state"]!.AsArray().Count);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_read_is_refused_and_the_state_stays_with_the_caller()
    {
        var response = await client.Post(Root + "interview/answer", """{"answer":"Atlantis"}""");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        schemas.Check("problem", await response.Json());
    }

    [Fact]
    public async Task A_question_says_who_can_answer_and_for_which_clauses()
    {
        var turn = await client.Post(Root + "interview/next?lang=en", """{"application":{"facts":{"project.region":"530602","project.nature":["new"],"project.industry":["4430"]}},"asked":"boiler.capacity"}""").Json();
        schemas.Check("interview_turn", turn);
        Assert.Equal("t/h", turn["question"]!["unit"]!.GetValue<string>());
        Assert.Equal("applicant", turn["question"]!["settled_by"]!.GetValue<string>());
        var next = await client.Post(Root + "interview/next", """{"application":{"facts":{"project.region":"530602","project.nature":["new"],"project.industry":["0313"],"livestock.pigs_annual_output":9000,"livestock.large_scale":true,"livestock.sewage_outlet":false}}}""").Json();
        schemas.Check("interview_turn", next);
        Assert.Equal("verdict", next["question"]!["for"]!.GetValue<string>());
        Assert.All(next["question"]!["why"]!.AsArray(), why => Assert.NotEmpty(why!["citations"]!.AsArray()));
        Assert.NotEmpty(next["question"]!["why"]!.AsArray());
    }

    [Theory]
    [InlineData("rules?region=530602&effect=reject&as_of=2026-06-01", "rules")]
    [InlineData("rules?industry=D4430&limit=5&offset=2", "rules")]
    [InlineData("rules/zhaotong/small-coal-boiler", "rules/{id}")]
    [InlineData("applies?region=昭通市&as_of=2026-06-01", "applies")]
    [InlineData("applies?region=530602&industry=0313", "applies")]
    [InlineData("trades?q=养猪场", "trades")]
    [InlineData("trades?q=火星采矿", "trades")]
    [InlineData("catalogue?q=输变电", "catalogue")]
    [InlineData("catalogue?q=0313&as_of=2026-06-01", "catalogue")]
    [InlineData("schemas", "schemas")]
    [InlineData("schemas/decision.schema.json", "schemas/{name}")]
    [InlineData("schemas/application.schema.json", "schemas/{name}")]
    public async Task What_is_read_is_as_the_document_says(string request, string path)
    {
        var response = await client.GetAsync(Root + request);
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, body);
        schemas.Check("get", Root + path, response, body);
    }

    [Fact]
    public async Task Rules_here_are_those_above_and_not_those_of_the_next_town()
    {
        var here = await client.GetAsync(Root + "applies?region=530602&as_of=2026-06-01").Json();
        var regions = here["rules"]!.AsArray().Select(r => r!["rule"]!["region"]!.GetValue<string>()).Distinct().ToList();
        Assert.Contains("530600", regions);
        Assert.All(regions, region => Assert.True(region is "" or "530000" or "530600" or "530602", region));
    }

    [Theory]
    [InlineData("rules?as_of=yesterday")]
    [InlineData("rules?effect=rejects")]
    [InlineData("rules?region=Atlantis")]
    [InlineData("rules?limit=-1")]
    [InlineData("applies")]
    [InlineData("trades")]
    [InlineData("screen?detail=all")]
    public async Task A_parameter_that_cannot_be_read_is_refused_rather_than_passed_over(string request)
    {
        var response = request.StartsWith("screen", StringComparison.Ordinal) ? await client.Post(Root + request, ApiClient.Boiler) : await client.GetAsync(Root + request);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        schemas.Check("problem", await response.Json());
    }

    [Fact]
    public async Task A_decision_can_be_read_again_and_is_made_again_by_the_same_rules()
    {
        var response = await client.Post(Root + "screen", ApiClient.Boiler);
        var decision = await response.Content.ReadAsStringAsync();
        var id = response.Headers.GetValues("PermitScreen-Decision").Single();
        var logged = await Checked("get", "decisions/{id}", "decisions/" + id, client.GetAsync(Root + "decisions/" + id));
        Assert.Equal(decision, logged["decision"]!.ToJsonString(Relaxed));
        var replay = await Checked("get", "decisions/{id}/replay", $"decisions/{id}/replay", client.GetAsync(Root + $"decisions/{id}/replay"));
        Assert.True(replay["identical"]!.GetValue<bool>());
    }

    [Fact]
    public async Task The_same_idempotency_key_gives_the_stored_answer_and_another_body_is_refused()
    {
        var first = await client.Post(Root + "screen", ApiClient.Boiler, key: "k-1");
        var again = await client.Post(Root + "screen", ApiClient.Boiler, key: "k-1");
        Assert.Equal(await first.Content.ReadAsStringAsync(), await again.Content.ReadAsStringAsync());
        Assert.Equal(first.Headers.GetValues("PermitScreen-Decision"), again.Headers.GetValues("PermitScreen-Decision"));
        var other = await client.Post(Root + "screen", ApiClient.Boiler.Replace("20", "30", StringComparison.Ordinal), key: "k-1");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
        Assert.EndsWith("idempotency-key-reused", (await other.Json())["type"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_refused_request_gives_its_idempotency_key_back()
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await client.Post(Root + "screen", """{"facts":{"no.such":1}}""", key: "k-2")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.Post(Root + "screen", ApiClient.Boiler, key: "k-2")).StatusCode);
    }

    [Fact]
    public async Task Requests_with_one_key_at_the_same_time_are_decided_once()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => client.Post(Root + "screen", ApiClient.Boiler, key: "k-3")));
        Assert.All(answers, a => Assert.True(a.StatusCode is HttpStatusCode.OK or HttpStatusCode.Conflict));
        Assert.Single(answers.Where(a => a.IsSuccessStatusCode).Select(a => a.Headers.GetValues("PermitScreen-Decision").Single()).Distinct());
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task The_host_says_how_it_is(string path) => Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(path)).StatusCode);

    [Fact]
    public async Task The_page_of_the_api_loads_nothing_from_elsewhere()
    {
        var page = await client.GetStringAsync("/api/");
        Assert.Contains("openapi/v1.json", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=\"http", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"http", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_operation_of_the_document_has_a_summary_and_a_schema_that_is_there()
    {
        var known = schemas.Document["components"]!["schemas"]!.AsObject().Select(s => s.Key).ToHashSet();
        Assert.Equal("3.1", schemas.Document["openapi"]!.GetValue<string>()[..3]);
        var operations = schemas.Document["paths"]!.AsObject().Where(p => p.Key.StartsWith(Root, StringComparison.Ordinal)).SelectMany(p => p.Value!.AsObject()).ToList();
        Assert.Equal(15, operations.Count);
        Assert.All(operations, operation => Assert.NotEmpty(operation.Value!["summary"]!.GetValue<string>()));
        var references = System.Text.RegularExpressions.Regex.Matches(schemas.Document.ToJsonString(), "\"#/components/schemas/([^\"]+)\"").Select(m => m.Groups[1].Value);
        Assert.All(references, name => Assert.Contains(name, known));
    }

    private static System.Text.Json.JsonSerializerOptions Relaxed { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private async Task<JsonNode> Answer(JsonNode turn, string answer) => await Checked("post", "interview/answer", "interview/answer", client.Post(
        Root + "interview/answer", new JsonObject { ["state"] = turn["state"]!.DeepClone(), ["answer"] = answer }.ToJsonString()));

    private async Task<JsonNode> Checked(string method, string path, string request, Task<HttpResponseMessage> sent)
    {
        var response = await sent;
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{request}: {body}");
        schemas.Check(method, Root + path, response, body);
        return JsonNode.Parse(body)!;
    }
}
