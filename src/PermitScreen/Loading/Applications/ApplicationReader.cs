using System.Text;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Nodes;

namespace PermitScreen.Loading.Applications;

/// <summary>Reads applications in YAML or JSON and as rows of a table; every fault has a place, and all are reported together.</summary>
internal sealed class ApplicationReader(RuleSet ruleSet, NodeLimits? limits = null)
{
    private readonly NodeLimits limits = limits ?? NodeLimits.Default;

    /// <param name="file">the name that diagnostics show</param>
    public Loaded<Application> ReadYaml(string text, string file)
    {
        var diagnostics = new DiagnosticList();
        var root = YamlNodeReader.Read(text, file, limits, diagnostics);
        return Read(root, diagnostics);
    }

    /// <param name="line">line of the file at which the JSON begins</param>
    public Loaded<Application> ReadJson(ReadOnlySpan<byte> utf8, string file, int line = 1)
    {
        if (PlainApplicationReader.Read(ruleSet, utf8, file, line, limits.MaxDepth) is { } plain)
            return new Loaded<Application>(plain, []);
        var diagnostics = new DiagnosticList();
        var root = JsonNodeReader.Read(utf8, file, limits, diagnostics, line);
        return Read(root, diagnostics);
    }

    /// <summary>JSON when it looks like it, YAML otherwise.</summary>
    public Loaded<Application> Read(string text, string file) =>
        text.AsSpan().TrimStart() is ['{', ..] ? ReadJson(Encoding.UTF8.GetBytes(text), file) : ReadYaml(text, file);

    /// <summary>An application that stands within a larger file.</summary>
    internal Loaded<Application> Read(Node? root, DiagnosticList diagnostics)
    {
        if (root is null)
            return new Loaded<Application>(null, diagnostics.Sorted());
        if (root is not MappingNode)
        {
            diagnostics.Add(ApplicationFaults.NotAnApplication, root.Place);
            return new Loaded<Application>(null, diagnostics.Sorted());
        }

        var things = new ThingReader(ruleSet, diagnostics);
        var fields = Fields.Of(WithoutLists((MappingNode)root, things), Shapes.Application, diagnostics)!;
        var facts = new FactCollector(ruleSet, diagnostics);
        foreach (var entry in fields.Entries("facts"))
        {
            if (things.KindOf(entry.Key) is { } kind)
                things.Add(kind, entry.KeyPlace, entry.Value);
            else
                Collect(entry, "", facts);
        }

        things.CheckAgainst(facts.Facts);
        var application = new Application { Id = fields.Text("id") ?? "", Title = fields.Text("title"), AsOf = fields.Date("as_of"), Facts = facts.Facts, Things = things.Things, Site = fields.Node("site") };
        return new Loaded<Application>(diagnostics.HasErrors ? null : application, diagnostics.Sorted());
    }

    /// <summary>Lists of things stand among the facts or beside them.</summary>
    private static MappingNode WithoutLists(MappingNode root, ThingReader things)
    {
        foreach (var entry in root.Entries)
        {
            if (things.KindOf(entry.Key) is { } kind)
                things.Add(kind, entry.KeyPlace, entry.Value);
        }

        var others = root.Entries.RemoveAll(e => things.KindOf(e.Key) is not null);
        return others.Length == root.Entries.Length ? root : root with { Entries = others };
    }

    /// <summary>Ids may be dotted or nested; a mapping under a name is nesting, unless it says <c>at_least</c>, and one with nothing in it states nothing.</summary>
    private static void Collect(MappingEntry entry, string prefix, FactCollector facts)
    {
        var name = prefix + entry.Key;
        if (entry.Value is not MappingNode { Entries.IsEmpty: false } nested || nested.Entries is [{ Key: SetWords.AtLeast }])
        {
            facts.Add(name, entry.KeyPlace, entry.Value);
            return;
        }

        foreach (var inner in nested.Entries)
            Collect(inner, name + ".", facts);
    }
}
