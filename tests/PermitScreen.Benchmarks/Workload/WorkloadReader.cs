using System.Text.Json;

namespace PermitScreen.Benchmarks.Workload;

/// <summary>Reads the common workload's folder (its README says what each file holds).</summary>
internal sealed class WorkloadReader(string directory)
{
    public string Directory { get; } = directory;

    public string RulesPath(int ruleCount) => PathOf($"rules_{ruleCount}.json");

    public IReadOnlyList<NeutralRule> ReadRules(int ruleCount) => ReadList(RulesPath(ruleCount), NeutralJson.Rule);

    /// <summary>All that is left to read when the conditions have been compiled ahead.</summary>
    public IReadOnlyList<NeutralRuleHead> ReadRuleHeads(int ruleCount) => ReadList(RulesPath(ruleCount), NeutralJson.RuleHead);

    public FactVocabulary ReadVocabulary()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(PathOf("facts.json")));
        return NeutralJson.Vocabulary(document.RootElement);
    }

    /// <summary>Lazily, so that a first decision need not read all of them.</summary>
    public IEnumerable<NeutralApplication> ReadApplications()
        => ReadLines("applications.ndjson", NeutralJson.Application);

    public IReadOnlyList<Expected> ReadExpected(int ruleCount)
        => [.. ReadLines($"expected_{ruleCount}.ndjson", NeutralJson.Expected)];

    private static T[] ReadList<T>(string path, Func<JsonElement, T> read)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return [.. document.RootElement.EnumerateArray().Select(read)];
    }

    private IEnumerable<T> ReadLines<T>(string name, Func<JsonElement, T> read)
    {
        foreach (var line in File.ReadLines(PathOf(name)))
        {
            using var document = JsonDocument.Parse(line);
            yield return read(document.RootElement);
        }
    }

    private string PathOf(string name) => Path.Combine(Directory, name);
}
