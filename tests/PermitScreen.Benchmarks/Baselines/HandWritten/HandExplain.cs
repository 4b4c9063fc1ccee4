using PermitScreen.Benchmarks.Workload;

namespace PermitScreen.Benchmarks.Baselines.HandWritten;

/// <summary>
/// The index of <see cref="HandIdx"/>, but every leaf of every rule in scope is evaluated,
/// and a fresh array says which leaves were true.
/// </summary>
internal sealed unsafe class HandExplain : HandWrittenContender
{
    private RuleTrace[] buffer = [];
    private RuleTrace[] last = [];

    public override string Name => "hand-explain";

    protected override string MethodClass => RuleSetSource.TracesClass;

    public override void Load(WorkloadReader workload, int ruleCount, string artifacts)
    {
        base.Load(workload, ruleCount, artifacts);
        buffer = new RuleTrace[ruleCount];
    }

    public override int Run(int application)
    {
        var typed = Applications[application];
        int count = 0, verdict = 0;
        Trace(Index[typed.Industry, 0], typed, ref count, ref verdict);
        Trace(Index[typed.Industry, typed.Region / 10_000], typed, ref count, ref verdict);
        Trace(Index[typed.Industry, typed.Region / 100], typed, ref count, ref verdict);
        Trace(Index[typed.Industry, typed.Region], typed, ref count, ref verdict);
        last = buffer.AsSpan(0, count).ToArray();
        return verdict;
    }

    public override Answer LastAnswer() => new(
        [.. last.Where(trace => trace.Fired).Select(trace => IdOf(trace.Rule))],
        [.. last.Select(trace => IdOf(trace.Rule))]);

    private void Trace(ReadOnlySpan<RuleRow> rows, TypedApplication application, ref int count, ref int verdict)
    {
        var methods = Methods;
        foreach (ref readonly var row in rows)
        {
            if (!row.InForceOn(application.Date))
                continue;
            var trace = RuleTrace.Of(row.Rule, ((delegate*<TypedApplication, uint>)methods[row.Rule])(application));
            buffer[count++] = trace;
            if (trace.Fired)
                verdict = Math.Max(verdict, Outcomes[row.Rule]);
        }
    }
}
