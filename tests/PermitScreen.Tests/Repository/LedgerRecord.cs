using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Rules;
using Xunit;

namespace PermitScreen.Tests.Repository;

/// <summary>
/// What the first ledger says, and where each locator of ours stands in the source documents. Ledger and documents lie beside the repository
/// on some machines and never inside it; the repository keeps records of them (<c>first-ledger</c> and <c>locators.verified.txt</c>) with the
/// digest of each text in place of the text. So a clean clone, too, tests its ledger against the sources, and where these are at hand the
/// records are tested against them.
/// </summary>
internal static class LedgerRecord
{
    private const string Nowhere = "nowhere";

    private static readonly string Sources = Path.GetFullPath(Path.Combine(RepositoryRoot.Path, "..", "shared"));

    public static bool HasSources => File.Exists(Path.Combine(Sources, "clauses.yaml"));

    public static IReadOnlyList<LedgerDocument> Documents { get; } =
        [.. Rows("first-ledger", "document").Select(r => new LedgerDocument(r[1], r[2], r[3]))];

    public static IReadOnlyList<LedgerClause> Clauses { get; } =
        [.. Rows("first-ledger", "clause").Select(r => new LedgerClause(r[1], r[2], r[3], r[4], r[5]))];

    public static IReadOnlyList<LocatorPlace> Locators { get; } =
        [.. Rows("locators", "locator").Select(r => new LocatorPlace(r[1], r[2], r[3] != Nowhere))];

    /// <summary>SHA-256 of the plain text of each document.</summary>
    public static IReadOnlyDictionary<string, string> Digests { get; } = Rows("locators", "text").ToDictionary(r => r[1], r => r[2]);

    /// <summary>The record of the first ledger, made anew.</summary>
    public static string OfFirstLedger()
    {
        var documents = First("documents").Select(d => Row("document", Text(d, "id"), Text(d, "region"), Text(d, "authority")));
        var clauses = First("clauses").Select(c => Row("clause", Text(c, "id"), Text(c, "section"), Text(c, "locator"), Text(c, "outcome"), Text(c, "family")));
        return string.Concat(documents.Concat(clauses));
    }

    /// <summary>The record of where these clauses stand in the texts, made anew. That there is a place shows that somebody looked.</summary>
    public static string OfLocators(IEnumerable<Clause> clauses)
    {
        var texts = First("documents").ToDictionary(d => Text(d, "id"), d => Plain(File.ReadAllText(Path.Combine(Sources, "documents", Text(d, "file")))));
        var digests = texts.Select(t => Row("text", t.Key, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(t.Value)))));
        var places = clauses.Select(c => Row("locator", c.Id, c.Locator, PlaceIn(texts[c.DocumentId], Plain(c.Locator))));
        return string.Concat(digests.Concat(places));
    }

    private static string PlaceIn(string text, string locator) =>
        text.IndexOf(locator, StringComparison.Ordinal) is >= 0 and var at ? at.ToString(CultureInfo.InvariantCulture) : Nowhere;

    private static string Row(params string[] cells) => string.Join('\t', cells) + "\n";

    private static IEnumerable<string[]> Rows(string record, string kind) => File
        .ReadLines(Path.Combine(RepositoryRoot.Path, "tests", "PermitScreen.Tests", "Repository", $"{record}.verified.txt"))
        .Select(row => row.Split('\t'))
        .Where(row => row[0] == kind);

    private static IEnumerable<MappingNode> First(string list)
    {
        var file = Path.Combine(Sources, "clauses.yaml");
        var diagnostics = new DiagnosticList();
        var root = (MappingNode?)YamlNodeReader.Read(File.ReadAllText(file), file, NodeLimits.Default, diagnostics);
        Assert.Empty(diagnostics);
        return ((SequenceNode)root![list]!).Items.Cast<MappingNode>();
    }

    private static string Text(MappingNode node, string key) => ((ScalarNode)node[key]!).Text;

    /// <summary>Without white space, and with full-width letters, digits and signs made half-width.</summary>
    private static string Plain(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Select(c => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c));
}

/// <summary>A source document as the first ledger has it.</summary>
internal sealed record LedgerDocument(string Id, string Region, string Authority);

/// <summary>A clause as the first ledger has it.</summary>
internal sealed record LedgerClause(string Id, string Section, string Locator, string Outcome, string Family);

/// <param name="IsFound">whether the locator stands word for word in its document</param>
internal sealed record LocatorPlace(string Clause, string Locator, bool IsFound);
