using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using PermitScreen.Diagnostics;
using PermitScreen.Loading.Schemas;
using PermitScreen.Nodes;
using Xunit;

namespace PermitScreen.Tests.Repository;

/// <summary>The schemas by which editors complete and check what authors type: they are fresh, and they refuse nothing that is right.</summary>
public class SchemaTests
{
    private const string FirstLine = "# yaml-language-server: $schema=";

    private const string Rule = "{pack: p, title: {zh: 甲, en: a}, rules: [{id: p/r, title: {zh: 甲, en: a}, clause: A-1, dimension: project, then: reject, because: {zh: 甲, en: a}, ";

    private static readonly string Folder = Path.Combine(RealRules.Directory, "schemas");

    /// <summary>
    /// What others refer to must be built before them. The base is made up: with one that begins with <c>file:</c> JsonSchema.Net 8.0.5
    /// loses what stands behind the # and takes everything for valid.
    /// </summary>
    private static readonly Lazy<Dictionary<string, JsonSchema>> Schemas = new(() => Directory.EnumerateFiles(Folder)
        .Where(file => !OfOutput.Contains(Path.GetFileName(file)))
        .OrderBy(file => Path.GetFileName(file) != "facts.schema.json")
        .ToDictionary(file => file, file => JsonSchema.FromFile(file, baseUri: new Uri("https://schemas.invalid/" + Path.GetFileName(file)))));

    /// <summary>What the tool writes, not what authors type; tests of their own hold them against output.</summary>
    private static readonly string[] OfOutput = ["decision.schema.json", "impact.schema.json"];

    public static TheoryData<string> Names => [.. JsonSchemaWriter.Names];

    /// <summary>Files that are no rules and no applications.</summary>
    private static readonly string[] WithoutSchema = ["examples/public-cases/expected.yaml", "examples/batch/officers-table.map.yaml"];

    /// <summary>The schemas are made from the loader; whoever changes a fact or a shape writes them anew.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Each_is_what_the_loader_says_today(string name)
    {
        var stored = File.ReadAllText(Path.Combine(Folder, $"{name}.schema.json")).ReplaceLineEndings("\n");
        Assert.True(
            stored == JsonSchemaWriter.Write(name, RealRules.RuleSet.Vocabulary),
            $"rules/schemas/{name}.schema.json is out of date: run `permitscreen schemas`");
    }

    [Fact]
    public void There_are_no_others_and_all_take_less_than_a_megabyte()
    {
        Assert.Equal(JsonSchemaWriter.Names.Select(n => $"{n}.schema.json").Concat(OfOutput).Order(), Directory.EnumerateFiles(Folder).Select(Path.GetFileName).Order());
        Assert.InRange(Directory.EnumerateFiles(Folder).Sum(file => new FileInfo(file).Length), 1, 1_000_000);
    }

    [Fact]
    public void Every_file_says_by_which_schema_it_is_checked() => Nothing.In(
        Files().Where(file => SchemaOf(file) is not { } schema || !File.Exists(schema)).Select(Named).Except(WithoutSchema));

    [Fact]
    public void Every_file_of_the_rules_and_the_examples_satisfies_its_schema()
    {
        var files = Files().Where(file => SchemaOf(file) is not null).ToList();
        Assert.InRange(files.Count, 100, int.MaxValue);
        Nothing.In(files.SelectMany(file => Faults(SchemaOf(file)!, Content(file)).Select(fault => $"{Named(file)} {fault}")));
    }

    [Fact]
    public void Every_row_of_the_batch_example_satisfies_the_schema_of_applications() => Nothing.In(
        File.ReadLines(Path.Combine(RepositoryRoot.Path, "examples", "batch", "applications.ndjson"))
            .SelectMany(row => Faults(Path.Combine(Folder, "application.schema.json"), JsonNode.Parse(row))));

    [Theory]
    [InlineData("application", "{facts: {boiler.capcity: 35 t/h}}")] // no such fact
    [InlineData("application", "{facts: {boiler: {fuel: wood}}}")] // no such option
    [InlineData("application", "{facts: {锅炉的燃料: 煤}}")] // no such label
    [InlineData("application", "{facts: {project.processes: {at_least: [wood]}}}")]
    [InlineData("application", "{id: a}")] // no facts
    [InlineData("pack", "{pack: p, title: {zh: 甲, en: a}, rules: [{id: p/r}]}")]
    [InlineData("vocabulary", "{facts: [], order: first}")]
    [InlineData("access-lists", "{access_lists: a, title: {zh: 甲, en: a}, source: {zh: 甲, en: a}, lists: [{conditions: [{id: 1}]}]}")]
    [InlineData("pack", Rule + "when: {boiler.capcity: 35 t/h}}]}")]
    [InlineData("pack", Rule + "when: {boiler.fuel: 煤}}]}")] // conditions know ids only
    [InlineData("pack", Rule + "when: {any: [{site.basin: {not: [yangtse]}}]}}]}")]
    [InlineData("pack", Rule + "when: {boiler.fuel: coal}, cases: [{name: 甲, given: {锅炉燃料: coal}, expect: fires}]}]}")] // and cases, too
    [InlineData("pack", Rule + "when: {boiler.fuel: coal}, cases: [{name: 甲, given: {energy.annual_tce: 1}, expect: fires}]}]}")] // an old name
    public void What_is_wrong_is_refused(string name, string yaml) =>
        Assert.NotEmpty(Faults(Path.Combine(Folder, $"{name}.schema.json"), Read(yaml, "test.yaml")));

    /// <summary>So that what is refused above is refused for its own fault.</summary>
    [Theory]
    [InlineData("application", "{facts: {锅炉燃料: 煤, energy.annual_tce: 1, boiler: {capacity: 35 t/h}, project.processes: {at_least: [electroplating]}}}")]
    [InlineData("pack", Rule + "when: {boiler.fuel: coal, any: [{site.basin: {not: [yangtze]}}]}, cases: [{name: 甲, given: {boiler.fuel: coal}, expect: fires}]}]}")]
    public void What_is_right_is_not(string name, string yaml) =>
        Assert.Empty(Faults(Path.Combine(Folder, $"{name}.schema.json"), Read(yaml, "test.yaml")));

    private static IEnumerable<string> Files() =>
        from folder in new[] { "rules", "examples" }
        from file in Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, folder), "*.yaml", SearchOption.AllDirectories)
        where !Named(file).Contains("/bin/", StringComparison.Ordinal)
        select file;

    private static string Named(string file) => Path.GetRelativePath(RepositoryRoot.Path, file).Replace('\\', '/');

    private static string? SchemaOf(string file) =>
        File.ReadLines(file).First() is var first && first.StartsWith(FirstLine, StringComparison.Ordinal)
            ? Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, first[FirstLine.Length..]))
            : null;

    private static JsonNode? Content(string file) => Read(File.ReadAllText(file), file);

    private static JsonNode? Read(string yaml, string file)
    {
        var diagnostics = new DiagnosticList();
        var root = YamlNodeReader.Read(yaml, file, NodeLimits.Default, diagnostics);
        Assert.Empty(diagnostics);
        return YamlAsJson.Of(root!);
    }

    private static IEnumerable<string> Faults(string schema, JsonNode? file)
    {
        var element = file.Deserialize<JsonElement>();
        if (Schemas.Value[schema].Evaluate(element, new EvaluationOptions { OutputFormat = Json.Schema.OutputFormat.Flag }).IsValid)
            return [];
        var results = Schemas.Value[schema].Evaluate(element, new EvaluationOptions { OutputFormat = Json.Schema.OutputFormat.List });
        var named = (results.Details ?? []).Where(d => d.Errors is not null).SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Value}"));
        return named.DefaultIfEmpty("is not valid").Take(5);
    }
}
