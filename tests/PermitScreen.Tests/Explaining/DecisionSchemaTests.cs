using System.Text.Json;
using Json.Schema;
using NodaTime;
using PermitScreen.Diagnostics;
using PermitScreen.Explaining;
using PermitScreen.Facts;
using PermitScreen.Loading.Applications;
using PermitScreen.Tests.Repository;
using Xunit;

namespace PermitScreen.Tests.Explaining;

/// <summary>What <c>rules/schemas/decision.schema.json</c> promises, held against real output: all examples and public cases.</summary>
public class DecisionSchemaTests
{
    /// <summary>Whether it is valid; to say why not takes far longer.</summary>
    private static readonly EvaluationOptions Whether = new() { OutputFormat = Json.Schema.OutputFormat.Flag };
    private static readonly EvaluationOptions Why = new() { OutputFormat = Json.Schema.OutputFormat.List };
    private static readonly string Text = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "rules", "schemas", "decision.schema.json"));
    private static readonly JsonSchema Any = JsonSchema.FromText(Text);

    /// <summary>The same schema, asking for the full form.</summary>
    private static readonly JsonSchema Full = JsonSchema.FromText(Text.Replace("\"then\": {\n    \"$ref\": \"#/$defs/decision\"", "\"then\": {\n    \"$ref\": \"#/$defs/full\"", StringComparison.Ordinal));

    public static TheoryData<string> Files => [.. new[] { "applications", "public-cases" }
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "examples", folder), "*.yaml"))
        .Where(f => Path.GetFileName(f) != "expected.yaml")
        .Select(f => Path.GetRelativePath(RepositoryRoot.Path, f))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_decision_is_what_the_schema_says(string file)
    {
        var decision = Screen(file);
        Nothing.In(Faults(Full, DecisionJson.Write(decision, Language.Zh)));
        Nothing.In(Faults(Full, DecisionJson.Write(decision, Language.En)));
        Nothing.In(Faults(Any, DecisionJson.Write(decision, Language.Zh, detail: DecisionDetail.Compact)));
    }

    [Fact]
    public void An_error_record_is_the_same_object_with_problems_and_no_verdict()
    {
        var problem = new Diagnostic(ApplicationFaults.UnknownFact, SourcePlace.Whole("a.yaml"), ["boiler.capcity"]);
        Nothing.In(Faults(Any, DecisionJson.WriteError("a", 3, [problem], Language.Zh)));
        Nothing.In(Faults(Any, DecisionJson.WriteError(null, null, [problem], Language.En)));
        Assert.NotEmpty(Faults(Any, DecisionJson.WriteError("a", null, [], Language.En))); // nothing wrong is no error
    }

    [Theory]
    [InlineData("\"verdict\": \"reject\"", "\"verdict\": \"refuse\"")]
    [InlineData("\"strict\": false,", "")]
    [InlineData("\"good_until\": ", "\"good_til\": ")]
    [InlineData("\"state\": \"fires\"", "\"state\": \"burns\"")]
    public void The_schema_notices_a_change(string from, string to)
    {
        var json = DecisionJson.Write(Screen(Path.Combine("examples", "applications", "zhaotong-coal-boiler.yaml")), Language.En);
        Assert.Contains(from, json, StringComparison.Ordinal);
        Assert.NotEmpty(Faults(Full, json.Replace(from, to, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_compact_form_has_the_same_names_and_is_small(string file)
    {
        var decision = Screen(file);
        using var full = JsonDocument.Parse(DecisionJson.Write(decision, Language.Zh));
        var text = DecisionJson.Write(decision, Language.Zh, indented: false, DecisionDetail.Compact);
        using var compact = JsonDocument.Parse(text);
        Assert.Equal(["more"], Names(compact.RootElement).Except(Names(full.RootElement)));
        Assert.Equal(full.RootElement.GetProperty("needs").GetArrayLength(), Counted(compact, "needs"));
        Assert.Equal(full.RootElement.GetProperty("reasons").GetArrayLength(), Counted(compact, "reasons"));
        Assert.True(text.Length < 8000, $"{file}: {text.Length}");
    }

    /// <summary>The same steps as in the text, each with its clause; of several possible grades each step says which take it.</summary>
    [Theory]
    [InlineData("{project.industry: \"3011\"}", "report_book,report_form", "HP-21 report_book; HP-22 60 report_book; HP-22 30 report_form; HP-23 report_book report_form; HP-25 report_book report_form")]
    [InlineData("{project.industry: \"3360\", project.processes: [electroplating]}", "report_book", "HP-21 report_book; HP-22 60 report_book; HP-23 report_book; HP-25 report_book")]
    [InlineData("{project.industry: \"4811\", project.nature: renovation, railway.electrification: none}", "report_form", "HP-22 30 report_form; HP-23 report_form; HP-25 report_form")]
    [InlineData("{project.industry: \"7861\", works.cableway: false, leisure.kind: []}", "registration", "HP-22 registration")]
    [InlineData("{project.nature: new}", "report_book,report_form,registration,not_managed", "")] // nothing is known
    public void What_is_done_next_stands_in_it(string facts, string grades, string steps)
    {
        var decision = RealRules.Screener.Screen(RealRules.RuleSet.Application(facts), Sample.On(new LocalDate(2025, 6, 1)));
        foreach (var detail in Enum.GetValues<DecisionDetail>())
        {
            using var json = JsonDocument.Parse(DecisionJson.Write(decision, Language.Zh, detail: detail));
            var classification = json.RootElement.GetProperty("classification");
            Assert.Equal(grades, string.Join(',', Words(classification.GetProperty("range"))));
            var written = classification.GetProperty("steps").EnumerateArray().Select(step =>
                $"{step.GetProperty("clause").GetString()}{(step.TryGetProperty("days", out var days) ? $" {days}" : "")} {string.Join(' ', Words(step.GetProperty("grades")))}");
            Assert.Equal(detail == DecisionDetail.Full ? steps : steps.Replace(" 60", "", StringComparison.Ordinal).Replace(" 30", "", StringComparison.Ordinal), string.Join("; ", written));
        }

        static IEnumerable<string?> Words(JsonElement list) => list.EnumerateArray().Select(word => word.GetString());
    }

    [Fact]
    public void A_compact_decision_takes_three_kilobytes_on_average() => Assert.InRange(
        Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "examples", "public-cases"), "*.yaml")
            .Where(f => Path.GetFileName(f) != "expected.yaml")
            .Average(f => System.Text.Encoding.UTF8.GetByteCount(DecisionJson.Write(Screen(f), Language.Zh, indented: false, DecisionDetail.Compact))),
        500,
        3072);

    private static int Counted(JsonDocument compact, string name) =>
        compact.RootElement.GetProperty(name).GetArrayLength() + compact.RootElement.GetProperty("more").GetProperty(name).GetInt32();

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);

    private static List<string> Faults(JsonSchema schema, string json)
    {
        using var document = JsonDocument.Parse(json);
        if (schema.Evaluate(document.RootElement, Whether).IsValid)
            return [];
        var result = schema.Evaluate(document.RootElement, Why);
        return [.. (result.Details ?? []).Where(d => d.Errors is { Count: > 0 }).SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Value}")), "invalid"];
    }

    private static Decision Screen(string file)
    {
        var read = new ApplicationReader(RealRules.RuleSet).Read(File.ReadAllText(Path.Combine(RepositoryRoot.Path, file)), file);
        return RealRules.Screener.Screen(read.Value, Sample.On(read.Value.AsOf ?? new LocalDate(2026, 11, 1)));
    }
}
