using PermitScreen.Checks;
using PermitScreen.Codes;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>Builds a rule set from rule files, or refuses them whole with every fault listed.</summary>
internal static class RuleSetLoader
{
    /// <summary>Where the schemas of the rule files lie, for editors; see the command <c>schemas</c>.</summary>
    private const string SchemaFolder = "schemas";

    public static Loaded<RuleSet> Load(RuleSource source)
    {
        var definitions = new Definitions(CodeTables.Default) { LeavesOutExamples = source.LeavesOutExamples };
        var roots = new List<(string Key, Node Root)>();
        var read = source.ReadYaml(definitions.Diagnostics);
        // A pack in JSON would be missed by nobody, and its prohibitions neither.
        foreach (var name in source.Others(".json").Where(name => !name.Split('/').Contains(SchemaFolder)))
            definitions.Diagnostics.Add(RuleFaults.NotRead, SourcePlace.Whole(name));
        foreach (var root in read)
        {
            if (KindOf(root, definitions.Diagnostics) is { } kind)
                roots.Add((kind, root));
        }

        Define(definitions, roots);
        var ruleSet = Build(definitions);
        foreach (var check in RuleSetCheck.All.Where(check => !(check.ConcernsExamples && source.LeavesOutExamples)))
            check.Check(ruleSet, ruleSet.Rules, definitions.Diagnostics);

        return new Loaded<RuleSet>(definitions.Diagnostics.HasErrors ? null : ruleSet, definitions.Diagnostics.Sorted());
    }

    /// <summary>Each kind may refer to those before it.</summary>
    private static void Define(Definitions definitions, List<(string Key, Node Root)> roots)
    {
        var documents = new DocumentReader(definitions);
        var groups = new GroupReader(definitions);
        var vocabulary = new VocabularyReader(definitions);
        Each("documents", documents.Read);
        Each("groups", groups.ReadGroups);
        Each("lists", groups.ReadLists);
        Each("facts", vocabulary.ReadFacts);
        vocabulary.Connect();
        documents.ReadExamples();
        var packs = new PackReader(definitions);
        Each("pack", packs.Read);
        var catalogues = new CatalogueReader(definitions);
        Each("catalogue", catalogues.Read);
        catalogues.Finish();
        Each("trades", new TradeWordsReader(definitions).Read);
        new LocalForms(definitions).Expand();

        void Each(string key, Action<Node> read)
        {
            foreach (var (_, root) in roots.Where(r => r.Key == key))
                read(root);
        }
    }

    private static string? KindOf(Node root, DiagnosticList diagnostics)
    {
        var keys = Shapes.Files.Select(shape => shape.Fields[0].Name).ToList();
        if (root is MappingNode mapping && mapping.Entries.Select(e => e.Key).FirstOrDefault(keys.Contains) is { } key)
            return key;
        diagnostics.Add(RuleFaults.UnknownKind, root.Place, string.Join(", ", keys));
        return null;
    }

    private static RuleSet Build(Definitions definitions) => new(
        definitions.Vocabulary,
        [.. definitions.Packs.Values.OrderBy(p => p.Id, StringComparer.Ordinal)],
        [.. definitions.Documents.Values],
        [.. definitions.Groups.Values],
        [.. definitions.Lists.Values],
        [.. definitions.Catalogues.Values.OrderBy(c => c.Id, StringComparer.Ordinal)],
        definitions.Tables)
    {
        Trades = [.. definitions.Trades],
    };
}
