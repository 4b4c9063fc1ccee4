using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.Screening.Engine;
using Xunit;
using static PermitScreen.Rules.RuleState;

namespace PermitScreen.Tests.Semantics;

/// <summary>Semantics 1: behind a closed gate a fact is not applicable; a test of it is No and it is never asked.</summary>
public class GateTests
{
    // In the order in which a gate stands after what it closes: the order of the file must not matter.
    private static readonly string Vocabulary = Sample.Vocabulary(
        Sample.Fact("stack.height", "number", "unit: m, gate: {stack: true}"),
        Sample.Fact("stack", "boolean", "gate: {boiler: true}"),
        Sample.Fact("boiler", "boolean"),
        Sample.Fact("boiler.fuel", "enum", Sample.Values("coal", "gas") + ", gate: {boiler: true}"),
        Sample.Fact("product", "enum", Sample.Values("none", "steel", "glass")),
        Sample.Fact("added", "number", "unit: t/a, gate: {product: {not: none}}"),
        Sample.Fact("fuels", "set", Sample.Values("coal", "gas") + ", gate: {boiler: true}"),
        Sample.Fact("codes", "industry", "gate: {boiler: true}"),
        Sample.Fact("grate", "enum", Sample.Values("none", "chain", "fixed") + ", gate: {boiler: true}"));

    [Theory]
    [InlineData("{boiler.fuel: coal}", Silent)]
    [InlineData("{boiler.fuel: [coal, gas]}", Silent)] // not even one of all the options
    [InlineData("{boiler.fuel: {not: coal}}", Fires)] // the test is No, so its negation is Yes
    [InlineData("{stack.height: \">= 0\"}", Silent)] // not even a range without limits
    [InlineData("{stack.height: {not: \"< 15\"}}", Fires)]
    [InlineData("{stack: false}", Silent)] // behind the gate there is no stack, but no answer "no" either
    [InlineData("{fuels: any}", Silent)]
    [InlineData("{fuels: none}", Fires)]
    [InlineData("{codes: \"3011\"}", Silent)]
    [InlineData("{codes: any}", Silent)]
    public void Behind_a_closed_gate_every_test_is_No(string when, RuleState expected)
    {
        var decision = Screen(when, "{boiler: false}");
        Assert.Equal(expected, decision.StateOf("t/r"));
        Assert.Empty(decision.Needs);
        Assert.True(decision.IsCertain);
    }

    [Fact]
    public void What_is_not_applicable_says_so()
    {
        var sheet = Screen("{stack.height: < 15}", "{boiler: false}").Sheet;
        Assert.Equal(FactOrigin.NotApplicable, sheet.OriginOf(Fact(sheet, "stack.height")));
        Assert.Null(sheet.ValueOf(Fact(sheet, "stack.height")));
    }

    [Theory]
    [InlineData("{}", "boiler")] // the outermost gate first
    [InlineData("{boiler: true}", "stack")]
    [InlineData("{boiler: true, stack: true}", "stack.height")]
    public void The_gate_is_asked_before_what_lies_behind_it(string facts, string asked) =>
        Assert.Equal([asked], Screen("{stack.height: < 15}", facts).Asked());

    [Fact]
    public void Who_states_the_gated_fact_opens_its_gate()
    {
        var decision = Screen("{boiler: true}", "{boiler.fuel: coal}");
        Assert.Equal(Fires, decision.StateOf("t/r"));
        Assert.Equal(FactOrigin.Derived, decision.Sheet.OriginOf(Fact(decision.Sheet, "boiler")));
    }

    [Fact]
    public void Who_states_a_fact_behind_two_gates_opens_both() =>
        Assert.Equal(Fires, Screen("{boiler: true, stack: true}", "{stack.height: 30}").StateOf("t/r"));

    [Theory]
    [InlineData("{boiler: false, boiler.fuel: coal}", "boiler")]
    [InlineData("{boiler.fuel: coal, boiler: false}", "boiler")]
    [InlineData("{product: none, added: 5}", "product")]
    [InlineData("{boiler: false, stack.height: 30}", "stack")] // two gates away
    [InlineData("{boiler: false, grate: chain}", "boiler")]
    public void To_close_a_gate_and_state_what_lies_behind_it_is_a_contradiction(string facts, string names)
    {
        var decision = Screen("{fuels: gas}", facts);
        Assert.All(decision.Sheet.Problems, p => Assert.Equal(("PS2003", "a.yaml"), (p.Code, p.Place.File)));
        Assert.Contains(decision.Sheet.Problems, p => p.ToString().Contains($"`{names}`", StringComparison.Ordinal));
        Assert.False(decision.IsCertain);
        Assert.NotEqual(PermitScreen.Verdict.Pass, decision.Verdict);
    }

    [Theory]
    [InlineData("{boiler: false, stack.height: 0}")] // as the empty columns of a table are filled
    [InlineData("{boiler: false, fuels: none}")]
    [InlineData("{boiler: false, stack: false}")]
    [InlineData("{boiler: false, grate: none}")]
    public void To_state_nothing_behind_a_closed_gate_is_no_contradiction(string facts)
    {
        var decision = Screen("{stack.height: < 15}", facts);
        Assert.Empty(decision.Sheet.Problems);
        Assert.Equal(Silent, decision.StateOf("t/r"));
    }

    [Theory]
    [InlineData("{stack.height: < 15}", "stack.height: 0", "boiler: true, stack: true")]
    [InlineData("{stack: false}", "stack: false", "boiler: true")]
    [InlineData("{added: < 10}", "added: 0", "product: steel")]
    [InlineData("{grate: none}", "grate: none", "boiler: true")]
    public void To_state_nothing_settles_nothing_until_the_gate_is_open(string when, string nothing, string open)
    {
        // Else the later answer that there is no boiler would undo a rule that had fired.
        Assert.Equal(Undetermined, Screen(when, $"{{{nothing}}}").StateOf("t/r"));
        Assert.Equal(Fires, Screen(when, $"{{{nothing}, {open}}}").StateOf("t/r"));
    }

    [Theory]
    [InlineData("{boiler.fuel: coal}")]
    [InlineData("{boiler: false}")]
    public void A_rule_does_not_fire_on_what_is_contradicted(string when)
    {
        var decision = Screen(when, "{boiler: false, boiler.fuel: coal}");
        Assert.Equal(Undetermined, decision.StateOf("t/r"));
        Assert.False(decision.IsCertain);
    }

    [Theory]
    [InlineData("{}", Undetermined)]
    [InlineData("{product: none}", Silent)]
    [InlineData("{product: steel}", Undetermined)]
    [InlineData("{added: 5}", Fires)] // opens the gate, without saying for which product
    public void A_gate_may_be_a_negation(string facts, RuleState expected) =>
        Assert.Equal(expected, Screen("{added: \"> 0\"}", facts).StateOf("t/r"));

    private static Decision Screen(string when, string facts) =>
        Sample.Rules(Vocabulary, Sample.Pack(Sample.Rule("t/r", when))).Screen(facts);

    private static Fact Fact(FactSheet sheet, string id) => sheet.Rules.Vocabulary[id]!;
}
