using PermitScreen.Diagnostics;
using PermitScreen.Loading.Applications;
using PermitScreen.Nodes;
using PermitScreen.Tests.Repository;

namespace PermitScreen.Tests.Probes;

/// <summary>A project and what may be said of it; the keys are explained at <see cref="ProbesTests"/>.</summary>
internal sealed class Probe(MappingNode row)
{
    public static string File { get; } = Path.Combine(RepositoryRoot.Path, "tests", "PermitScreen.Tests", "Probes", "probes.yaml");

    public static IReadOnlyList<Probe> All { get; } = [.. Rows().Select(row => new Probe(row))];

    public string Name => $"{this["kind"]}: {this["id"]}";

    public string? this[string key] => (row[key] as ScalarNode)?.Text;

    public Decision Screen()
    {
        var read = new ApplicationReader(RealRules.RuleSet).Read(new MappingNode([.. row.Entries.Where(e => e.Key is "id" or "as_of" or "facts")], row.Place), []);
        return RealRules.Screener.Screen(read.Value, new ScreeningOptions());
    }

    private static IEnumerable<MappingNode> Rows()
    {
        var diagnostics = new DiagnosticList();
        var root = (MappingNode)YamlNodeReader.Read(System.IO.File.ReadAllText(File), File, NodeLimits.Default, diagnostics)!;
        Nothing.In(diagnostics.Sorted().Select(d => d.ToString()));
        return ((SequenceNode)root["probes"]!).Items.Cast<MappingNode>();
    }
}
