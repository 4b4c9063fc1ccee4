using PermitScreen.Benchmarks.Workload;

namespace PermitScreen.Benchmarks.Baselines.HandWritten;

/// <summary>What the hand-written contenders share: generated methods, an index over scope, typed applications.</summary>
internal abstract class HandWrittenContender : IContender
{
    private string[] ids = [];

    public abstract string Name { get; }

    public string BuiltAhead => "generating the C# and compiling it with Roslyn";

    protected TypedApplication[] Applications { get; private set; } = [];

    protected int[] Outcomes { get; private set; } = [];

    protected ScopeIndex Index { get; private set; } = new([]);

    /// <summary>Pointers to the rules' methods, in rule order.</summary>
    protected nint[] Methods { get; private set; } = [];

    /// <summary>Which generated class the contender calls.</summary>
    protected abstract string MethodClass { get; }

    public void BuildAhead(WorkloadReader workload, int ruleCount, string artifacts)
        => RuleSetAssembly.Compile(workload, ruleCount, artifacts);

    public virtual void Load(WorkloadReader workload, int ruleCount, string artifacts)
    {
        var rules = workload.ReadRuleHeads(ruleCount);
        ids = [.. rules.Select(rule => rule.Id)];
        Outcomes = [.. rules.Select(rule => (int)rule.Outcome)];
        Index = new ScopeIndex(rules);
        Methods = RuleSetAssembly.LoadTable(ruleCount, artifacts, MethodClass);
    }

    public virtual void Prepare(WorkloadReader workload, IReadOnlyList<NeutralApplication> applications)
    {
        var binder = new TypedApplicationBinder(workload.ReadVocabulary());
        Applications = [.. applications.Select(binder.Bind)];
    }

    public abstract int Run(int application);

    public abstract Answer LastAnswer();

    protected string IdOf(int rule) => ids[rule];
}
