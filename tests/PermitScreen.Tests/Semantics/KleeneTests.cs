using static PermitScreen.Truth;
using PermitScreen.Rules;
using Xunit;

namespace PermitScreen.Tests.Semantics;

/// <summary>Semantics 1: strong Kleene logic, in the connectives and in the rules that use them.</summary>
public class KleeneTests
{
    [Theory]
    [InlineData(No, No, No, No)]
    [InlineData(No, Unknown, No, Unknown)] // one No settles a conjunction, whatever the other turns out to be
    [InlineData(No, Yes, No, Yes)]
    [InlineData(Unknown, Unknown, Unknown, Unknown)] // no law of the excluded middle: two unknowns stay unknown
    [InlineData(Unknown, Yes, Unknown, Yes)] // one Yes settles a disjunction
    [InlineData(Yes, Yes, Yes, Yes)]
    public void And_is_the_minimum_and_or_the_maximum(Truth a, Truth b, Truth and, Truth or)
    {
        Assert.Equal(and, a.And(b));
        Assert.Equal(and, b.And(a));
        Assert.Equal(or, a.Or(b));
        Assert.Equal(or, b.Or(a));
    }

    [Theory]
    [InlineData(No, Yes)]
    [InlineData(Unknown, Unknown)]
    [InlineData(Yes, No)]
    public void Not_swaps_the_ends(Truth a, Truth not) => Assert.Equal(not, a.Not());

    [Fact]
    public void Rules_follow_the_truth_tables_for_every_pair_of_facts()
    {
        var rules = Sample.Rules(
            Sample.Vocabulary(Sample.Fact("a", "boolean"), Sample.Fact("b", "boolean")),
            Sample.Pack(
                Sample.Rule("t/and", "{a: true, b: true}"),
                Sample.Rule("t/or", "{any: [{a: true}, {b: true}]}"),
                Sample.Rule("t/not", "{not: {a: true}}"),
                Sample.Rule("t/nand", "{not: {a: true, b: true}}"),
                Sample.Rule("t/nor", "{not: {any: [{a: true}, {b: true}]}}")));
        foreach (var a in Enum.GetValues<Truth>())
        {
            foreach (var b in Enum.GetValues<Truth>())
            {
                var decision = rules.Screen($"{{a: {Word(a)}, b: {Word(b)}}}");
                Assert.Equal(StateOf(a.And(b)), decision.StateOf("t/and"));
                Assert.Equal(StateOf(a.Or(b)), decision.StateOf("t/or"));
                Assert.Equal(StateOf(a.Not()), decision.StateOf("t/not"));
                Assert.Equal(StateOf(a.And(b).Not()), decision.StateOf("t/nand"));
                Assert.Equal(StateOf(a.Or(b).Not()), decision.StateOf("t/nor"));
            }
        }
    }

    private static string Word(Truth truth) => truth switch { Yes => "yes", No => "no", _ => "unknown" };

    private static RuleState StateOf(Truth truth) => truth switch
    {
        Yes => RuleState.Fires,
        No => RuleState.Silent,
        _ => RuleState.Undetermined,
    };
}
