using PermitScreen.Rules;
using Xunit;

namespace PermitScreen.Tests.Repository;

/// <summary>Projects whose outcome is known beforehand, on the rules that are shipped.</summary>
public class KnownProjectsTests
{
    private const string Boiler = "project.region: \"530602\", boiler.existing: false, boiler.fuel: coal";

    [Fact]
    public void A_new_coal_boiler_just_below_35_t_an_hour_is_rejected_in_Zhaotong()
    {
        var decision = RealRules.RuleSet.Screen($"{{{Boiler}, boiler.capacity: 34.9 t/h}}", "2019-05-01");
        var reason = decision.ReasonOf("zhaotong/small-coal-boiler");
        Assert.Equal(new VerdictRange(Verdict.Reject, Verdict.Notify, Verdict.Reject), decision.Range); // 原则上: an exception may be granted
        Assert.Equal((RuleState.Fires, "ZT-06"), (reason.State, reason.Rule.Clauses[0].Id));
        Assert.True(reason.AwaitsException);
        Assert.Equal("35", Assert.IsType<Facts.NumberValue>(Assert.Single(reason.SmallestChange).To).Value.ToString());
    }

    [Fact]
    public void At_35_t_an_hour_it_is_not() => Assert.Equal(
        RuleState.Silent, RealRules.RuleSet.Screen($"{{{Boiler}, boiler.capacity: 35 t/h}}", "2019-05-01").StateOf("zhaotong/small-coal-boiler"));

    [Fact]
    public void The_day_before_the_opinion_it_is_not_in_force() => Assert.Equal(
        RuleState.OutOfScope, RealRules.RuleSet.Screen($"{{{Boiler}, boiler.capacity: 34.9 t/h}}", "2018-09-12").StateOf("zhaotong/small-coal-boiler"));

    [Fact]
    public void Without_its_capacity_the_boiler_may_be_rejected_and_the_capacity_is_among_the_first_questions()
    {
        var decision = RealRules.RuleSet.Screen($"{{{Boiler}}}", "2019-05-01");
        Assert.Equal(Verdict.Reject, decision.Range.Worst);
        Assert.False(decision.IsCertain);
        Assert.Contains("boiler.capacity", decision.Asked().Take(3));
    }

    [Fact]
    public void A_boiler_whose_fuel_nobody_told_has_no_grade_though_no_emissions_were_ticked()
    {
        var decision = RealRules.RuleSet.Screen(
            "{project.region: \"530102\", project.industry: \"4430\", project.nature: new, project.features: [boiler], boiler.existing: false}", "2026-11-26");
        Assert.NotEqual(1, decision.Classification!.Range.Length);
        Assert.Contains("boiler.fuel", decision.Asked());
    }

    [Fact]
    public void Clinker_that_retires_less_than_it_adds_is_rejected_in_Dazhou_and_told_how_much_would_do()
    {
        var decision = RealRules.RuleSet.Screen(
            "{project.region: \"511702\", project.industry: \"3011\", project.nature: new, capacity.product: cement_clinker, capacity.added: 1000000, capacity.retired: 900000}",
            "2022-01-01");
        var reason = decision.Reasons.First(r => r.State == RuleState.Fires && r.Rule.Clauses.Any(c => c.Id == "DZ-01"));
        Assert.Equal((Verdict.Reject, Effect.Reject), (decision.Verdict, reason.Rule.Effect));
        var change = Assert.Single(reason.SmallestChange);
        Assert.Equal(("capacity.retired", "1000000", true), (change.Fact.Id, change.Range?.Low.ToString(), change.Range?.LowIncluded));
    }

    [Fact]
    public void Without_what_it_retires_it_is_undetermined_and_never_passes()
    {
        var decision = RealRules.RuleSet.Screen(
            "{project.region: \"511702\", project.industry: \"3011\", capacity.product: cement_clinker, capacity.added: 1000000}", "2022-01-01");
        Assert.Contains(decision.Reasons, r => r.State == RuleState.Undetermined && r.Rule.Clauses.Any(c => c.Id == "DZ-01"));
        Assert.NotEqual(Verdict.Pass, decision.Verdict);
    }

    [Fact]
    public void Inside_the_red_line_of_Yichang_it_is_rejected() => Assert.Equal(
        Verdict.Reject,
        RealRules.RuleSet.Screen("{project.region: \"420500\", site.ecological_redline: true, redline.permitted_activity: false}", "2024-01-01").Verdict);

    [Fact]
    public void Outside_of_it_but_in_an_unknown_control_unit_it_is_not_certain() => Assert.False(
        RealRules.RuleSet.Screen("{project.region: \"420500\", site.ecological_redline: false}", "2024-01-01").IsCertain);

    [Fact]
    public void Inside_the_red_line_with_a_set_that_lacks_it_is_a_contradiction() => Assert.Equal(
        ["PS2003"],
        RealRules.RuleSet.Screen("{site.ecological_redline: true, site.sensitive_areas: []}").Sheet.Problems.Select(p => p.Code).Distinct());
}
