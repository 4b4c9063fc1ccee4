using PermitScreen.RulesEngine.Export;
using PermitScreen.RulesEngine.Running;
using PermitScreen.RulesEngine.Running.Binding;

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
    private readonly Binder binder;
    private readonly JudgeStage judge;

    private ExportedRules(WorkflowRunner runner)
    {
        this.runner = runner;
        codes = new CodeStage(runner);
        binder = new Binder(runner, codes);
        judge = new JudgeStage(runner.RulesOf(WorkflowNames.Rules));
    }

    /// <param name="json">what <see cref="RulesEngineExport.Write"/> wrote</param>
    public static ExportedRules Load(string json) => new(new WorkflowRunner(json));

    /// <summary>
    /// The verdict on an application as it is stated. Gates, ties and what is derived are expressions of the export, too: their conclusions
    /// are drawn until nothing is new. Not for several threads at once.
    /// </summary>
    /// <exception cref="ArgumentException">it lists several things of a kind, which the export does not judge one by one</exception>
    public ExportedVerdict Judge(Application application)
    {
        ArgumentNullException.ThrowIfNull(application);
        if (!application.Things.IsEmpty)
            throw new ArgumentException($"`{application.Things[0].Kind}`: give an application for each", nameof(application));
        var bound = binder.Bind(application);
        return judge.Verdict(runner.Run(WorkflowNames.Rules, bound.Facts), bound.IsContradictory, bound.IsDisputed);
    }

    /// <summary>The verdict on facts that are known already, with all that follows from them; what nobody said must be left out.</summary>
    public ExportedVerdict Judge(KnownFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        codes.Run(facts);
        return judge.Verdict(runner.Run(WorkflowNames.Rules, facts));
    }
}
