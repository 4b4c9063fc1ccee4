using System.Text.RegularExpressions;
using NodaTime;
using PermitScreen.Loading.Applications;
using PermitScreen.Rules;
using PermitScreen.Screening;
using PermitScreen.Tests.Repository;
using Xunit;

namespace PermitScreen.Tests.Examples;

/// <summary>Every example application screens to its golden decision.</summary>
public sealed partial class ExampleDecisionsTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "examples", "applications");

    private static IEnumerable<string> All =>
        Directory.EnumerateFiles(Folder, "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. All];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_screens_to_its_golden_decision(string name) =>
        Golden.Verify(WithoutDigest(DecisionWriter.Write(Screen(name), OutputFormat.Text, Language.Zh)), name);

    [Theory]
    [InlineData("zhaotong-coal-boiler", OutputFormat.Json, "json")] // the contract, with a smallest change
    [InlineData("hubei-outside-unit-unknown", OutputFormat.Json, "json")] // needs and a missing list
    [InlineData("dazhou-cement", OutputFormat.Markdown, "md")]
    [InlineData("dazhou-cement", OutputFormat.Html, "html")]
    public void An_example_is_written_in_every_format(string name, OutputFormat format, string extension) =>
        Golden.Verify(WithoutDigest(DecisionWriter.Write(Screen(name), format, Language.En)), name + ".en", extension);

    [Fact]
    public void The_examples_fire_a_rule_of_every_family_in_every_document_of_the_ledger()
    {
        var decisions = All.Select(Screen).ToList();
        var fired = decisions
            .SelectMany(d => d.Reasons.Where(r => r.State == RuleState.Fires))
            .SelectMany<Reason, Rules.Clause>(r => r.Rule.Clauses)
            .Select(c => (c.DocumentId, c.Family))
            .ToHashSet();
        string[] local = ["dazhou-2021", "hubei-2021", "zhejiang-2024", "zhaotong-2018", "wenzhou-2015", "huzhou-2015"];
        var expected = RealRules.RuleSet.Documents
            .Where(d => local.Contains(d.Id, StringComparer.Ordinal))
            .SelectMany<Rules.SourceDocument, Rules.Clause>(d => d.Clauses)
            .Where(c => c.NotEncodable is null)
            .Select(c => (c.DocumentId, c.Family));
        Assert.Empty(expected.Where(e => !fired.Contains(e)).Distinct());
    }

    /// <summary>Any word changed in any rule changes the digest; the golden files pin the decisions.</summary>
    private static string WithoutDigest(string text) => Digest().Replace(text, "sha256:…");

    [GeneratedRegex("sha256:[0-9a-f]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digest();

    private static Decision Screen(string name)
    {
        var path = Path.Combine(Folder, name + ".yaml");
        var read = new ApplicationReader(RealRules.RuleSet).Read(File.ReadAllText(path), name + ".yaml");
        Assert.Empty(read.Diagnostics);
        var decision = RealRules.Screener.Screen(read.Value, Sample.On(read.Value.AsOf ?? new LocalDate(2026, 11, 1)));
        Assert.Empty(decision.Sheet.Problems);
        return decision;
    }
}
