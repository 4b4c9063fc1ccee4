using PermitScreen.Explaining;
using Xunit;

namespace PermitScreen.Tests.Explaining;

/// <summary>A decision names the levels of government of which it holds rules, and those of which it holds none.</summary>
public class LevelsTests
{
    private static readonly RuleSet Rules = Sample.Rules(
        Sample.Vocabulary(
            Sample.Fact("project.region", "region"), Sample.Fact("a", "boolean"), Sample.Fact("size", "number", "unit: t/h, usual: \">= 0.05 t/h, <= 4000 t/h\"")),
        Sample.PackOf("n", "", Sample.Rule("n/1", "{a: true}")),
        Sample.PackOf("zt", "530600", Sample.Rule("zt/1", "{a: true}")));

    [Theory]
    [InlineData("530602", ",530600", "530000,530602")]
    [InlineData("530600", ",530600", "530000")]
    [InlineData("110101", "", "110000,110100,110101")]
    public void Every_level_of_the_place_is_held_or_not(string region, string held, string notHeld)
    {
        var levels = Levels.Of(Rules.Screen($"{{project.region: \"{region}\", a: false}}"));
        Assert.Equal(held, string.Join(',', levels.Held.Select(l => l.Region)));
        Assert.Equal(notHeld, string.Join(',', levels.NotHeld.Select(l => l.Region)));
    }

    [Fact]
    public void While_the_place_is_unknown_only_the_nation_is_named() =>
        Assert.Equal([""], Levels.Of(Rules.Screen("{a: false}")).Held.Select(l => l.Region));

    [Theory]
    [InlineData("20000 t/h", true)] // kg/h in a cell for t/h
    [InlineData("4000 t/h", false)]
    [InlineData("0.05 t/h", false)]
    [InlineData("0.04 t/h", true)]
    public void A_number_outside_its_usual_range_is_taken_with_a_caution(string size, bool unusual)
    {
        var decision = Rules.Screen($"{{a: false, size: {size}, project.region: \"530602\"}}");
        Assert.True(decision.IsCertain);
        Assert.Equal(unusual, DecisionCautions.Of(decision).Any(c => c.Kind == CautionKind.UnusualValue));
        Assert.Equal(unusual, DecisionText.Write(decision, Language.Zh).Contains("超出常见范围", StringComparison.Ordinal));
    }

    /// <summary>An entry of another trade is a remark and no refusal, and it counts.</summary>
    [Theory]
    [InlineData("\"0313\"", "[kiln]", true)]
    [InlineData("\"3011\"", "[kiln]", false)]
    [InlineData("\"0313\"", "[]", false)]
    [InlineData(null, "[kiln]", false)]
    public void What_is_ticked_in_a_list_for_others_is_taken_with_a_caution(string? industry, string ticked, bool expected)
    {
        var rules = Sample.Rules(
            Sample.Vocabulary(Sample.Fact("obsolete", "set", "concerns: {project.industry: [\"3011\"]}, " + Sample.Values("kiln", "mill")), Sample.Fact("project.industry", "industry")),
            Sample.Pack(Sample.Rule("t/obsolete", "{obsolete: kiln}")));
        var decision = rules.Screen($"{{obsolete: {ticked}{(industry is null ? "" : $", project.industry: {industry}")}}}");
        Assert.Equal(ticked == "[]" ? Verdict.Pass : Verdict.Reject, decision.Verdict);
        Assert.Equal(expected, DecisionCautions.Of(decision).Any(c => c.Kind == CautionKind.ListOfOthers));
    }
}
