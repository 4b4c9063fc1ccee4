using PermitScreen.Rules;
using Xunit;

namespace PermitScreen.Tests.Laws;

public class NaiveEngineTests
{
    [Law(600, Arbitrary = [typeof(PlainWorlds)])]
    public void The_engine_comes_to_what_the_naive_engine_comes_to(World world)
    {
        var decision = world.RuleSet.Screen(World.Flow(world.Facts), world.AsOf);
        var naive = new NaiveEngine(world.RuleSet, decision.Application, decision.AsOf);
        foreach (var rule in world.RuleSet.Rules)
            Assert.Equal((rule.Id, naive.StateOf(rule)), (rule.Id, decision.StateOf(rule.Id)));
        foreach (var reason in decision.Reasons.Where(r => r.State == RuleState.Fires))
            Assert.Equal((reason.Rule.Id, naive.IsContested(reason.Rule)), (reason.Rule.Id, reason.IsContested));
        Assert.Equal(naive.Range(), decision.Range);
    }
}
