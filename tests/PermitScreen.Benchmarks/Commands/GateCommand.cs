using System.Text.Json;
using PermitScreen.Benchmarks.Measuring;
using PermitScreen.Benchmarks.Workload;

namespace PermitScreen.Benchmarks.Commands;

/// <summary>
/// <c>gate DIR [--record yes]</c>: false when a contender decides wrongly, or is below <see cref="Least"/> of what is recorded of it beside
/// the hand-written one. A machine that is busy with something else may lie, so a low figure is measured again before it counts.
/// </summary>
internal static class GateCommand
{
    private const double Least = 0.7;
    private const int RuleCount = 300;
    private const int Repetitions = 5;
    private const int Attempts = 2;
    private const string Yardstick = "hand-idx";

    private static readonly string[] Ours = ["permitscreen-verdict", "permitscreen-decision", "permitscreen-proofs", "permitscreen-bind"];

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static bool Run(Options options)
    {
        options.Knowing("--record");
        var workload = new WorkloadReader(options[0, "DIR"]);
        var path = Path.Combine(workload.Directory, "recorded.json");
        using var artifacts = new Artifacts();
        string[] names = [Yardstick, .. Ours];
        var applications = workload.ReadApplications().ToList();
        var contenders = names.Select(name => ContenderLoad.Of(name, workload, RuleCount, artifacts.Directory).Contender).ToList();
        contenders.ForEach(contender => contender.Prepare(workload, applications));
        var expected = workload.ReadExpected(RuleCount);
        if (names.Zip(contenders).FirstOrDefault(c => Verification.Mismatches(c.Second, expected) > 0).First is { } wrong)
        {
            Console.WriteLine($"{wrong} decides wrongly");
            return false;
        }

        var measured = contenders.Select(contender => new MeasuredContender(contender, applications.Count)).ToList();
        measured.ForEach(WarmUp.Run);
        if (options["--record"] == "yes")
        {
            File.WriteAllText(path, JsonSerializer.Serialize(Measure(measured, applications.Count), Indented) + "\n");
            return true;
        }

        var recorded = JsonSerializer.Deserialize<Dictionary<string, double>>(File.ReadAllBytes(path))!;
        return Holds(recorded, measured, applications.Count);
    }

    private static bool Holds(Dictionary<string, double> recorded, List<MeasuredContender> contenders, int applications)
    {
        var best = Ours.ToDictionary(name => name, _ => 0.0);
        for (var attempt = 0; attempt < Attempts && best.Any(b => b.Value < Least * recorded[b.Key]); attempt++)
        {
            foreach (var (name, ratio) in Measure(contenders, applications))
                best[name] = Math.Max(best[name], ratio);
        }

        foreach (var (name, ratio) in best)
            Console.WriteLine($"{name}: {ratio:0.###} of {Yardstick}, recorded {recorded[name]:0.###}{(ratio < Least * recorded[name] ? $", below {Least} of it" : "")}");
        return best.All(b => b.Value >= Least * recorded[b.Key]);
    }

    /// <summary>By contender the median over the rounds of its throughput, as a ratio to the yardstick's in the same round.</summary>
    private static Dictionary<string, double> Measure(List<MeasuredContender> contenders, int applications)
    {
        var results = Rotation.Measure(contenders, applications, Repetitions);
        return Ours.Select((name, i) => (name, Ratio: Ratio.Of(results[i + 1], results[0]).Median)).ToDictionary(r => r.name, r => r.Ratio);
    }
}
