using System.Collections.Immutable;
using FsCheck.Xunit;
using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.Screening;
using PermitScreen.Tests.Semantics;
using Xunit;

namespace PermitScreen.Tests.Laws;

/// <summary>The laws of the engine on random vocabularies, rules and applications.</summary>
[Properties(Arbitrary = [typeof(Worlds)])]
public class LawTests
{
    [Law]
    public void Learning_a_fact_never_widens_the_range(World world)
    {
        var rules = world.RuleSet;
        var known = ImmutableArray<WorldFact>.Empty;
        var before = rules.Screen("{}", world.AsOf, strict: true);
        foreach (var fact in world.Facts)
        {
            var after = rules.Screen(World.Flow(known.Add(fact)), world.AsOf, strict: true);
            if (Learning.Contradicts(before, after))
                continue;
            Learning.AssertNarrower(before, after, fact.ToString());
            (known, before) = (known.Add(fact), after);
        }
    }

    [Law]
    public void A_closer_answer_never_widens_the_range(World world)
    {
        var rules = world.RuleSet;
        var after = rules.Screen(World.Flow(world.Facts), world.AsOf, strict: true);
        if (!after.Sheet.Problems.IsEmpty || !after.Sheet.Outweighed.IsEmpty)
            return;
        foreach (var fact in world.Facts)
        {
            if (Vaguer(fact) is not { } vaguer)
                continue;
            var before = rules.Screen(World.Flow(world.Facts.Replace(fact, fact with { Value = vaguer })), world.AsOf, strict: true);
            Learning.AssertNarrower(before, after, $"{fact} instead of {vaguer}");
        }
    }

    /// <summary>The same answer said less closely.</summary>
    private static string? Vaguer(WorldFact fact) => (fact.Id, fact.Value) switch
    {
        ("features", ['[', ..]) => $"{{at_least: {fact.Value}}}",
        ("n0" or "n1", [>= '0' and <= '9', ..]) when !fact.Value.Contains('-', StringComparison.Ordinal) => $"\"<= {fact.Value} t/a\"",
        ("project.industry", "\"3011\"") => "C",
        ("project.region", "\"530602\"") => "\"530000\"",
        _ => null,
    };

    [Law]
    public void The_order_of_rules_packs_and_facts_never_matters(ShuffledWorld shuffled)
    {
        var world = shuffled.World;
        var one = world.RuleSet.Screen(World.Flow(world.Facts), world.AsOf);
        var other = world.Load(shuffled.Rules).Screen(World.Flow(shuffled.Facts), world.AsOf);
        Assert.Equal(DecisionDump.Of(one), DecisionDump.Of(other));
    }

    [Law]
    public void What_waits_behind_another_rule_changes_nothing(World world)
    {
        var decision = world.RuleSet.Screen(World.Flow(world.Facts), world.AsOf);
        Nothing.In(SameQuestionTests.Faults(decision));
    }

    [Law]
    public void Strict_mode_never_gives_a_better_verdict(World world)
    {
        var facts = World.Flow(world.Facts);
        var strict = world.RuleSet.Screen(facts, world.AsOf, strict: true);
        var lenient = world.RuleSet.Screen(facts, world.AsOf);
        Assert.Empty(strict.Sheet.Assumptions);
        Assert.True(strict.Verdict >= lenient.Verdict, $"strict {strict.Range}, else {lenient.Range}");
        Assert.True(strict.Range.Worst >= lenient.Range.Worst, $"strict {strict.Range}, else {lenient.Range}");
        Assert.Equal(strict.Sheet.Problems.IsEmpty, lenient.Sheet.Problems.IsEmpty); // an assumption contradicts nobody
    }

    [Law]
    public void Replay_gives_the_same_bytes(World world)
    {
        var facts = World.Flow(world.Facts);
        var first = world.RuleSet.Screen(facts, world.AsOf);
        var second = world.Load(world.Rules).Screen(facts, world.AsOf);
        foreach (var format in Enum.GetValues<OutputFormat>())
        {
            foreach (var language in Enum.GetValues<Language>())
                Assert.Equal(DecisionWriter.Write(first, format, language), DecisionWriter.Write(second, format, language));
        }
    }

    [Law]
    public void Range_verdict_and_dimensions_agree_with_one_another(World world)
    {
        var decision = world.RuleSet.Screen(World.Flow(world.Facts), world.AsOf);
        Assert.InRange(decision.Verdict, decision.Range.Best, decision.Range.Worst);
        Assert.Equal(decision.Range, Screener.Judge(decision.Sheet));
        var dimensions = Enum.GetValues<Dimension>().Select(d => decision[d]).ToList();
        Assert.Equal((decision.Verdict, decision.Range.Worst), (dimensions.Max(d => d.Verdict), dimensions.Max(d => d.Worst)));

        // A rule of one dimension may make room for one of another: each may come out well, but not both.
        Assert.True(decision.Range.Best >= dimensions.Max(d => d.Best));
    }

    [Law]
    public void Proofs_come_to_the_same_truth_as_the_compiled_rules(World world)
    {
        var decision = world.RuleSet.Screen(World.Flow(world.Facts), world.AsOf, strict: true);
        foreach (var rule in world.RuleSet.Rules)
        {
            var state = decision.StateOf(rule.Id);
            var proof = Proof.Of(rule, decision.Sheet);
            var truth = proof.Scope.Append(proof.Condition).Min(n => n.Truth);
            if (state is RuleState.Fires)
                Assert.Equal(Truth.Yes, truth);
            if (state is RuleState.Silent or RuleState.OutOfScope && rule.InForce.Contains(decision.AsOf) != Truth.No)
                Assert.Equal(Truth.No, truth);
        }
    }

    [Law]
    public void Nothing_is_asked_that_is_known_and_a_certain_decision_asks_nothing(World world)
    {
        var decision = world.RuleSet.Screen(World.Flow(world.Facts), world.AsOf, strict: true);
        if (decision.IsCertain)
            Assert.Empty(decision.Needs);
        foreach (var fact in decision.Needs.Select(n => n.Fact).OfType<Facts.Fact>())
        {
            Assert.NotEqual(FactOrigin.NotApplicable, decision.Sheet.OriginOf(fact));
            // A code that has finer ones below it is asked again, and so is a set that is not complete and a number that is only bounded.
            Assert.True(decision.Sheet.GivenOf(fact) is null or { Fact.IsCode: true } or { Value: ManyValue { IsComplete: false } or RangeValue });
        }
    }

    [Law]
    public void A_named_change_stops_its_rule(World world)
    {
        var decision = world.RuleSet.Screen(World.Flow(world.Facts), world.AsOf);
        foreach (var reason in decision.Reasons.Where(r => !r.SmallestChange.IsEmpty))
        {
            var tied = reason.SmallestChange.SelectMany(c => world.RuleSet.Vocabulary.Implications
                .Where(i => i.If is Test { Fact.IsCode: false }).Select(i => i.If.Facts.Append(i.Then.Fact).ToList()).Where(tied => tied.Contains(c.Fact)).SelectMany(tied => tied));
            var freed = tied.Aggregate(decision.Application, (a, f) => a.Without(f));
            var changed = reason.SmallestChange.Aggregate(freed, (a, c) => a.With(new GivenFact(c.Fact, c.To, "", default)));
            var after = world.RuleSet.Screener().Screen(changed, Sample.On(decision.AsOf));
            Assert.NotEqual(RuleState.Fires, after.StateOf(reason.Rule.Id));
        }
    }
}
