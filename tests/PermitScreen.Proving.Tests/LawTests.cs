using PermitScreen.Proving.Proofs;
using PermitScreen.Rules;
using PermitScreen.Tests.Laws;

namespace PermitScreen.Proving.Tests;

/// <summary>No false alarm: on random rules, ties and applications, nothing that was proved is ever seen to be otherwise.</summary>
public class LawTests
{
    private const int Bound = 400;

    [Law(60, Arbitrary = [typeof(Worlds)])]
    public void What_never_fires_is_fired_by_no_application(World world)
    {
        var proved = new NeverFiring(new ProofContext(world.RuleSet, Bound)).Find().Select(f => f.Subject).ToHashSet();
        foreach (var strict in new[] { true, false })
        {
            var decision = world.RuleSet.Screen(World.Flow(world.Facts), world.AsOf, strict);
            Nothing.In(decision.Reasons.Where(r => r.State is RuleState.Fires or RuleState.Overridden && proved.Contains(r.Rule.Id)).Select(r => r.Rule.Id));
        }
    }

    [Law(60, Arbitrary = [typeof(Worlds)])]
    public void What_is_covered_never_fires_alone(World world)
    {
        var context = new ProofContext(world.RuleSet, Bound);
        var firing = new NeverFiring(context);
        _ = firing.Find().Count();
        foreach (var finding in new CoveredRules(context, firing).Find())
        {
            var decision = world.RuleSet.Screen(World.Flow(world.Facts), world.AsOf, strict: true);
            var fired = decision.Reasons.Where(r => r.State is RuleState.Fires or RuleState.Overridden).Select(r => r.Rule.Id).ToHashSet();
            if (fired.Contains(finding.Subject) && !finding.Message.En.Split(' ', ',').Any(fired.Contains))
                throw new Xunit.Sdk.XunitException($"{finding.Subject} fires alone: {finding.Message.En}");
        }
    }
}
