using System.Text.Json.Nodes;
using PermitScreen.Tests.Repository;
using Xunit;

namespace PermitScreen.RulesEngine.Tests;

/// <summary>What an export holds, and what of the rules it takes.</summary>
public class ExportTests
{
    private static readonly RuleSet Rules = Sample.Rules(
        Sample.Vocabulary(Sample.Fact("b.capacity", "number", "unit: t/h"), Sample.Fact("project.region", "region")),
        Sample.PackOf("city", "530600", Sample.Rule("city/small", "{b.capacity: \"< 35 t/h\"}", more: "in_force: {from: 2020-01-01}")),
        Sample.PackOf("other", "420000", Sample.Rule("other/r", "{b.capacity: \"> 1 t/h\"}")));

    [Fact]
    public void Each_rule_is_two_expressions_with_clause_and_message()
    {
        var rules = RulesOf(new ExportScope { Day = new NodaTime.LocalDate(2026, 6, 1), Region = "530602" });
        Assert.Equal(["city/small certainly", "city/small possibly"], rules.Select(r => (string)r!["RuleName"]!));
        Assert.Equal(
            "facts[\"project.region\"][\"scope any 5306\"].Surely && (facts[\"b.capacity\"].IsNumber && (facts[\"b.capacity\"].Most < 35M || (facts[\"b.capacity\"].Most == 35M && !facts[\"b.capacity\"].MostIncluded)))",
            (string)rules[0]!["Expression"]!);
        Assert.Equal(
            "facts[\"project.region\"][\"scope any 5306\"].Possibly && (facts[\"b.capacity\"].MayBeNumber && facts[\"b.capacity\"].Least < 35M)",
            (string)rules[1]!["Expression"]!);
        var properties = rules[0]!["Properties"]!;
        Assert.Equal(("T-1", "act", "why"), ((string)properties["clause"]!["id"]!, (string)properties["clause"]!["document"]!, (string)properties["message"]!["en"]!));
    }

    [Theory]
    [InlineData("2019-06-01", null, null, "other/r")] // the other is not yet in force
    [InlineData("2026-06-01", "420500", null, "other/r")]
    [InlineData("2026-06-01", null, "act", "city/small other/r")]
    [InlineData("2026-06-01", null, "none", "")]
    public void A_part_is_taken_by_day_region_and_document(string day, string? region, string? document, string expected) => Assert.Equal(
        expected,
        string.Join(' ', RulesOf(new ExportScope { Day = Sample.Day(day), Region = region, Document = document })
            .Select(r => ((string)r!["RuleName"]!).Split(' ')[0]).Distinct()));

    [Fact]
    public void The_real_rules_go_out_whole()
    {
        var day = new NodaTime.LocalDate(2026, 8, 15);
        var expected = RealRules.RuleSet.Rules.Where(r => r.InForce.Contains(day) != Truth.No).Select(r => r.Id).Distinct().Order();
        var names = JsonNode.Parse(RulesEngineExport.Write(RealRules.RuleSet, new ExportScope { Day = day }))!.AsArray()
            .Single(w => (string)w!["WorkflowName"]! == "permitscreen/rules")!["Rules"]!.AsArray().Select(r => (string)r!["RuleName"]!).ToHashSet();
        Nothing.In(expected.Where(id => !names.Contains($"{id} certainly") || !names.Contains($"{id} possibly")));
    }

    private static JsonArray RulesOf(ExportScope scope) =>
        JsonNode.Parse(RulesEngineExport.Write(Rules, scope))!.AsArray().SingleOrDefault(w => (string)w!["WorkflowName"]! == "permitscreen/rules")?["Rules"]!.AsArray() ?? [];
}
