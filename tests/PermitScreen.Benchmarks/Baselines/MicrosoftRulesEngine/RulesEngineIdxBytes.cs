using System.Text.Json;
using PermitScreen.Benchmarks.Workload;
using PermitScreen.Facts;

namespace PermitScreen.Benchmarks.Baselines.MicrosoftRulesEngine;

/// <summary>From bytes: System.Text.Json reads the typed object, then the index of its user.</summary>
internal sealed class RulesEngineIdxBytes : RulesEngineIdx
{
    private byte[][] lines = [];

    public override string Name => "rulesengine-idx-bytes";

    public override void Prepare(WorkloadReader workload, IReadOnlyList<NeutralApplication> applications) =>
        lines = [.. applications.Select(ApplicationBytes.Of)];

    public override int Run(int application)
    {
        using var json = JsonDocument.Parse(lines[application]);
        var facts = json.RootElement.GetProperty("facts");
        var input = facts.Deserialize<RulesEngineInput>()!;
        var day = json.RootElement.GetProperty("as_of").GetDateTime();
        input.At(facts.GetProperty(CoreFacts.Region).GetString()!, facts.GetProperty(CoreFacts.Industry).GetString()!, day.Year * 10_000 + day.Month * 100 + day.Day);
        return Decide(input, input.industry);
    }
}
