using PermitScreen.Benchmarks.Workload;
using PermitScreen.Rules;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Benchmarks.Baselines.Ours;

/// <summary>
/// The library on the common workload. Inputs are bound before the clock starts, as the typed objects of the hand-written lines are;
/// <see cref="PermitScreenBind"/> measures what binding costs.
/// </summary>
internal abstract class PermitScreenContender : IContender
{
    private Screener screener = null!;
    private Application[] applications = [];
    private FactSheet[] sheets = [];
    private int last;

    /// <summary>As of the day that each application names.</summary>
    protected static readonly ScreeningOptions AsTheySay = new();

    public abstract string Name { get; }

    protected Screener Screener
    {
        get => screener;
        set => screener = value;
    }

    public void Load(WorkloadReader workload, int ruleCount, string artifacts) =>
        screener = new Screener(NeutralRuleSet.Build(workload.ReadRules(ruleCount), workload.ReadVocabulary()));

    public virtual void Prepare(WorkloadReader workload, IReadOnlyList<NeutralApplication> inputs)
    {
        applications = [.. inputs.Select(a => NeutralRuleSet.ApplicationOf(a, screener.RuleSet.Vocabulary))];
        sheets = [.. applications.Select(a => screener.Bind(a, AsTheySay))];
    }

    public int Run(int application)
    {
        last = application;
        return (int)Decide(application, applications[application], sheets[application]);
    }

    public Answer LastAnswer()
    {
        var fired = screener.Screen(sheets[last]).Reasons.Where(r => r.State == RuleState.Fires);
        return new Answer([.. fired.Select(r => r.Rule.Id).Order(StringComparer.Ordinal)]);
    }

    protected abstract Verdict Decide(int number, Application application, FactSheet sheet);
}
