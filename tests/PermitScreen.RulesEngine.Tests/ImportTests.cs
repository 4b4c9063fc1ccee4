using System.Text.Json;
using PermitScreen.Rules;
using Xunit;

namespace PermitScreen.RulesEngine.Tests;

/// <summary>What of a workflow becomes a pack, what is left out and why.</summary>
public class ImportTests
{
    [Theory]
    [InlineData("boiler.capacity < 35", "boiler.capacity: 20", "boiler.capacity: 35")]
    [InlineData("35 > boiler.capacity", "boiler.capacity: 20", "boiler.capacity: 35")]
    [InlineData("boiler.capacity >= 10 && boiler.capacity <= 35.5", "boiler.capacity: 35.5", "boiler.capacity: 35.6")]
    [InlineData("boiler.coal == true", "boiler.coal: true", "boiler.coal: false")]
    [InlineData("!boiler.coal", "boiler.coal: false", "boiler.coal: true")]
    [InlineData("NOT (boiler.coal)", "boiler.coal: false", "boiler.coal: true")]
    [InlineData("boiler.coal or boiler.oil", "boiler.oil: true", "boiler.coal: false, house.boiler.oil: false")]
    [InlineData("input1.fuel == \"coal\"", "input1.fuel: coal", "input1.fuel: other")]
    [InlineData("input1.fuel != 'oil' AND input1.fuel in ('coal', 'oil')", "input1.fuel: coal", "input1.fuel: oil")]
    [InlineData("new[] {\"coal\", \"oil\"}.Contains(input1.fuel)", "input1.fuel: oil", "input1.fuel: other")]
    [InlineData("ExpressionUtils.CheckContains(input1.fuel, \"coal, oil\")", "input1.fuel: oil", "input1.fuel: other")]
    [InlineData("input1.fuel.Equals(\"coal\")", "input1.fuel: coal", "input1.fuel: other")]
    [InlineData("input1.loyaltyFactor in (2, 3)", "input1.loyalty_factor: 3", "input1.loyalty_factor: 4")]
    [InlineData("input1.fuel != null && input1.fuel == \"coal\"", "input1.fuel: coal", "input1.fuel: other")]
    [InlineData("!string.IsNullOrEmpty(input1.fuel) && input1.fuel == \"coal\"", "input1.fuel: coal", "input1.fuel: other")]
    public void An_expression_in_our_language_fires_where_it_holds(string expression, string yes, string no)
    {
        var imported = Import($$"""{"RuleName": "r", "SuccessEvent": "seen", "Expression": {{JsonSerializer.Serialize(expression)}}}""");
        Assert.Empty(imported.LeftOut);
        var rules = Load(imported);
        Assert.Equal(RuleState.Fires, StateWith(rules, yes));
        Assert.Equal(RuleState.Silent, StateWith(rules, no));
        Assert.Equal(RuleState.Undetermined, rules.Screen("{}").StateOf("house/r"));
    }

    [Theory]
    [InlineData("input1.name.StartsWith(\"a\")", "the call input1.name.StartsWith(…) at 1")]
    [InlineData("input1.a + input1.b > 3", "`+` at 10")]
    [InlineData("input1.a > input2.b", "a comparison of two fields at 12")]
    [InlineData("input1.items[0] == 1", "an index at 13")]
    [InlineData("input1.items.Any(i => i.x > 1)", "the call input1.items.Any(…) at 1")]
    [InlineData("input1.a == null", "a test of whether a field is given, other than before a test of it")]
    [InlineData("input1.a == null || input1.a > 3", "a test of whether a field is given, other than before a test of it")]
    [InlineData("!(input1.a != null && input1.a > 3)", "a test of whether a field is given, other than before a test of it")]
    [InlineData("input1.a > 3 ? true : false", "`?` at 14")]
    [InlineData("input1.a > -1", "an order of what is no number at 12")]
    [InlineData("input1.a == \"x", "`\"` at 13")]
    [InlineData("input1.a > 1 && input1.a == \"x\"", "`input1.a` is used otherwise elsewhere, or has no such option")]
    [InlineData("System.IO.File.Delete(\"x\") == true", "the call System.IO.File.Delete(…) at 1")]
    [InlineData("", "no expression")]
    public void What_our_language_cannot_say_is_listed_with_the_reason(string expression, string reason)
    {
        var imported = Import($$"""{"RuleName": "r", "Expression": {{JsonSerializer.Serialize(expression)}}}""");
        Assert.Empty(imported.Files);
        var left = Assert.Single(imported.LeftOut);
        Assert.Contains(reason, left.What.En);
        Assert.Equal(("r", expression), (left.Rule, left.Expression));
    }

    [Fact]
    public void Rules_of_rules_and_scoped_parameters_are_followed_and_one_fault_leaves_the_whole_out()
    {
        var imported = Import("""
            {"RuleName": "both", "Operator": "And", "SuccessEvent": "both", "Rules": [
              {"RuleName": "x", "Expression": "big"}, {"RuleName": "y", "Expression": "b.coal"}]},
            {"RuleName": "half", "Operator": "Or", "Rules": [{"RuleName": "x", "Expression": "big"}, {"RuleName": "y", "Expression": "b.coal.Trim()"}]},
            {"RuleName": "off", "Enabled": false, "Expression": "b.coal"},
            {"RuleName": "demand", "ErrorMessage": "must be small", "Expression": "!big"}
            """);
        var rules = Load(imported);
        Assert.Equal(["both", "demand"], rules.Rules.Select(r => r.Title.En));
        Assert.Equal(["half: our language cannot say the call input1.boiler.coal.Trim(…) at 1 (in one of its rules)", "off: it is switched off"], imported.LeftOut.Select(l => $"{l.Rule}: {l.What.En}"));
        Assert.Equal(RuleState.Fires, rules.Screen("{house.input1.capacity: 40, house.input1.boiler.coal: true}").StateOf("house/both"));
        Assert.Equal(RuleState.Fires, rules.Screen("{house.input1.capacity: 40}").StateOf("house/demand"));
        Assert.Equal(RuleState.Silent, rules.Screen("{house.input1.capacity: 20}").StateOf("house/demand"));
    }

    private static ImportedPack Import(string rules) => RulesEngineImport.Read(
        $$"""
        [{"WorkflowName": "w", "GlobalParams": [{"Name": "b", "Expression": "input1.boiler"}, {"Name": "big", "Expression": "input1.capacity > 35"}], "Rules": [{{rules}}]}]
        """,
        new ImportOptions { From = new NodaTime.LocalDate(2020, 1, 1), Authority = Authority.Normative });

    private static RuleSet Load(ImportedPack imported)
    {
        var result = RuleSet.Load(imported.Files);
        Assert.True(!result.IsRefused, string.Join('\n', result.Diagnostics) + string.Join('\n', imported.Files.Select(f => f.Text)));
        return result.Value;
    }

    private static RuleState StateWith(RuleSet rules, string facts) =>
        rules.Screen($"{{{string.Join(", ", facts.Split(", ").Select(f => f.StartsWith("house.", StringComparison.Ordinal) ? f : "house." + f))}}}").StateOf("house/r");
}
