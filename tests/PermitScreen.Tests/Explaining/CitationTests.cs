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
}
