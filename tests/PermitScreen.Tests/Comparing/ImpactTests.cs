using System.Text.Json.Nodes;
using Json.Schema;
using NodaTime;
using PermitScreen.Comparing;
using PermitScreen.Explaining;
using PermitScreen.Rules;
using PermitScreen.Tests.Laws;
using PermitScreen.Tests.Repository;
using Xunit;

namespace PermitScreen.Tests.Comparing;

/// <summary>What a change of law changes: among the rules, and exactly which applications.</summary>
public class ImpactTests
{
    private const string Old = "t/small";

    /// <summary>Every application of a world and each with a fact less, read anew for either law. The last rule goes, which no other sets aside.</summary>
    [Law(100, Arbitrary = [typeof(Worlds)])]
    public void It_names_the_applications_that_screening_both_ways_names(World world)
    {
        var (old, current) = (world.RuleSet, world.Load(world.Rules.RemoveAt(world.Rules.Length - 1)));
        var day = Sample.Day(world.AsOf);
        var texts = world.Facts.Select(f => World.Flow(world.Facts.Remove(f))).Append(World.Flow(world.Facts)).ToList();
        var expected = texts.Where(t => RangeOf(old, t, day) != RangeOf(current, t, day)).ToList();
        var impact = new Impact(new ImpactSide(old.Screener(), Sample.On(day)), new ImpactSide(current.Screener(), Sample.On(day)));
        var found = impact.Of(texts.Select(t => old.Application(t) with { Id = t })).ToList();
        Assert.Equal(expected, found.Select(c => c.Application.Id));
        Assert.Equal((texts.Count, expected.Count), (impact.Counts.Cases, impact.Counts.Changed));
        Assert.Equal(expected.Count, impact.Counts.Moves.Sum(m => m.Count));

        // What one rule less changes is owed to that rule, or to one that it set aside.
        Assert.All(found, c => Assert.NotEmpty(c.By));
    }

    /// <summary>The law of two days on the rules that are shipped. PERMITSCREEN_CASES asks for more than this.</summary>
    [Law(60, Arbitrary = [typeof(RealApplications)])]
    public void It_names_what_another_day_changes(RealApplication drawn)
    {
        var application = new Application { Id = "a", Facts = drawn.Facts };
        var (before, after) = (Sample.On(new LocalDate(2019, 5, 1)), Sample.On(drawn.AsOf));
        var changed = new Impact(new ImpactSide(RealRules.Screener, before), new ImpactSide(RealRules.Screener, after)).Of(application);
        var (from, to) = (RealRules.Screener.Screen(application, before).Range, RealRules.Screener.Screen(application, after).Range);
        Assert.Equal(from == to ? null : (from, to), changed is null ? ((VerdictRange, VerdictRange)?)null : (changed.From!.Value, changed.To!.Value));
    }

    [Fact]
    public void Rules_are_added_removed_changed_and_reworded()
    {
        var impact = Compare(
            [Sample.Rule(Old, "{n: \"< 35\"}"), Sample.Rule("t/gone", "{b: true}"), Sample.Rule("t/same", "{b: false}")],
            [Sample.Rule(Old, "{n: \"< 65\"}"), Sample.Rule("t/new", "{b: true}"), Sample.Rule("t/same", "{b: false}", more: "note: {zh: 注, en: note}")]);
        Assert.Equal(
            ["t/gone Removed ", "t/new Added ", "t/same Reworded note", "t/small Changed when"],
            impact.Rules.Select(r => $"{r.Rule.Id} {r.Kind} {string.Join(' ', r.Parts)}"));
    }

    [Fact]
    public void On_two_days_the_rules_that_come_into_force_are_added_and_versions_change()
    {
        var rules = Sets(
            Sample.Rule("t/later", "{b: true}", more: "in_force: {from: 2021-01-01}"),
            Sample.Rule(Old, "{n: \"< 35\"}", more: "in_force: {from: 2000-01-01, to: 2021-01-01}"),
            Sample.Rule(Old, "{n: \"< 65\"}", more: "in_force: {from: 2021-01-01}"));
        var impact = new Impact(new ImpactSide(rules.Screener(), Sample.On(new LocalDate(2020, 6, 1))), new ImpactSide(rules.Screener(), Sample.On(new LocalDate(2022, 6, 1))));
        Assert.Equal(["t/later Added ", "t/small Changed when in_force"], impact.Rules.Select(r => $"{r.Rule.Id} {r.Kind} {string.Join(' ', r.Parts)}"));
        var changed = impact.Of(rules.Application("{n: 50, b: false}"))!;
        Assert.Equal((Verdict.Pass, Verdict.Reject), (changed.From!.Value.Verdict, changed.To!.Value.Verdict));
        Assert.Equal(new RuleEffect(Old, Effect.Reject, null, RuleState.Fires), Assert.Single(changed.By));
    }

    [Fact]
    public void An_application_that_the_new_vocabulary_does_not_understand_is_a_change()
    {
        var (old, current) = (Sets(Sample.Rule(Old, "{n: \"< 35\"}")), Sample.Rules(Sample.Vocabulary(Sample.Fact("n", "number", "unit: t/a")), Sample.Pack(Sample.Rule(Old, "{n: \"< 35\"}"))));
        var impact = new Impact(Side(old), Side(current));
        var changed = impact.Of(old.Application("{n: 50, b: true}"))!;
        Assert.Equal((Verdict.Pass, null), (changed.From!.Value.Verdict, changed.To));
        Assert.Null(impact.Of(old.Application("{n: 50}")));
    }

    [Fact]
    public void A_set_that_is_not_the_whole_stays_so_for_the_new_rules()
    {
        var vocabulary = Sample.Vocabulary(Sample.Fact("s", "set", Sample.Values("x", "y")));
        var (old, current) = (Sample.Rules(vocabulary, Sample.Pack(Sample.Rule(Old, "{s: y}"))), Sample.Rules(vocabulary, Sample.Pack(Sample.Rule(Old, "{s: y}"))));
        Assert.Null(new Impact(Side(old), Side(current)).Of(old.Application("{s: {at_least: [x]}}")));
        Assert.Null(new Impact(Side(old), Side(current)).Of(old.Application("{s: some}")));
    }

    [Fact]
    public void The_json_is_what_its_schema_promises()
    {
        var impact = Compare([Sample.Rule(Old, "{n: \"< 35\"}")], [Sample.Rule(Old, "{n: \"< 65\"}"), Sample.Rule("t/new", "{b: true}", "notify", "duties: [{zh: 交, en: hand in}]")]);
        var output = new StringWriter();
        var rules = impact.Before.Screener.RuleSet;
        ImpactJson.Write(output, impact, new[] { "{n: 50}", "{n: 50, b: true}", "{n: 30}" }.Select(f => rules.Application(f)), Language.En);
        var schema = JsonSchema.FromText(File.ReadAllText(Path.Combine(RealRules.Directory, "schemas", "impact.schema.json")));
        var json = JsonNode.Parse(output.ToString())!;
        var result = schema.Evaluate(System.Text.Json.JsonSerializer.SerializeToElement(json), new EvaluationOptions { OutputFormat = Json.Schema.OutputFormat.List });
        Assert.True(result.IsValid, output.ToString());
        Assert.Equal(2, (int)json["counts"]!["changed"]!);
        Assert.Equal(3, (int)json["counts"]!["cases"]!);
    }

    private static Impact Compare(string[] before, string[] after) => new(Side(Sets(before)), Side(Sets(after)));

    private static ImpactSide Side(RuleSet rules) => new(rules.Screener(), Sample.On(new LocalDate(2026, 6, 1)));

    private static RuleSet Sets(params string[] rules) =>
        Sample.Rules(Sample.Vocabulary(Sample.Fact("n", "number", "unit: t/a"), Sample.Fact("b", "boolean")), Sample.Pack(rules));

    private static VerdictRange RangeOf(RuleSet rules, string facts, LocalDate day) => rules.Screener().Screen(rules.Application(facts), Sample.On(day)).Range;
}
