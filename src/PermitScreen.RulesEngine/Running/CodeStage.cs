using PermitScreen.RulesEngine.Export;

namespace PermitScreen.RulesEngine.Running;

/// <summary>Works out the tests of codes and writes each as a pair.</summary>
internal sealed class CodeStage(WorkflowRunner runner)
{
    private readonly (string Fact, string Option, bool IsCertainly)[] tests =
        [.. runner.RulesOf(WorkflowNames.Codes).Select(r => (r.Text("fact")!, r.Text("option")!, r.IsCertainly()))];

    public void Run(KnownFacts facts)
    {
        var holds = runner.Run(WorkflowNames.Codes, facts);
        for (var i = 0; i < holds.Length; i++)
        {
            var (fact, option, isCertainly) = tests[i];
            if (isCertainly)
                facts[fact][option] = holds[i] ? new Pair(true, true) : default;
            else if (!holds[i])
                facts[fact][option] = new Pair(true, false);
        }
    }
}
