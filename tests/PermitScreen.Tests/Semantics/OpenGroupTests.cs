using PermitScreen.Facts;
using PermitScreen.Rules;
using Xunit;
using static PermitScreen.Rules.RuleState;

namespace PermitScreen.Tests.Semantics;

/// <summary>Semantics 16: an open group says Yes where its source names the code, No where it is listed as outside, and else nothing.</summary>
public class OpenGroupTests
{
    private static readonly string Vocabulary = Sample.Vocabulary(
        Sample.Fact("project.industry", "industry"),
        Sample.Fact("polluting", "boolean", "derive: {group: polluting, of: project.industry}"),
        Sample.Fact("a", "boolean"));

    private const string Groups = """
        groups:
        - id: polluting
          kind: industry
          title: {zh: 污染型, en: polluting}
          source: {zh: 化工等, en: chemicals and the like}
          open: yes
          outside:
          - {codes: ["52", "61"], reason: {zh: 商业, en: trade}}
          - {codes: ["26"], reason: {zh: 除列名外, en: apart from what is named}}
          versions:
          - {codes: ["2614"], unsettled: ["27"]}
        """;

    [Theory]
    [InlineData("\"2614\"", Fires)] // named
    [InlineData("\"5213\"", Silent)] // outside, with all below
    [InlineData("\"2611\"", Silent)]
    [InlineData("\"26\"", Undetermined)] // outside, but a code below it is named
    [InlineData("\"27\"", Undetermined)]
    [InlineData("\"3011\"", Undetermined)] // neither named nor outside
    [InlineData("[\"5213\", \"2614\"]", Fires)]
    [InlineData("[\"5213\", \"3011\"]", Undetermined)]
    public void What_is_neither_named_nor_outside_is_unknown(string industry, RuleState expected)
    {
        var rules = Sample.Rules(Vocabulary, Groups, Sample.Pack(Sample.Rule("t/r", "{project.industry: group:polluting}")));
        Assert.Equal(expected, rules.Screen($"{{project.industry: {industry}}}").StateOf("t/r"));
    }

    [Theory]
    [InlineData("open: no", "{codes: [\"52\"], reason: {zh: 一, en: one}}", "PS1055")] // in a closed group all is outside that is not named
    [InlineData("open: yes", "{codes: [\"2614\"], reason: {zh: 一, en: one}}", "PS1055")] // named and outside
    [InlineData("open: yes", "{codes: [\"261\"], reason: {zh: 一, en: one}}", null)] // a finer code that is named may lie in a coarser that is outside
    [InlineData("open: yes", "{codes: [\"52\"]}", "PS1002")] // each with its reason
    public void What_is_outside_is_said_with_a_reason_and_only_of_open_groups(string open, string outside, string? code)
    {
        var groups = $$"""
            groups:
            - id: g
              kind: industry
              title: {zh: 组, en: group}
              source: {zh: 文, en: text}
              {{open}}
              outside: [{{outside}}]
              versions: [{codes: ["2614"]}]
            """;
        var result = Sample.Load(Sample.Documents, Sample.Vocabulary(Sample.Fact("a", "boolean")), groups, Sample.Pack(Sample.Rule("t/r", "{a: true}")));
        Assert.Equal(code is null ? [] : [code], result.Diagnostics.Where(d => d.Severity == Diagnostics.Severity.Error).Select(d => d.Code));
    }

    [Theory]
    [InlineData("{project.industry: \"3011\", polluting: true}", Fires)]
    [InlineData("{project.industry: \"3011\", polluting: false}", Silent)]
    [InlineData("{project.industry: \"3011\"}", Undetermined)]
    [InlineData("{polluting: false}", Silent)]
    public void The_applicant_settles_what_is_open(string facts, RuleState expected)
    {
        var decision = Rules("{polluting: true}").Screen(facts);
        Assert.Equal(expected, decision.StateOf("t/r"));
        Assert.Empty(decision.Sheet.Disputes);
        var isAssessed = facts.Contains("3011", StringComparison.Ordinal) && facts.Contains("polluting", StringComparison.Ordinal);
        Assert.Equal(isAssessed, decision.Sheet.OriginOf(decision.RuleSet.Vocabulary["polluting"]!) == FactOrigin.SelfAssessed);
    }

    [Fact]
    public void What_is_open_is_asked_of_the_applicant_and_a_coarse_code_more_closely()
    {
        Assert.Equal(["polluting"], Rules("{polluting: true}").Screen("{project.industry: \"3011\"}").Asked());
        Assert.Equal(["project.industry"], Rules("{polluting: true}").Screen("{project.industry: \"26\"}").Asked());
    }

    [Theory]
    [InlineData("{project.industry: \"2614\", polluting: false}", Fires)] // what the source names stays
    [InlineData("{project.industry: \"5213\", polluting: true}", Silent)] // and what is listed as outside
    public void A_statement_against_the_source_is_a_dispute_and_never_passes(string facts, RuleState expected)
    {
        var decision = Rules("{polluting: true}").Screen(facts);
        Assert.Equal(expected, decision.StateOf("t/r"));
        Assert.Equal(("polluting", DisputeSide.Source), decision.Sheet.Disputes.Select(d => (d.Fact.Id, d.Side)).Single());
        Assert.Empty(decision.Sheet.Contradictions);
        Assert.NotEqual(Verdict.Pass, decision.Verdict);
    }

    /// <summary>Else the rule would stay open for ever, with no question that settles it.</summary>
    [Theory]
    [InlineData("open: yes")]
    [InlineData("open: no")] // codes that are unsettled
    public void A_group_that_leaves_codes_open_needs_a_fact_that_follows_from_it(string open)
    {
        var groups = Groups.Replace("open: yes", open, StringComparison.Ordinal);
        if (open == "open: no")
            groups = groups[..groups.IndexOf("outside:", StringComparison.Ordinal)] + groups[groups.IndexOf("versions:", StringComparison.Ordinal)..];
        var rule = Sample.Pack(Sample.Rule("t/r", "{project.industry: group:polluting}"));
        var industry = Sample.Vocabulary(Sample.Fact("project.industry", "industry"));

        Assert.Contains("PS1056", Codes(industry));
        Assert.DoesNotContain("PS1056", Codes(Vocabulary));

        IEnumerable<string> Codes(string vocabulary) => Sample.Load(Sample.Documents, vocabulary, groups, rule).Diagnostics.Select(d => d.Code);
    }

    private static RuleSet Rules(string when) => Sample.Rules(Vocabulary, Groups, Sample.Pack(Sample.Rule("t/r", when)));
}
