using RulesEngine.Models;
using Xunit;

namespace PermitScreen.RulesEngine.Tests;

/// <summary>What the README of the example says of RulesEngine, and why our rules go out in pairs.</summary>
public class WhatRulesEngineCannotSayTests
{
    [Theory]
    [InlineData("x.Capacity < 35", false)]
    [InlineData("x.Capacity >= 35", false)]
    [InlineData("!(x.Capacity < 35)", true)] // a boiler of which nobody gave the capacity would be large enough
    [InlineData("x.Fuel == \"coal\"", false)]
    [InlineData("x.Fuel != \"coal\"", true)] // and would burn something else
    public async Task What_is_null_is_compared(string expression, bool holds)
    {
        var result = await Run(expression, new Boiler(null, null));
        Assert.Equal((holds, ""), (result.IsSuccess, result.ExceptionMessage ?? ""));
    }

    [Fact]
    public async Task A_missing_property_reads_as_no_with_the_error_in_a_text()
    {
        var result = await Run("x.Pressure > 1", new Boiler(null, null));
        Assert.False(result.IsSuccess);
        Assert.Contains("Pressure", result.ExceptionMessage);
    }

    /// <summary>The same questions to an export: neither surely so nor surely not.</summary>
    [Theory]
    [InlineData("{b.capacity: \"< 35 t/h\"}")]
    [InlineData("{not: {b.capacity: \"< 35 t/h\"}}")]
    [InlineData("{b.fuel: {not: coal}}")]
    public void What_nobody_said_stays_open_in_an_export(string condition)
    {
        var rules = Sample.Rules(
            Sample.Vocabulary(Sample.Fact("b.capacity", "number", "unit: t/h"), Sample.Fact("b.fuel", "enum", Sample.Values("coal", "gas"))),
            Sample.Pack(Sample.Rule("t/r", condition)));
        var exported = ExportedRules.Load(RulesEngineExport.Write(rules, new ExportScope { Day = new NodaTime.LocalDate(2026, 6, 1) }));
        Assert.Equal("Notify Pass Reject", Text(exported.Judge(new KnownFacts())));
        Assert.Equal("Notify Pass Reject", Text(exported.Judge(rules.Application("{}"))));
    }

    private static string Text(ExportedVerdict verdict) => $"{verdict.Verdict} {verdict.Best} {verdict.Worst}";

    private static async Task<RuleResultTree> Run(string expression, Boiler boiler)
    {
        var workflow = new Workflow { WorkflowName = "w", Rules = [new Rule { RuleName = "r", Expression = expression }] };
        var results = await new global::RulesEngine.RulesEngine([workflow]).ExecuteAllRulesAsync("w", new RuleParameter("x", boiler));
        return Assert.Single(results);
    }

    public sealed record Boiler(decimal? Capacity, string? Fuel);
}
