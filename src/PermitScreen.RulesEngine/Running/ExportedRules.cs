using PermitScreen.RulesEngine.Export;
using PermitScreen.RulesEngine.Running;

namespace PermitScreen.RulesEngine;

/// <summary>
/// An export, run by RulesEngine: a strict verdict (nothing is assumed) by other hands than the engine's. It takes some milliseconds for
/// each application and is no replacement for <see cref="Screener"/>; it serves portals that run RulesEngine anyway, and as a second opinion.
/// </summary>
/// <remarks>Expressions are code. Run only exports that you wrote yourself, never a file from somebody else.</remarks>
public sealed class ExportedRules
{
    private readonly WorkflowRunner runner;
    private readonly CodeStage codes;
    private readonly JudgeStage judge;

    private ExportedRules(WorkflowRunner runner)
    {
        this.runner = runner;
        codes = new CodeStage(runner);
        judge = new JudgeStage(runner.RulesOf(WorkflowNames.Rules));
    }

    /// <param name="json">what <see cref="RulesEngineExport.Write"/> wrote</param>
    public static ExportedRules Load(string json) => new(new WorkflowRunner(json));

    /// <summary>The verdict on facts that are known; what nobody said must be left out.</summary>
    public ExportedVerdict Judge(KnownFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        codes.Run(facts);
        return judge.Verdict(runner.Run(WorkflowNames.Rules, facts));
    }
}
