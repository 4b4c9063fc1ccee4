using PermitScreen.Explaining;
using PermitScreen.Rules;
using Xunit;

namespace PermitScreen.Tests.Explaining;

public class CitationTests
{
    [Theory]
    [InlineData("zhaotong/small-boiler", Language.Zh, "《实施意见》三（二）3（ZT-06），规范性文件，2018-09-13 起施行")]
    [InlineData("zhaotong/small-boiler", Language.En, "“opinion”, 三（二）3 (ZT-06), normative document, in force since 2018-09-13")]
    [InlineData("zhaotong/furnace", Language.Zh, "《文章》一（WZ-01），政策宣示，2025 年起")] // only the year is known, and an article is not in force
    public void A_citation_is_complete_in_one_line(string rule, Language language, string text) =>
        Assert.Equal(text, Citation.Of(BoilerRules.Rule(rule), language)[0].ToText(language));

    [Theory]
    [InlineData("zhaotong/small-boiler", "2025-01-01", "")]
    [InlineData("zhaotong/small-boiler", "2025-01-02", "document_old")] // checked on 2024-01-01, more than a year before
    [InlineData("zhaotong/furnace", "2025-06-01", "policy_only document_unverified day_of_effect_unknown")]
    [InlineData("zhaotong/furnace", "2026-01-01", "policy_only document_unverified")] // since the year is over it surely holds
    public void Cautions_say_what_must_be_checked(string rule, string asOf, string codes) =>
        Assert.Equal(codes, string.Join(' ', Caution.Of(BoilerRules.Rule(rule), Sample.Day(asOf)).Select(c => SnakeCase.Of(c.Kind))));

    [Fact]
    public void What_is_only_recalled_says_so() =>
        Assert.Contains(Caution.Of(BoilerRules.Rule("zhaotong/furnace") with { Verified = false }, Sample.Day("2026-01-01")), c => c.Kind == CautionKind.RuleUnverified);

    [Fact]
    public void Only_a_reject_that_rests_on_policy_alone_needs_another_basis()
    {
        var rule = BoilerRules.Rule("zhaotong/furnace");
        Assert.DoesNotContain(Caution.Of(rule with { Effect = Effect.Notify }, Sample.Day("2026-01-01")), c => c.Kind == CautionKind.PolicyOnly);
        var law = BoilerRules.Rule("zhaotong/small-boiler").Documents[0];
        Assert.DoesNotContain(Caution.Of(rule with { Documents = [.. rule.Documents, law] }, Sample.Day("2026-01-01")), c => c.Kind == CautionKind.PolicyOnly);
    }

    /// <summary>A rule may stand on a whole list of a catalogue; who has one entry need not read the others.</summary>
    [Theory]
    [InlineData("{kilns: [E-2]}", "T-1 E-2")]
    [InlineData("{kilns: [E-1, E-2]}", "T-1 E-1 E-2")]
    [InlineData("{}", "T-1")] // not said yet: no entry is the project's
    public void An_entry_is_cited_only_where_the_project_has_it(string facts, string clauses)
    {
        var rules = Sample.Rules(
            """
            documents:
            - id: catalogue
              title: {zh: 目录, en: catalogue}
              issuer: {zh: 部, en: ministry}
              published: 2000-01-01
              region: ""
              authority: ministry_rule
              in_force: {from: 2000-01-01}
              clauses:
              - {id: E-1, section: "1", locator: 一, outcome: reject, family: test, check: 一}
              - {id: E-2, section: "2", locator: 二, outcome: reject, family: test, check: 二}
            """,
            Sample.Vocabulary(Sample.Fact("kilns", "set", Sample.Values("E-1", "E-2", "E-3"))),
            Sample.Pack(Sample.Rule("t/r", "{kilns: any}").Replace("clause: T-1", "clause: [T-1, E-1, E-2]", StringComparison.Ordinal)));
        var sheet = new Screener(rules).Screen(rules.Application(facts), Sample.On(Sample.Day("2026-01-01"))).Sheet;
        Assert.Equal(clauses, string.Join(' ', Citation.Of(rules.Rules[0], Language.Zh, sheet).Select(c => c.Clause)));
        Assert.Equal(3, Citation.Of(rules.Rules[0], Language.Zh).Length);
    }
}
