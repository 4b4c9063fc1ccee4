using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Rules;
using Xunit;

namespace PermitScreen.Tests.Repository;

/// <summary>The ledger of the five documents against the first ledger and the texts, where these lie beside the repository.</summary>
public class LedgerTests
{
    [Theory]
    [InlineData("DZ", 18)]
    [InlineData("HB", 42)]
    [InlineData("ZJ", 24)]
    [InlineData("ZT", 67)]
    [InlineData("WZ", 23)]
    [InlineData("HZ", 14)]
    public void Every_clause_of_the_source_documents_is_there(string prefix, int count) => Assert.Equal(
        Enumerable.Range(1, count).Select(i => $"{prefix}-{i:00}"),
        Clauses.Select(c => c.Id).Where(id => id.StartsWith(prefix + "-", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    /// <summary>What a second reading of the documents corrected in the first ledger: section, locator or outcome.</summary>
    private static readonly string[] Corrected =
    [
        "DZ-07", "DZ-08", "DZ-11",
        "HB-01", "HB-02", "HB-09", "HB-10", "HB-11", "HB-13", "HB-18", "HB-21",
        "HZ-02", "HZ-04", "HZ-05", "HZ-07", "HZ-09",
        "WZ-02", "WZ-04", "WZ-05", "WZ-06", "WZ-09", "WZ-12", "WZ-13",
        "ZJ-01", "ZJ-02", "ZJ-07",
        "ZT-03", "ZT-08", "ZT-10", "ZT-13", "ZT-15", "ZT-19", "ZT-25", "ZT-30", "ZT-33",
    ];

    [Fact]
    public void The_ledger_says_what_the_first_ledger_says_but_for_the_corrections()
    {
        var first = FirstLedger("clauses").ToList();
        var own = Clauses.ToDictionary(c => c.Id);
        var differing = first.Where(clause =>
        {
            var ours = own[Text(clause, "id")];
            Assert.Equal(Text(clause, "family"), ours.Family);
            return (Text(clause, "section"), Text(clause, "locator"), Text(clause, "outcome")) != (ours.Section, ours.Locator, ours.Outcome);
        });
        Assert.Equal(first.Count == 0 ? [] : Corrected, differing.Select(clause => Text(clause, "id")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_register_says_what_the_first_ledger_says_of_the_documents()
    {
        foreach (var document in FirstLedger("documents"))
        {
            var ours = RealRules.RuleSet.Documents.Single(d => d.Id == Text(document, "id"));
            Assert.Equal((Text(document, "region"), Text(document, "authority")), (ours.Region, ours.Authority.ToString().ToLowerInvariant()));
        }
    }

    [Fact]
    public void Every_locator_stands_word_for_word_in_its_document()
    {
        var texts = FirstLedger("documents").ToDictionary(d => Text(d, "id"), d => Plain(Document(Text(d, "file"))));
        var missing = Clauses.Where(c => texts.TryGetValue(c.DocumentId, out var text) && !text.Contains(Plain(c.Locator), StringComparison.Ordinal));
        Nothing.In(missing.Select(c => $"{c.Id} {c.Locator}"));
    }

    [Fact]
    public void Interpretations_are_read_and_left_out_of_the_ledger()
    {
        var replies = RealRules.RuleSet.Documents.Where(d => d.Authority == Authority.Interpretation).SelectMany(d => d.Clauses).ToList();
        Assert.NotEmpty(replies);
        Assert.Empty(new ClauseLedger(RealRules.RuleSet).Entries.Select(e => e.Clause).Intersect(replies));
    }

    private static IEnumerable<Clause> Clauses => RealRules.RuleSet.Documents.SelectMany(d => d.Clauses);

    /// <summary>Nothing when the first ledger is not at hand: then the counts have to do.</summary>
    private static IEnumerable<MappingNode> FirstLedger(string list)
    {
        var file = Path.Combine(RealRules.Shared, "clauses.yaml");
        if (!File.Exists(file))
            return [];
        var diagnostics = new DiagnosticList();
        var root = (MappingNode?)YamlNodeReader.Read(File.ReadAllText(file), file, NodeLimits.Default, diagnostics);
        Assert.Empty(diagnostics);
        return ((SequenceNode)root![list]!).Items.Cast<MappingNode>();
    }

    private static string Text(MappingNode node, string key) => ((ScalarNode)node[key]!).Text;

    private static string Document(string name) => File.ReadAllText(Path.Combine(RealRules.Shared, "documents", name));

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
