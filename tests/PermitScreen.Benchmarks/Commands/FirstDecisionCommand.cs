using PermitScreen.Benchmarks.Baselines;
using PermitScreen.Benchmarks.Measuring;
using PermitScreen.Benchmarks.Workload;

namespace PermitScreen.Benchmarks.Commands;

/// <summary>
/// <c>first-decision DIR N CONTENDER [--ahead FOLDER]</c>. Without the folder it builds ahead here and measures in a child:
/// a process that has run Roslyn is not fresh.
/// </summary>
internal static class FirstDecisionCommand
{
    public static void Run(Options options)
    {
        var workload = new WorkloadReader(options[0, "DIR"]);
        var ruleCount = Options.Number(options[1, "N"]);
        var contender = Contenders.Create(options[2, "CONTENDER"]);
        if (options.Knowing("--ahead")["--ahead"] is { } ahead)
        {
            JsonLine.Print(FirstDecision.Measure(contender, workload, ruleCount, ahead));
            return;
        }

        using var artifacts = new Artifacts();
        contender.BuildAhead(workload, ruleCount, artifacts.Directory);
        JsonLine.Print(FirstDecisionProcess.Run(workload, ruleCount, contender.Name, artifacts.Directory));
    }
}
