using PermitScreen.Rules;
using PermitScreen.Screening.Engine;
using PermitScreen.Tests.Laws;
using PermitScreen.Tests.Repository;
using Xunit;

namespace PermitScreen.RulesEngine.Tests;

/// <summary>RulesEngine, from the export, comes to what our engine comes to. Every difference is a failure.</summary>
public class SecondEngineTests
{
    private static readonly Dictionary<NodaTime.LocalDate, ExportedRules> Real = [];

    [Law(60, Arbitrary = [typeof(Worlds)])]
    public void On_random_rules_over_bound_facts(World world)
    {
        var decision = world.RuleSet.Screen(World.Flow(world.Facts), world.AsOf, strict: true);
        var exported = ExportedRules.Load(RulesEngineExport.Write(world.RuleSet, new ExportScope { Day = decision.AsOf }));
        AssertSame(decision, exported.Judge(BoundFacts.Of(decision.Sheet)));
    }

    [Law(60, Arbitrary = [typeof(RealApplications)])]
    public void On_the_real_rules_over_bound_facts(RealApplication drawn)
    {
        var application = new Application { Id = "a", Facts = drawn.Facts };
        var decision = RealRules.Screener.Screen(application, Sample.On(drawn.AsOf, strict: true));
        AssertSame(decision, ExportOf(drawn.AsOf).Judge(BoundFacts.Of(decision.Sheet)));
    }

    private static ExportedRules ExportOf(NodaTime.LocalDate day)
    {
        lock (Real)
        {
            if (!Real.TryGetValue(day, out var exported))
                Real[day] = exported = ExportedRules.Load(RulesEngineExport.Write(RealRules.RuleSet, new ExportScope { Day = day }));
            return exported;
        }
    }

    private static void AssertSame(Decision decision, ExportedVerdict other)
    {
        Assert.Equal(StatesOf(decision), other.Rules.Select(r => $"{r.Rule} {r.State} {r.IsContested} {r.Effect}"));
        if (decision.Sheet is { Contradictions: [], Disputes: [] })
            Assert.Equal(decision.Range, new VerdictRange(other.Verdict, other.Best, other.Worst));
    }

    private static IEnumerable<string> StatesOf(Decision decision) =>
        decision.Outcomes.Select(o => $"{decision.RuleSet.Rules[o.Rule].Id} {o.State} {o.IsContested} {o.Effect}");
}
