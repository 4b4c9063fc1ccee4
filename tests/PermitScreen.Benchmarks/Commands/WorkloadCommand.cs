using PermitScreen.Benchmarks.Baselines;
using PermitScreen.Benchmarks.Measuring;
using PermitScreen.Benchmarks.Workload;

namespace PermitScreen.Benchmarks.Commands;

/// <summary><c>workload DIR [--n 100,300,1000] [--reps 5] [--only NAME,NAME]</c>: JSON lines; false when a contender decides wrongly.</summary>
internal static class WorkloadCommand
{
    public static bool Run(Options options)
    {
        options.Knowing("--n", "--reps", "--only");
        var workload = new WorkloadReader(options[0, "DIR"]);
        var ruleCounts = (options["--n"] ?? "100,300,1000").Split(',').Select(Options.Number).ToList();
        var repetitions = Options.Number(options["--reps"] ?? "5");
        var names = options["--only"]?.Split(',') ?? Contenders.Names;
        var applications = workload.ReadApplications().ToList();

        using var artifacts = new Artifacts();
        var right = true;
        foreach (var ruleCount in ruleCounts)
            right &= Measure(workload, ruleCount, names, applications, repetitions, artifacts.Directory);
        return right;
    }

    private static bool Measure(
        WorkloadReader workload,
        int ruleCount,
        IReadOnlyList<string> names,
        List<NeutralApplication> applications,
        int repetitions,
        string artifacts)
    {
        var expected = workload.ReadExpected(ruleCount);
        var loads = names.Select(name => ContenderLoad.Of(name, workload, ruleCount, artifacts)).ToList();
        foreach (var load in loads)
            load.Contender.Prepare(workload, applications);

        // Before any timing: these also leave the contenders' caches full, as they are in a service.
        var mismatches = loads.Select(load => Verification.Mismatches(load.Contender, expected)).ToList();
        var firsts = names.Select(name => FirstDecisionProcess.Median(workload, ruleCount, name, artifacts)).ToList();

        var contenders = loads.Select(load => new MeasuredContender(load.Contender, applications.Count)).ToList();
        contenders.ForEach(WarmUp.Run);
        var bytes = contenders.Select(contender => contender.BytesPerApplication()).ToList();
        var results = Rotation.Measure(contenders, applications.Count, repetitions);

        for (var i = 0; i < names.Count; i++)
            JsonLine.Print(ContenderResult.Of(loads[i], ruleCount, firsts[i], mismatches[i], bytes[i], results[i]));
        JsonLine.Print(Summary.Of(ruleCount, names, results));
        return mismatches.TrueForAll(count => count == 0);
    }
}
