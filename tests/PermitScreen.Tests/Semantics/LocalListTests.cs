using PermitScreen.Explaining;
using PermitScreen.Rules;
using PermitScreen.Tests.Repository;
using Xunit;

namespace PermitScreen.Tests.Semantics;

/// <summary>Lists of a province or city that are not at hand: the grade of the national catalogue is shown, and not called certain.</summary>
public class LocalListTests
{
    private const string Furniture = "project.industry: \"2110\", project.nature: new, classification.grade: report_form, classification.item: \"36\"";

    [Theory]
    [InlineData("440604", "2026-10-01", "national/list-guangdong-exemption")] // Foshan
    [InlineData("440106", "2021-01-01", "national/list-guangdong-exemption, national/list-guangzhou-exemption, national/list-guangzhou-not-managed")]
    [InlineData("440106", "2023-04-02", "national/list-guangdong-exemption, national/list-guangzhou-exemption")] // the older list of the city has run out
    [InlineData("440305", "2026-03-10", "national/list-guangdong-exemption, national/list-shenzhen-spatial, national/list-shenzhen-2026")]
    [InlineData("440305", "2026-03-09", "national/list-guangdong-exemption, national/list-shenzhen-spatial, national/list-shenzhen-2021")]
    [InlineData("110108", "2022-04-01", "national/list-beijing-refinement")]
    [InlineData("110108", "2022-03-31", "")]
    [InlineData("310115", "2026-10-01", "national/list-shanghai-refinement")]
    [InlineData("370102", "2026-10-01", "")] // Shandong speaks of registrations only
    [InlineData("450100", "2026-10-01", "")]
    public void The_grade_names_the_lists_that_may_change_it(string region, string asOf, string expected)
    {
        var decision = RealRules.RuleSet.Screen($"{{project.region: \"{region}\", {Furniture}}}", asOf);
        Assert.Equal(Grade.ReportForm, decision.Classification.Grade);
        Assert.Equal(expected, string.Join(", ", decision.Classification.MayChange.Select(r => r.Id)));
    }

    [Theory]
    [InlineData("420606", null)] // Hubei exempts classes of registration, and its list is not at hand
    [InlineData("450100", Procedure.Filing)]
    public void Filing_is_not_certain_while_a_list_may_exempt(string region, Procedure? expected)
    {
        var decision = RealRules.RuleSet.Screen($"{{project.region: \"{region}\", project.industry: \"8423\", project.nature: new, works.added_beds: 10 张, project.features: none}}", "2025-06-01");
        Assert.Equal(Grade.Registration, decision.Classification.Grade);
        Assert.Equal(expected, decision.Classification.Procedure);
    }

    [Fact]
    public void The_report_tells_the_list_with_its_day_and_its_sentence()
    {
        var decision = RealRules.RuleSet.Screen($"{{project.region: \"440604\", {Furniture}}}", "2026-10-01");
        var report = new ClassificationReport(decision, new FactText(RealRules.RuleSet, Language.Zh)).MayChange();
        Assert.Contains("广东省豁免环境影响评价手续办理的建设项目名录（2020年版）", report, StringComparison.Ordinal);
        Assert.Contains("2020-04-15", report, StringComparison.Ordinal);
        Assert.Contains("纳入本名录的建设项目，无需办理环评手续", report, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_certain_bears_on_the_grade_and_never_on_the_verdict()
    {
        var foshan = RealRules.RuleSet.Screen($"{{project.region: \"440604\", {Furniture}}}", "2026-10-01");
        var nanning = RealRules.RuleSet.Screen($"{{project.region: \"450100\", {Furniture}}}", "2026-10-01");
        Assert.Equal(nanning.Range, foshan.Range);
        Assert.Equal(nanning.Needs.Select(n => n.Fact), foshan.Needs.Select(n => n.Fact));
    }
}
