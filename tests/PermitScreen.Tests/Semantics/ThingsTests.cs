using PermitScreen.Explaining;
using PermitScreen.Loading.Applications;
using PermitScreen.Rules;
using PermitScreen.Tests.Repository;
using Xunit;

namespace PermitScreen.Tests.Semantics;

/// <summary>Several boilers are judged one by one: the tests of a clause meet on one of them, and totals are their own facts.</summary>
public class ThingsTests
{
    private static readonly Screener Screener = new(RealRules.RuleSet);

    [Theory]
    [InlineData("{fuel: coal, capacity: 8 t/h, existing: true}, {fuel: gas, capacity: 12 t/h, existing: false}", "")]
    [InlineData("{fuel: coal, capacity: 8 t/h, existing: false}, {fuel: gas, capacity: 12 t/h, existing: true}", "1")]
    [InlineData("{fuel: gas, capacity: 8 t/h, existing: false}, {fuel: coal, capacity: 10 t/h, existing: false}", "2")]
    [InlineData("{fuel: gas, capacity: 8 t/h, existing: false}, {fuel: coal, capacity: 10.1 t/h, existing: false}", "")]
    [InlineData("{fuel: coal, capacity: 5 t/h, existing: false}, {fuel: coal, capacity: 10.1 t/h, existing: false}, {fuel: coal, capacity: 6 t/h, existing: false}", "1,3")]
    public void A_ban_fires_where_one_boiler_meets_it_whole(string boilers, string barred)
    {
        var decision = Decide(boilers);
        var reason = decision.Reasons.FirstOrDefault(r => r.Rule.Id == "national/obsolete-coal-boiler");
        Assert.Equal(barred, string.Join(",", reason?.Things.Select(t => t.Number) ?? []));
        Assert.True(reason is null || reason.State == RuleState.Fires);
        Assert.True(barred.Length == 0 || decision is { Verdict: Verdict.Reject, Range.Best: Verdict.Reject });
    }

    [Fact]
    public void What_is_open_of_one_boiler_is_asked_of_that_one()
    {
        var decision = Decide("{fuel: gas, capacity: 8 t/h, existing: false}, {fuel: coal, existing: false}");
        Assert.Equal([2], Assert.Single(decision.Needs, n => n.Fact?.Id == "boiler.capacity").Things.Select(t => t.Number));
        Assert.Equal([2], Assert.Single(decision.Reasons, r => r.Rule.Id == "national/obsolete-coal-boiler").Things.Select(t => t.Number));
        Assert.False(decision.IsCertain);
        Assert.Contains("锅炉 2：", DecisionWriter.Write(decision, OutputFormat.Text, Language.Zh), StringComparison.Ordinal);
        Assert.Contains("boiler 2: ", DecisionWriter.Write(decision, OutputFormat.Markdown, Language.En), StringComparison.Ordinal);
    }

    /// <summary>名录第 91 项: gas above 1 t/h in total, coal and oil above 65 t/h in total; existing boilers do not count.</summary>
    [Theory]
    [InlineData("{fuel: gas, capacity: 0.5 t/h, existing: false}, {fuel: gas, capacity: 0.5 t/h, existing: false}", "")]
    [InlineData("{fuel: gas, capacity: 0.5 t/h, existing: false}, {fuel: gas, capacity: 0.6 t/h, existing: false}", "ReportForm")]
    [InlineData("{fuel: gas, capacity: 0.5 t/h, existing: false}, {fuel: gas, capacity: 0.6 t/h, existing: true}", "")]
    [InlineData("{fuel: gas, capacity: 0.5 t/h, existing: false}, {fuel: gas, capacity: 0.6 t/h}", "ReportForm,NotManaged")]
    [InlineData("{fuel: gas, capacity: 0.5 t/h, existing: false}, {fuel: gas, existing: false}", "ReportForm,NotManaged")]
    [InlineData("{fuel: coal, capacity: 40 t/h, existing: false}, {fuel: coal, capacity: 25 t/h, existing: false}", "ReportForm")]
    [InlineData("{fuel: coal, capacity: 40 t/h, existing: false}, {fuel: coal, capacity: 25.1 t/h, existing: false}", "ReportBook")]
    [InlineData("{fuel: coal, capacity: 40 t/h, existing: false}, {fuel: oil, capacity: 25 t/h, existing: false}", "ReportForm")]
    [InlineData("{fuel: coal, capacity: 40 t/h, existing: false}, {fuel: oil, capacity: 30 t/h, existing: false}", "ReportBook,ReportForm")]
    [InlineData("{fuel: coal, capacity: 40 t/h, existing: false, total_capacity: 70 t/h}, {fuel: oil, capacity: 30 t/h, existing: false}", "ReportBook")]
    public void Totals_are_sums_where_the_boilers_are_alike_and_bounds_where_they_are_not(string boilers, string grades)
    {
        var item = Decide(boilers).Classification.Items.FirstOrDefault(i => i.Item.Number == "91");
        Assert.Equal(grades.Length == 0 ? "NotManaged" : grades, string.Join(",", item?.Grades ?? [Grade.NotManaged]));
    }

    [Theory]
    [InlineData("约0.6 t/h", false, "ReportForm")]
    [InlineData("约0.6 t/h", true, "ReportForm,NotManaged")]
    [InlineData("0.6 t/h", true, "ReportForm")]
    public void The_sum_of_an_estimate_is_an_assumption(string capacity, bool strict, string grades)
    {
        var decision = Decide($"{{fuel: gas, capacity: {capacity}, existing: false}}, {{fuel: gas, capacity: 0.6 t/h, existing: false}}", strict);
        Assert.Equal(grades, string.Join(",", Assert.Single(decision.Classification.Items, i => i.Item.Number == "91").Grades));
    }

    [Fact]
    public void The_heaviest_boiler_gives_the_grade_and_none_is_lost()
    {
        const string coal = "{fuel: coal, capacity: 70 t/h, existing: false}", gas = "{fuel: gas, capacity: 0.2 t/h, existing: false}";
        foreach (var boilers in (string[])[$"{coal}, {gas}", $"{gas}, {coal}"])
            Assert.Equal(Grade.ReportBook, Decide(boilers).Classification.Grade);
    }

    [Fact]
    public void The_whole_is_never_better_than_one_boiler_and_the_order_does_not_matter()
    {
        string[] boilers =
        [
            "{fuel: gas, capacity: 12 t/h, existing: false}", "{fuel: coal, capacity: 8 t/h, existing: true}", "{fuel: coal, existing: false}",
            "{fuel: biomass, capacity: 2 t/h, existing: false}", "{fuel: electricity}", "{capacity: 35 t/h}",
        ];
        foreach (var first in boilers)
        {
            foreach (var second in boilers)
            {
                var (one, other) = (Decide($"{first}, {second}"), Decide($"{second}, {first}"));
                Assert.Equal(one.Range, other.Range);
                Assert.Equal(one.Classification.Range.AsEnumerable(), other.Classification.Range);
                Assert.Equal(one.Permit.Range.AsEnumerable(), other.Permit.Range);
                Assert.Equal(one.Range, Screener.Judge(one.Sheet));
                foreach (var alone in one.Parts.Select(p => p.Decision))
                {
                    Assert.True(one.Verdict >= alone.Verdict && one.Range.Best >= alone.Range.Best && one.Range.Worst >= alone.Range.Worst);
                    Assert.True(!one.IsCertain || one.Verdict != Verdict.Pass || alone.IsCertain);
                    Assert.All(alone.Reasons.Where(r => r.State == RuleState.Fires && r.Effect == Effect.Reject), r => Assert.Contains(one.Reasons, w => w.Rule == r.Rule && w.State == RuleState.Fires));
                }
            }
        }
    }

    [Fact]
    public void A_list_of_one_decides_as_the_facts_alone()
    {
        var (listed, alone) = (Decide("{fuel: coal, capacity: 34.9 t/h, existing: false}"), DecideFacts("  boiler: {fuel: coal, capacity: 34.9 t/h, total_capacity: 34.9 t/h, existing: false}\n"));
        Assert.Equal(alone.Range, listed.Range);
        Assert.Equal(alone.Reasons.Select(r => (r.Rule.Id, r.State)), listed.Reasons.Select(r => (r.Rule.Id, r.State)));
        Assert.Equal(alone.Needs.Select(n => n.Fact?.Id).Order(), listed.Needs.Select(n => n.Fact?.Id).Order());
        Assert.Equal(alone.Classification.Range.AsEnumerable(), listed.Classification.Range);
        Assert.Equal(alone.GoodUntil, listed.GoodUntil);
    }

    [Fact]
    public void A_boiler_that_contradicts_itself_leaves_nothing_certain()
    {
        var decision = Decide("{fuel: coal, capacity: 8 t/h, existing: false}, {fuel: gas, fixed_grate: true}");
        Assert.NotEmpty(decision.Problems);
        Assert.False(decision.IsCertain);
    }

    [Fact]
    public void Applications_with_a_list_are_written_so_that_they_read_back()
    {
        var application = Read(Text("boilers:\n- {燃料类型: 煤, capacity: 7 MW, existing: 否}\n- {fuel: gas}\n")).Value;
        var yaml = ApplicationWriter.WriteYaml(application);
        var json = System.Text.Json.JsonDocument.Parse(DecisionJson.Write(Screener.Screen(application, new ScreeningOptions()), Language.Zh)).RootElement.GetProperty("application").GetRawText();
        foreach (var again in (Application[])[Read(yaml).Value, Read(json).Value, application.For(RealRules.RuleSet).Value, Read(Text("  boilers:\n  - {fuel: coal, capacity: 10 t/h, existing: no}\n  - {fuel: gas}\n")).Value])
            Assert.Equal(Stated(application), Stated(again));

        static IEnumerable<string> Stated(Application of) => of.Things.SelectMany(t => t.Facts.Select(f => $"{t.Kind} {t.Number} {f.Fact.Id} {f.Value}"));
    }

    [Theory]
    [InlineData("boilers: []", "PS2017 7:10")]
    [InlineData("boilers: coal", "PS2017 7:10")]
    [InlineData("boilers: [{fuel: coal}, gas]", "PS2017 7:25")]
    [InlineData("boilers: [{fuel: coal}, {}]", "PS2017 7:25")]
    [InlineData("boilers: [{fule: coal}]", "PS2001 7:12")]
    [InlineData("boilers: [{project.nature: new}]", "PS2001 7:12")]
    [InlineData("boilers: [{fuel: coke}]", "PS1016 7:18")]
    [InlineData("boilers: [{fuel: coal, boiler.fuel: gas}]", "PS2002 7:24")]
    [InlineData("  boiler.fuel: coal\nboilers: [{fuel: coal}]", "PS2018 7:16")]
    [InlineData("  boilers: [{fuel: gas}]\nboilers: [{fuel: coal}]", "PS2017 7:3")]
    [InlineData("kilns: [{fuel: coal}]", "PS1001 7:1")]
    public void Bad_lists_are_diagnostics_with_a_place(string text, string expected) => Assert.Equal(
        [expected], Read(Text(text)).Diagnostics.Select(d => $"{d.Code} {d.Place.Line}:{d.Place.Column}"));

    [Theory]
    [InlineData("{id: pits, of: pit, label: {zh: 坑, en: pit}}", "PS1029")]
    [InlineData("{id: title, of: tank, label: {zh: 罐, en: tank}}", "PS1029")]
    [InlineData("{id: tanks, of: tank, label: {zh: 罐, en: tank}, sum: {total: tank.old, each: tank.size, left_out: tank.old, alike: tank.size}}", "PS1029")]
    [InlineData("{id: tanks, of: tank, label: {zh: 罐, en: tank}, sum: {total: tank.seize, each: tank.size, left_out: tank.old, alike: tank.size}}", "PS1003")]
    [InlineData("{id: tanks, of: tank, label: {zh: 罐, en: tank}, sum: {total: tank.all}}", "PS1002 PS1002 PS1002")]
    [InlineData("{id: tanks, of: tank, label: {zh: 罐, en: tank}, sum: {total: tank.all, each: tank.size, left_out: tank.old, alike: tank.size}}", "")]
    public void Bad_kinds_are_refused(string kind, string codes)
    {
        var facts = Sample.Vocabulary(Sample.Fact("tank.size", "number", "unit: t"), Sample.Fact("tank.all", "number", "unit: t"), Sample.Fact("tank.old", "boolean"));
        var loaded = Sample.Load(Sample.Documents, $"{facts}\nthings:\n- {kind}\n");
        Assert.Equal(codes, string.Join(' ', loaded.Diagnostics.Select(d => d.Code)));
    }

    private static string Text(string more) => $"as_of: 2026-11-01\nfacts:\n  project.region: \"530602\"\n  project.industry: \"4430\"\n  project.nature: new\n  project.features: []\n{more}";

    private static Decision Decide(string boilers, bool strict = false) => DecideFacts($"boilers: [{boilers}]\n", strict);

    private static Decision DecideFacts(string more, bool strict = false) =>
        Screener.Screen(Read(Text(more).Replace("  project.features: []\n", "", StringComparison.Ordinal)).Value, new ScreeningOptions { Strict = strict });

    private static Diagnostics.Loaded<Application> Read(string text) => Application.Read(RealRules.RuleSet, text, "a.yaml");
}
