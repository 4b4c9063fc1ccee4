using System.Collections.Immutable;
using PermitScreen.Checks;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Nodes;
using PermitScreen.Rules;

namespace PermitScreen.Loading.AccessLists;

/// <summary>Adds access lists to a rule set. Like rules they are refused whole when anything in them is wrong.</summary>
internal static class AccessListLoader
{
    private const string Key = "access_lists";

    public static Loaded<RuleSet> Load(RuleSet ruleSet, RuleSource files)
    {
        var definitions = new Definitions(ruleSet);
        var diagnostics = definitions.Diagnostics;
        var reader = new AccessListReader(definitions);
        var packs = ImmutableArray.CreateBuilder<Pack>();
        var tables = new HashSet<string>(StringComparer.Ordinal);
        foreach (var root in files.ReadYaml(diagnostics, mayBeEmpty: true))
        {
            if (!IsList(root, diagnostics))
                continue;
            var (head, rules) = reader.Read(root);
            if (head is null)
                continue;
            if (((MappingNode)root)["table"] is ScalarNode table)
                rules = rules.AddRange(ReadTable(files, table, tables, new AccessListTable(definitions, reader, head), diagnostics));
            packs.Add(new Pack(head.Id, head.Title, "", rules));
        }

        foreach (var name in files.Others(".csv").Where(name => !tables.Contains(name) && files.ReadText(name, diagnostics) is { } text && AccessListTable.IsOne(text)))
            diagnostics.Add(AccessListFaults.NoHead, SourcePlace.Whole(name));
        var added = packs.SelectMany(p => p.Rules).ToList();
        if (added.Find(rule => rule.Scope.Unit is not null) is { } first && ruleSet.Vocabulary[CoreFacts.ControlUnits] is null)
            diagnostics.Add(AccessListFaults.NoUnitFact, first.Place, CoreFacts.ControlUnits);
        CheckIds(ruleSet.Rules, added, diagnostics);
        var whole = ruleSet.With(packs.ToImmutable());
        foreach (var check in RuleSetCheck.All.Where(c => c.ConcernsAccessLists))
            check.Check(whole, added, diagnostics);
        return new Loaded<RuleSet>(definitions.Diagnostics.HasErrors ? null : whole, definitions.Diagnostics.Sorted());
    }

    /// <summary>
    /// Applications and sites may lie beside the lists. Anything else is most likely a list whose first key is mistyped: left out, it would
    /// take its prohibitions with it.
    /// </summary>
    private static bool IsList(Node root, DiagnosticList diagnostics)
    {
        var file = root as MappingNode;
        if (file?[Key] is not null)
            return true;
        if (file?["facts"] is not null || file?["site"] is not null)
            return false;
        var isMistyped = file is not null && (file["lists"] is not null || file.Entries.Any(entry => Nearest.Find(entry.Key, [Key]) is not null));
        diagnostics.AddUnknown(AccessListFaults.NotAList, root.Place, isMistyped ? Key : null);
        return false;
    }

    private static ImmutableArray<Rule> ReadTable(
        RuleSource files, ScalarNode name, HashSet<string> read, AccessListTable table, DiagnosticList diagnostics)
    {
        // The name of a file beside this one, never a path: nothing outside of the directory is opened.
        var folder = Path.GetDirectoryName(name.Place.File)?.Replace('\\', '/') ?? "";
        var file = folder.Length == 0 ? name.Text : $"{folder}/{name.Text}";
        if (Path.GetFileName(name.Text) == name.Text && files.Others(".csv").Contains(file))
        {
            read.Add(file);
            return files.ReadText(file, diagnostics) is { } text ? table.Read(text, file) : [];
        }

        diagnostics.Add(AccessListFaults.NoTable, name.Place, name.Text);
        return [];
    }

    private static void CheckIds(IEnumerable<Rule> known, IEnumerable<Rule> added, DiagnosticList diagnostics)
    {
        var seen = new Dictionary<string, Rule>(StringComparer.Ordinal);
        foreach (var rule in known)
            seen.TryAdd(rule.Id, rule);
        foreach (var rule in added)
        {
            if (!seen.TryAdd(rule.Id, rule))
                diagnostics.Add(AccessListFaults.DuplicateCondition, rule.Place, rule.Id, seen[rule.Id].Place.ToString());
        }
    }
}
