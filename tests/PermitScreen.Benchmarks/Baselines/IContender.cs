using PermitScreen.Benchmarks.Workload;

namespace PermitScreen.Benchmarks.Baselines;

/// <summary>
/// An engine under measurement. Calls come in this order: <see cref="BuildAhead"/> (perhaps in another process),
/// <see cref="Load"/>, <see cref="Prepare"/>, then <see cref="Run"/> any number of times. One thread only.
/// </summary>
internal interface IContender
{
    string Name { get; }

    /// <summary>What <see cref="BuildAhead"/> does and the load time therefore leaves out; null when it does nothing.</summary>
    string? BuiltAhead => null;

    /// <summary>Not timed: what a user would do at build time, such as writing the rules in the engine's own form into the folder.</summary>
    void BuildAhead(WorkloadReader workload, int ruleCount, string artifacts)
    {
    }

    /// <summary>Timed: from the rule file (the workload's, or the one made ahead) to an engine that can decide.</summary>
    void Load(WorkloadReader workload, int ruleCount, string artifacts);

    /// <summary>Not timed: the applications in the engine's own input form.</summary>
    void Prepare(WorkloadReader workload, IReadOnlyList<NeutralApplication> applications);

    /// <summary>
    /// Timed: decides one application, including writing down which rules fired (and, for an explaining contender, the
    /// explanation, kept in a field so that the JIT cannot drop it). Returns the <see cref="Outcome"/> as a number.
    /// </summary>
    int Run(int application);

    /// <summary>Not timed: what the last <see cref="Run"/> found, so that the code which is verified is the code which is timed.</summary>
    Answer LastAnswer();
}
