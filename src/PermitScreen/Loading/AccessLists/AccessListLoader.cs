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
    public static Loaded<RuleSet> Load(RuleSet ruleSet, RuleSource files)
    {
        var definitions = new Definitions(ruleSet);
        var reader = new AccessListReader(definitions);
        var packs = ImmutableArray.CreateBuilder<Pack>();
        foreach (var root in files.ReadYaml(definitions.Diagnostics, mayBeEmpty: true).OfType<MappingNode>().Where(r => r["access_lists"] is not null))
        {
            var (head, rules) = reader.Read(root);
            if (head is null)
                continue;
            if (root["table"] is ScalarNode table)
                rules = rules.AddRange(ReadTable(files, table, new AccessListTable(definitions, reader, head), definitions.Diagnostics));
            packs.Add(new Pack(head.Id, head.Title, "", rules));
        }

        var added = packs.SelectMany(p => p.Rules).ToList();
        if (added.Find(rule => rule.Scope.Unit is not null) is { } first && ruleSet.Vocabulary[CoreFacts.ControlUnits] is null)
            definitions.Diagnostics.Add(AccessListFaults.NoUnitFact, first.Place, CoreFacts.ControlUnits);
        CheckIds(ruleSet.Rules, added, definitions.Diagnostics);
        var whole = ruleSet.With(packs.ToImmutable());
        foreach (var check in RuleSetCheck.All.Where(c => c.ConcernsAccessLists))
            check.Check(whole, added, definitions.Diagnostics);
        return new Loaded<RuleSet>(definitions.Diagnostics.HasErrors ? null : whole, definitions.Diagnostics.Sorted());
    }

    private static ImmutableArray<Rule> ReadTable(RuleSource files, ScalarNode name, AccessListTable table, DiagnosticList diagnostics)
    {
        // The name of a file beside this one, never a path: nothing outside of the directory is opened.
        var folder = Path.GetDirectoryName(name.Place.File) ?? "";
        if (Path.GetFileName(name.Text) == name.Text && files.ReadText(Path.Combine(folder, name.Text), diagnostics) is { } text)
            return table.Read(new StringReader(text), Path.Combine(folder, name.Text));

        diagnostics.Add(AccessListFaults.NoHead, name.Place, name.Text);
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
