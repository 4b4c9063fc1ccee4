using PermitScreen.Diagnostics;
using PermitScreen.Loading.Applications;
using PermitScreen.Rules;
using Xunit;
using static PermitScreen.Rules.RuleState;

namespace PermitScreen.Tests.Semantics;

/// <summary>Semantics 18: a code that is coarser than the test leaves it open unless every finer code agrees.</summary>
public class CoarseCodeTests
{
    private static readonly string Vocabulary = Sample.Vocabulary(
        Sample.Fact("project.industry", "industry"),
        Sample.Fact("project.region", "region"),
        Sample.Fact("a", "boolean"));

    [Theory]
    [InlineData("\"3011\"", "制造业", Undetermined)]
    [InlineData("\"3011\"", "C", Undetermined)]
    [InlineData("\"3011\"", "B", Silent)] // no mining is cement
    [InlineData("C", "\"30\"", Fires)]
    [InlineData("[\"13\", \"14\"]", "C", Undetermined)]
    [InlineData("[\"301\", \"302\", \"303\", \"304\", \"305\", \"306\", \"307\", \"308\", \"309\"]", "\"30\"", Fires)] // all there is below
    [InlineData("[\"301\", \"302\"]", "\"30\"", Undetermined)]
    [InlineData("\"0190\"", "\"019\"", Fires)] // its only class
    [InlineData("[\"06\", \"07\", \"08\", \"09\", \"10\", \"11\", \"12\"]", "B", Fires)] // every division of mining
    [InlineData("C", "[\"5213\", \"C\"]", Fires)]
    public void An_industry_agrees_with_all_below_it_or_not_at_all(string required, string given, RuleState expected)
    {
        Assert.Equal(expected, Rules($"{{project.industry: {required}}}", "").Screen($"{{project.industry: {given}}}").StateOf("t/r"));
        var state = Rules("{a: true}", $"industry: {(required[0] == '[' ? required : $"[{required}]")}").Screen($"{{a: true, project.industry: {given}}}").StateOf("t/r");
        Assert.Equal(expected == Silent ? OutOfScope : expected, state);
    }

    [Theory]
    [InlineData("530602", "530000", Undetermined)] // a province where a county is meant
    [InlineData("530000", "530602", Fires)]
    [InlineData("530602", "420000", OutOfScope)]
    [InlineData("441900", "441900", Fires)] // a city without counties is as fine as can be
    public void So_does_a_region(string required, string given, RuleState expected) =>
        Assert.Equal(expected, Rules("{a: true}", $"region: \"{required}\"").Screen($"{{a: true, project.region: \"{given}\"}}").StateOf("t/r"));

    [Fact]
    public void The_finer_code_is_asked()
    {
        Assert.Equal(["project.industry"], Rules("{project.industry: \"3011\"}", "").Screen("{project.industry: 制造业}").Asked());
        Assert.Equal(["project.region"], Rules("{a: true}", "region: \"530602\"").Screen("{a: true, project.region: \"530000\"}").Asked());
    }

    [Theory]
    [InlineData("313", true)] // 0313 pigs, or 313 rolling
    [InlineData("\"313\"", true)]
    [InlineData("C313", false)]
    [InlineData("\"313 钢压延加工\"", false)]
    [InlineData("\"0313\"", false)]
    [InlineData("\"3130\"", false)]
    [InlineData("\"31\"", false)]
    [InlineData("\"139\"", false)] // no 0139 that it could have been
    public void Three_digits_that_may_have_lost_a_zero_are_not_taken(string given, bool isRefused)
    {
        var rules = Rules("{project.industry: \"313\"}", "");
        var result = new ApplicationReader(rules).ReadYaml($"id: a\nfacts: {{project.industry: {given}}}", "a.yaml");
        Assert.Equal(isRefused, result.Value.Facts.IsEmpty);
        if (!isRefused)
            return;
        var warning = Assert.Single(result.Diagnostics);
        Assert.Equal(("PS1110", Severity.Warning, "a.yaml"), (warning.Code, warning.Severity, warning.Place.File));
        Assert.Contains("0313", warning.ToString(), StringComparison.Ordinal);
        Assert.Contains("C313", warning.ToString(), StringComparison.Ordinal);
        Assert.Equal(["project.industry"], rules.Screen($"{{project.industry: {given}}}").Asked());
    }

    [Fact]
    public void Beside_another_industry_the_list_is_then_not_the_whole() =>
        Assert.Equal(Undetermined, Rules("{project.industry: \"313\"}", "").Screen("{project.industry: [313, \"5213\"]}").StateOf("t/r"));

    private static RuleSet Rules(string when, string more) => Sample.Rules(Vocabulary, Sample.Pack(Sample.Rule("t/r", when, more: more)));
}
