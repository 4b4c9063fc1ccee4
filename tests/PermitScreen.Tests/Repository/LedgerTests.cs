using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Rules;
using Xunit;

namespace PermitScreen.Tests.Repository;

/// <summary>The ledger of the five documents against the first ledger and the texts, where these lie beside the repository.</summary>
public class LedgerTests
{
    [Theory]
    [InlineData("DZ", 11)]
    [InlineData("HB", 27)]
    [InlineData("ZJ", 13)]
    [InlineData("ZT", 36)]
    [InlineData("WZ", 15)]
    [InlineData("HZ", 9)]
    public void Every_clause_of_the_source_documents_is_there(string prefix, int count) => Assert.Equal(
        Enumerable.Range(1, count).Select(i => $"{prefix}-{i:00}"),
        Clauses.Select(c => c.Id).Where(id => id.StartsWith(prefix + "-", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_ledger_says_what_the_first_ledger_says()
    {
        var own = Clauses.ToDictionary(c => c.Id);
        foreach (var clause in FirstLedger("clauses"))
        {
            var ours = own[Text(clause, "id")];
            Assert.Equal(
                (Text(clause, "id"), Text(clause, "section"), Text(clause, "locator"), Text(clause, "outcome"), Text(clause, "family")),
                (ours.Id, ours.Section, ours.Locator, ours.Outcome, ours.Family));
        }
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

    /// <summary>Without white space, and with full-width letters, digits and signs made half-width.</summary>
    private static string Plain(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Select(c => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c));
}
