using PermitScreen.Diagnostics;
using PermitScreen.Loading.Applications;
using PermitScreen.Nodes;
using PermitScreen.Tests.Repository;
using Xunit;

namespace PermitScreen.Tests.PublicCases;

/// <summary>A real project of examples/public-cases: what its notice says, and what the shipped rules make of it.</summary>
/// <param name="Official">the grade as in a decision, or <c>none</c></param>
/// <param name="IsStated">whether the notice or an authority's answer gives the class; otherwise it is inferred</param>
/// <param name="Asks">the question that would settle an open grade</param>
internal sealed record PublicCase(string Id, string Official, bool IsStated, string Expect, string? Asks, Decision Decision)
{
    public static string Directory { get; } = Path.Combine(RepositoryRoot.Path, "examples", "public-cases");

    public static IReadOnlyList<PublicCase> All { get; } = [.. Rows().Select(Read)];

    public string? Grade => Decision.Classification.Grade is { } grade ? SnakeCase.Of(grade) : null;

    public IEnumerable<string> Range => Decision.Classification.Range.Select(g => SnakeCase.Of(g));

    public IEnumerable<string> Needs => Decision.Classification.Needs.Select(f => f.Id);

    private static IEnumerable<MappingNode> Rows()
    {
        var file = Path.Combine(Directory, "expected.yaml");
        var diagnostics = new DiagnosticList();
        var root = (MappingNode?)YamlNodeReader.Read(File.ReadAllText(file), file, NodeLimits.Default, diagnostics);
        Nothing.In(diagnostics.Sorted().Select(d => d.ToString()));
        return ((SequenceNode)root!["cases"]!).Items.Cast<MappingNode>();
    }

    private static PublicCase Read(MappingNode row)
    {
        var id = Text("id")!;
        return new PublicCase(
            id, Text("official")!, Text("class_stated") is "yes" or "qa_reply", Text("expect")!, Text("asks"), Screen(id));

        string? Text(string key) => (row[key] as ScalarNode)?.Text;
    }

    private static Decision Screen(string id)
    {
        var file = Path.Combine(Directory, id + ".yaml");
        var result = new ApplicationReader(RealRules.RuleSet).ReadYaml(File.ReadAllText(file), file);
        Nothing.In(result.Diagnostics.Select(d => d.ToString()));
        Assert.Equal(id, result.Value.Id);
        return RealRules.Screener.Screen(result.Value, new ScreeningOptions());
    }
}
