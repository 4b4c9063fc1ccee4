using System.Runtime.CompilerServices;
using NodaTime;
using NodaTime.Text;
using PermitScreen.Diagnostics;
using PermitScreen.Loading;
using PermitScreen.Loading.Applications;
using PermitScreen.Rules;
using PermitScreen.Screening;
using PermitScreen.Screening.Engine;
using Xunit;

namespace PermitScreen.Tests;

/// <summary>
/// Rule sets and applications from the YAML that stands in a test. The templates fill in what a file must have and the test is not about.
/// </summary>
internal static class Sample
{
    private static readonly ConditionalWeakTable<RuleSet, Screener> Screeners = [];

    /// <summary>One document with one clause, which every rule of <see cref="Rule"/> cites.</summary>
    public const string Documents = """
        documents:
        - id: act
          title: {zh: 法, en: act}
          issuer: {zh: 部, en: ministry}
          published: 2000-01-01
          region: ""
          authority: law
          in_force: {from: 2000-01-01}
          clauses:
          - {id: T-1, section: "1", locator: 一, outcome: reject, family: test, check: 一}
        """;

    /// <param name="more">further keys in flow style, such as <c>unit: t/h, gate: {boiler: true}</c></param>
    public static string Fact(string id, string type, string more = "") =>
        $$"""- {id: {{id}}, type: {{type}}, label: {zh: {{id}}, en: {{id}}}, question: {zh: "{{id}}？", en: "{{id}}?"}{{(more.Length == 0 ? "" : ", " + more)}}}""";

    /// <summary>The <c>values:</c> of an enum or set, each its own label.</summary>
    public static string Values(params string[] options) =>
        $$"""values: {{{string.Join(", ", options.Select(o => $$"""{{o}}: {zh: {{o}}, en: {{o}}}"""))}}}""";

    public static string Vocabulary(params string[] facts) => "facts:\n" + string.Join('\n', facts);

    /// <param name="more">further keys in flow style, such as <c>overrides: [t/general]</c></param>
    public static string Rule(string id, string when, string then = "reject", string more = "", string dimension = "project") =>
        $$"""- {id: {{id}}, title: {zh: {{id}}, en: {{id}}}, clause: T-1, dimension: {{dimension}}, when: {{when}}, then: {{then}}, because: {zh: 因, en: why}, remedy: {zh: 改, en: change}{{(more.Length == 0 ? "" : ", " + more)}}}""";

    public static string Pack(params string[] rules) => PackOf("t", "", rules);

    public static string PackOf(string id, string region, params string[] rules) =>
        $$"""
        pack: {{id}}
        title: {zh: {{id}}, en: {{id}}}
        region: "{{region}}"
        rules:

        """ + string.Join('\n', rules);

    public static Loaded<RuleSet> Load(params string[] files) =>
        RuleSet.LoadWithExamples(files.Select((text, i) => new RuleFile($"{i}.yaml", text)));

    /// <summary>A rule set of these files and <see cref="Documents"/>.</summary>
    public static RuleSet Rules(params string[] files)
    {
        var result = Load([Documents, .. files]);
        Assert.True(!result.IsRefused, string.Join('\n', result.Diagnostics) + "\n" + string.Join('\n', files));
        return result.Value;
    }

    /// <param name="facts">a mapping in flow style, such as <c>{boiler.fuel: coal}</c></param>
    public static Application Application(this RuleSet rules, string facts)
    {
        var result = new ApplicationReader(rules).ReadYaml($"id: a\nfacts: {facts}", "a.yaml");
        Assert.True(!result.IsRefused, string.Join('\n', result.Diagnostics) + "\n" + facts);
        return result.Value;
    }

    public static Decision Screen(this RuleSet rules, string facts, string asOf = "2026-06-01", bool strict = false) =>
        rules.Screener().Screen(rules.Application(facts), On(Day(asOf), strict));

    public static ScreeningOptions On(LocalDate day, bool strict = false) => new() { AsOf = day, Strict = strict };

    /// <summary>The screener of a rule set, compiled once.</summary>
    public static Screener Screener(this RuleSet rules) => Screeners.GetValue(rules, r => new Screener(r));

    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    /// <summary>The state of a rule, silent and out of scope included.</summary>
    public static RuleState StateOf(this Decision decision, string rule)
    {
        var index = decision.RuleSet.Rules.Select((r, i) => (r, i)).Single(p => p.r.Id == rule).i;
        return RuleJudge.StateOf(decision.Sheet, index);
    }

    public static Reason ReasonOf(this Decision decision, string rule) => decision.Reasons.Single(r => r.Rule.Id == rule);

    /// <summary>The facts asked for and the lists missing, in order.</summary>
    public static IEnumerable<string> Asked(this Decision decision) => decision.Needs.Select(n => n.Fact?.Id ?? "list:" + n.List!.Id);
}
