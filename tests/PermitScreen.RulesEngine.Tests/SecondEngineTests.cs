using System.Collections.Immutable;
using NodaTime;
using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.Tests.Laws;
using PermitScreen.Tests.Repository;
using Xunit;

namespace PermitScreen.RulesEngine.Tests;

/// <summary>
/// RulesEngine, from the export, comes to what our engine comes to, on random rules and on those that are shipped. Every difference is a
/// failure. A run of a few hundred applications; PERMITSCREEN_CASES asks for more, and then the real rules of three days take part.
/// </summary>
public class SecondEngineTests
{
    private static readonly bool IsLongRun = Environment.GetEnvironmentVariable("PERMITSCREEN_CASES") is { Length: > 0 };
    private static readonly Dictionary<LocalDate, ExportedRules> Real = [];

    /// <summary>The rules alone: what is known is taken from our own engine.</summary>
    [Law(20, Arbitrary = [typeof(Worlds)])]
    public void On_random_rules_over_facts_that_are_bound(World world)
    {
        var decision = world.RuleSet.Screen(World.Flow(world.Facts), world.AsOf, strict: true);
        AssertBound(decision, ExportOf(world.RuleSet, decision.AsOf));
    }

    /// <summary>The rules alone, as above.</summary>
    [Law(60, Arbitrary = [typeof(RealApplications)])]
    public void On_the_real_rules_over_facts_that_are_bound(RealApplication drawn)
    {
        var decision = Screen(RealRules.Screener, drawn.Facts, DayOf(drawn));
        AssertBound(decision, RealOn(DayOf(drawn)));
    }

    /// <summary>
    /// Gates, ties and derivations too: nothing of our binder takes part. Each world's application and those with one fact less, in a long
    /// run with two.
    /// </summary>
    [Law(25, Arbitrary = [typeof(Worlds)])]
    public void On_random_rules_from_what_is_stated(World world)
    {
        var application = world.RuleSet.Application(World.Flow(world.Facts));
        var exported = ExportOf(world.RuleSet, Sample.Day(world.AsOf));
        foreach (var facts in Parts(application.Facts))
            AssertSameFromStated(world.RuleSet.Screener(), exported, facts, Sample.Day(world.AsOf));
    }

    /// <summary>The same on the rules that are shipped.</summary>
    [Law(60, Arbitrary = [typeof(RealApplications)])]
    public void On_the_real_rules_from_what_is_stated(RealApplication drawn) =>
        AssertSameFromStated(RealRules.Screener, RealOn(DayOf(drawn)), drawn.Facts, DayOf(drawn));

    /// <summary>A step of which the name leaves it open among a few which it is.</summary>
    [Theory]
    [InlineData("清洗")]
    [InlineData("热处理")]
    [InlineData("固化, 抛光")]
    [InlineData("印染")]
    public void On_steps_that_may_be_one_of_a_few(string steps)
    {
        var text = $"id: a\nfacts: {{project.region: \"530602\", project.industry: \"3311\", project.nature: new, project.processes: [{steps}]}}";
        var application = Application.Read(RealRules.RuleSet, text, "steps").Value;
        Assert.Contains(application.Facts, f => f.Value is ManyValue { Perhaps.IsEmpty: false });
        AssertSameFromStated(RealRules.Screener, RealOn(new LocalDate(2026, 8, 15)), application.Facts, new LocalDate(2026, 8, 15));
    }

    /// <summary>"None" behind a gate says nothing of the gate: whether there is wastewater stays open.</summary>
    [Fact]
    public void On_none_behind_a_gate()
    {
        var application = Application.Read(RealRules.RuleSet, "id: a\nfacts: {project.region: \"530602\", boiler.district_source: true, wastewater.outfall: none}", "none").Value;
        AssertSameFromStated(RealRules.Screener, RealOn(new LocalDate(2019, 5, 1)), application.Facts, new LocalDate(2019, 5, 1));
    }

    private static IEnumerable<ImmutableArray<GivenFact>> Parts(ImmutableArray<GivenFact> facts)
    {
        var fewer = facts.Select(f => facts.Remove(f)).ToList();
        var parts = fewer.Append(facts);
        return IsLongRun ? parts.Concat(fewer.SelectMany((f, i) => f.Skip(i).Select(g => f.Remove(g)))) : parts;
    }

    /// <summary>A dispute is a matter of binding, which is not asked here.</summary>
    private static void AssertBound(Decision decision, ExportedRules exported)
    {
        var other = exported.Judge(BoundFacts.Of(decision.Sheet));
        if (decision.Sheet.Disputes.IsEmpty)
            AssertSame(decision, other);
        else
            Assert.Equal(StatesOf(decision), StatesOf(other));
    }

    private static void AssertSameFromStated(Screener screener, ExportedRules exported, ImmutableArray<GivenFact> facts, LocalDate day)
    {
        var decision = Screen(screener, facts, day);
        var other = exported.Judge(new Application { Id = "a", Facts = facts });
        Assert.Equal(!decision.Sheet.Contradictions.IsEmpty, other.IsContradictory);

        // Which of two facts that contradict each other are set aside is ours to say; the rest must come to the same.
        AssertSame(decision, other.IsContradictory ? exported.Judge(decision.Application) : other);
    }

    private static void AssertSame(Decision decision, ExportedVerdict other)
    {
        Assert.Equal(StatesOf(decision), StatesOf(other));
        if (decision.Sheet.Contradictions.IsEmpty)
            Assert.Equal(decision.Range, new VerdictRange(other.Verdict, other.Best, other.Worst));
    }

    private static IEnumerable<string> StatesOf(Decision decision) => decision.Outcomes.Select(o => $"{decision.RuleSet.Rules[o.Rule].Id} {o.State} {o.IsContested} {o.Effect}");

    private static IEnumerable<string> StatesOf(ExportedVerdict verdict) => verdict.Rules.Select(r => $"{r.Rule} {r.State} {r.IsContested} {r.Effect}");

    private static Decision Screen(Screener screener, ImmutableArray<GivenFact> facts, LocalDate day) =>
        screener.Screen(new Application { Id = "a", Facts = facts }, Sample.On(day, strict: true));

    /// <summary>Three exports of the real rules take half a minute to compile: a short run takes one.</summary>
    private static LocalDate DayOf(RealApplication drawn) => IsLongRun ? drawn.AsOf : new LocalDate(2026, 8, 15);

    private static ExportedRules RealOn(LocalDate day)
    {
        lock (Real)
        {
            if (!Real.TryGetValue(day, out var exported))
                Real[day] = exported = ExportOf(RealRules.RuleSet, day);
            return exported;
        }
    }

    private static ExportedRules ExportOf(RuleSet rules, LocalDate day) => ExportedRules.Load(RulesEngineExport.Write(rules, new ExportScope { Day = day }));
}
