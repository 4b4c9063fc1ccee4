using System.Text;
using System.Text.Json;
using PermitScreen.Diagnostics;
using PermitScreen.Explaining;
using PermitScreen.Facts;
using PermitScreen.Loading.Applications;
using PermitScreen.Nodes;
using Xunit;

namespace PermitScreen.Tests.Repository;

/// <summary>What is read straight from the bytes is what the way by nodes makes of them, to the words and the places; a fault it leaves to that.</summary>
public class PlainApplicationTests
{
    private const int Most = 40;

    private static readonly string[] Odd =
    [
        "\"不清楚\"", "null", "\"\"", "\" \"", "0", "0.0", "007", "-1", "1e3", "35", "34.9", "\"35 t/h\"", "\"< 10 t/a\"", "\"2×35 t/h\"", "\"20+35 t/h\"", "\"约20吨\"", "\"无\"", "\"有\"",
        "12345678901234567890", "0.12345678901234567", "true", "false", "\"true\"", "\"是\"", "\"否\"", "[]", "[\"等\"]", "[\"无\"]", "[null]", "[1]", "[[]]", "{}", "{\"at_least\": []}",
        "\"313\"", "\"0313\"", "0313", "\"4430\"", "[\"4430\", \"3011\"]", "\"4430、3011\"", "[\"4430\", \"4430\"]", "\"530602\"", "530602", "\"昭通市\"", "\"2026-06-01\"", "\"2026-02-30\"",
        "[\"91\"]", "\"91\"", "[\"九十一\"]", "[\"999\"]", "\"\\u0034430\"", "\"\\ud800\"",
    ];

    public static TheoryData<string> Examples => [.. Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "examples"), "*.yaml", SearchOption.AllDirectories)
        .Where(f => f.Contains("applications", StringComparison.Ordinal) || f.Contains("public-cases", StringComparison.Ordinal)).Select(f => Path.GetRelativePath(RepositoryRoot.Path, f))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Examples_read_alike(string file)
    {
        var path = Path.Combine(RepositoryRoot.Path, file);
        if (Application.Read(RealRules.RuleSet, File.ReadAllText(path), file).TryGetValue(out var application))
            Agree(JsonOf(application, indented: true), isPlain: application.Things.IsEmpty && !application.HasSite);
    }

    [Fact]
    public void Random_applications_read_alike()
    {
        var random = new Random(20261127);
        var plain = 0;
        for (var i = 0; i < 4000; i++)
            plain += Agree(RandomJson(random, i % 4 == 0 ? 0.0 : 0.08), null) ? 1 : 0;
        Assert.InRange(plain, 1000, 3500);
    }

    [Fact]
    public void Every_option_reads_alike_by_id_and_label_alone_and_in_a_list()
    {
        foreach (var fact in RealRules.RuleSet.Vocabulary.Facts.Where(f => !f.Options.IsEmpty))
        {
            foreach (var word in fact.Options.SelectMany(o => new[] { o.Id, o.Label.Zh, o.Label.En }).Concat(fact.Words.Keys))
            {
                Agree($"{{\"facts\": {{\"{fact.Id}\": {Text(word)}}}}}", null);
                Agree($"{{\"facts\": {{\"{fact.Id}\": [{Text(word)}, {Text(fact.Options[0].Id)}]}}}}", null);
            }
        }
    }

    [Theory]
    [InlineData("""{"facts": {"boiler.capacity": 20, "boiler.capacity": 20}}""")]
    [InlineData("""{"facts": {"boiler.capacity": 20}, "facts": {}}""")]
    [InlineData("""{"facts": {"boiler.capacity": 20}} {}""")]
    [InlineData("""{"facts": {"boiler.capacity": 20}""")]
    [InlineData("""{"facts": {"boiler": {"capacity": 20}}}""")]
    [InlineData("""{"facts": {"boiler.capacitty": 20}}""")]
    [InlineData("""{"facts": {"锅炉吨位": 20}}""")]
    [InlineData("""{"facts": []}""")]
    [InlineData("""{"id": 5, "facts": {}}""")]
    [InlineData("""{"id": "a"}""")]
    [InlineData("""{"id": "a", "as_of": "2026-13-01", "facts": {}}""")]
    [InlineData("""{"boilers": [{"fuel": "coal"}], "facts": {}}""")]
    [InlineData("""{"site": {"lon": 1}, "facts": {}}""")]
    [InlineData("[]")]
    [InlineData("")]
    public void What_is_not_plain_is_left_alone(string json) => Agree(json, isPlain: false);

    /// <summary>Whether it was plain.</summary>
    private static bool Agree(string json, bool? isPlain)
    {
        const string File = "a.json";
        const int Line = 7;
        var utf8 = Encoding.UTF8.GetBytes(json);
        var plain = PlainApplicationReader.Read(RealRules.RuleSet, utf8, File, Line, Most);
        if (isPlain is { } expected)
            Assert.True(expected == plain is not null, json);
        if (plain is null)
            return false;
        var diagnostics = new DiagnosticList();
        var byNodes = new ApplicationReader(RealRules.RuleSet).Read(JsonNodeReader.Read(utf8, File, NodeLimits.Default, diagnostics, Line), diagnostics);
        Assert.True(byNodes.Diagnostics.Count == 0, $"{json}\n{string.Join('\n', byNodes.Diagnostics)}");
        Assert.Equal((byNodes.Value.Id, byNodes.Value.Title, byNodes.Value.AsOf), (plain.Id, plain.Title, plain.AsOf));
        Assert.True(byNodes.Value.Facts.SequenceEqual(plain.Facts), $"{json}\n{string.Join('\n', byNodes.Value.Facts)}\n{string.Join('\n', plain.Facts)}");
        return true;
    }

    private static string RandomJson(Random random, double oddness)
    {
        var vocabulary = RealRules.RuleSet.Vocabulary;
        var facts = Enumerable.Range(0, random.Next(12)).Select(_ => vocabulary.Facts[random.Next(vocabulary.Facts.Length)]).ToList();
        if (random.NextDouble() >= oddness)
            facts = [.. facts.Distinct()];
        var lines = facts.Select(f => $"{Text(f.Id)}:{Space(random)}{(random.NextDouble() < oddness ? Odd[random.Next(Odd.Length)] : Plain(f, random))}");
        return $"{{{Space(random)}\"id\": \"r\",{Space(random)}\"facts\": {{{string.Join($",{Space(random)}", lines)}}}}}";
    }

    private static string Plain(Fact fact, Random random) => fact.Type switch
    {
        FactType.Boolean => random.Next(3) switch { 0 => "true", 1 => "false", _ => "\"是\"" },
        FactType.Number => random.Next(4) switch { 0 => "12.50", 1 => "0.003", 2 => $"\"3 {fact.Unit!.Symbol}\"", _ => $"{random.Next(1, 100_000)}" },
        FactType.Enum => Text(fact.Options[random.Next(fact.Options.Length)].Id),
        FactType.Set => $"[{string.Join(", ", fact.Options.OrderBy(_ => random.Next()).Take(random.Next(1, 4)).Select(o => Text(o.Id)))}]",
        FactType.Industry => random.Next(2) == 0 ? "\"3011\"" : "[\"4430\", \"2641\"]",
        FactType.Region => "\"530602\"",
        FactType.Item => "[\"91\"]",
        FactType.Date => "\"2026-06-01\"",
        _ => "null",
    };

    private static string Space(Random random) => random.Next(4) switch { 0 => "\n  ", 1 => " ", 2 => "\r\n", _ => "" };

    private static string Text(string text) => JsonSerializer.Serialize(text);

    private static string JsonOf(Application application, bool indented)
    {
        var decision = RealRules.Screener.Screen(application, new ScreeningOptions { AsOf = new NodaTime.LocalDate(2026, 9, 1) });
        using var json = JsonDocument.Parse(DecisionJson.Write(decision, Language.Zh, indented));
        return json.RootElement.GetProperty("application").GetRawText();
    }
}
