using System.Diagnostics;
using System.Globalization;
using PermitScreen.Benchmarks.Workload;

namespace PermitScreen.Benchmarks.Measuring;

/// <summary>Measures first decisions in child processes of this program, one at a time.</summary>
internal static class FirstDecisionProcess
{
    private const int Runs = 3;

    /// <summary>The run with the median time.</summary>
    public static FirstDecision Median(WorkloadReader workload, int ruleCount, string contender, string artifacts)
        => Enumerable.Range(0, Runs)
            .Select(_ => Run(workload, ruleCount, contender, artifacts))
            .OrderBy(first => first.ToFirstDecisionMs)
            .ElementAt(Runs / 2);

    public static FirstDecision Run(WorkloadReader workload, int ruleCount, string contender, string artifacts)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };

        // Started as `dotnet X.dll`, the process is dotnet and needs the assembly's path first.
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Add(typeof(FirstDecisionProcess).Assembly.Location);

        string[] arguments =
            ["first-decision", workload.Directory, ruleCount.ToString(CultureInfo.InvariantCulture), contender, "--ahead", artifacts];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? JsonLine.Read<FirstDecision>(output)
            : throw new InvalidOperationException($"the first decision of {contender} ended with exit code {process.ExitCode}");
    }
}
