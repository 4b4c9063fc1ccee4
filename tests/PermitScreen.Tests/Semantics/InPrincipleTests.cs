using PermitScreen.Rules;
using Xunit;

namespace PermitScreen.Tests.Semantics;

/// <summary>What the words of a clause demand limits what a rule on it may do.</summary>
public class InPrincipleTests
{
    private static readonly string Vocabulary = Sample.Vocabulary(
        Sample.Fact("boiler", "boolean"),
        Sample.Fact("special", "boolean"),
        Sample.Fact("lawful", "boolean"),
        Sample.Fact("exception.granted", "set", Sample.Values("T-1")),
        Sample.Fact("exception.refused", "set", Sample.Values("T-1")));

    [Theory]
    [InlineData("{boiler: true}", Verdict.Reject, Verdict.Notify, Verdict.Reject)]
    [InlineData("{boiler: true, exception.granted: [T-1]}", Verdict.Notify, Verdict.Notify, Verdict.Notify)]
    [InlineData("{boiler: true, exception.refused: [T-1]}", Verdict.Reject, Verdict.Reject, Verdict.Reject)]
    [InlineData("{boiler: true, exception.granted: []}", Verdict.Reject, Verdict.Notify, Verdict.Reject)] // not granted is not refused
    [InlineData("{boiler: false}", Verdict.Pass, Verdict.Pass, Verdict.Pass)]
    [InlineData("{}", Verdict.Notify, Verdict.Pass, Verdict.Reject)]
    public void In_principle_stands_contested_until_an_exception_is_granted_or_refused(string facts, Verdict verdict, Verdict best, Verdict worst)
    {
        var decision = Rules("in_principle", "reject").Screen(facts);
        Assert.Equal(new VerdictRange(verdict, best, worst), decision.Range);
        Assert.Equal(decision.Range, Screener.Judge(decision.Sheet));
        Assert.Equal(decision.Range, decision[Dimension.Project]);
    }

    [Fact]
    public void The_authority_is_asked_for_the_exception()
    {
        var decision = Rules("in_principle", "reject").Screen("{boiler: true}");
        Assert.True(decision.ReasonOf("t/a").AwaitsException);
        Assert.Equal(["exception.granted"], decision.Asked());
        Assert.False(Rules("in_principle", "reject").Screen("{boiler: true, exception.granted: [T-1]}").ReasonOf("t/a").AwaitsException);
    }

    [Fact]
    public void What_may_lift_a_refusal_that_stands_is_asked_first()
    {
        var barred = Sample.Rule("t/a", "{boiler: true}");
        var open = Sample.Rule("t/b", "{special: true}");
        Assert.Equal(["exception.granted", "special"], Loaded("in_principle", barred, open).Screen("{boiler: true}").Asked());
        var exception = Sample.Rule("t/c", "{lawful: true}", "notify", "overrides: [t/a]");
        Assert.Equal(["lawful", "special"], Loaded("ban", barred, open, exception).Screen("{boiler: true}").Asked());
        Assert.Equal(["special"], Loaded("ban", barred, open, exception).Screen("{boiler: false, lawful: false}").Asked());
    }

    [Fact]
    public void A_granted_exception_leaves_a_notice()
    {
        var reason = Rules("in_principle", "reject").Screen("{boiler: true, exception.granted: [T-1]}").ReasonOf("t/a");
        Assert.Equal((RuleState.Fires, Effect.Notify), (reason.State, reason.Effect));
    }

    [Theory]
    [InlineData("ban", "reject", true)]
    [InlineData("requirement", "reject", true)]
    [InlineData("requirement", "simplify", true)]
    [InlineData("in_principle", "reject", true)]
    [InlineData("task", "reject", false)]
    [InlineData("aim", "reject", false)]
    [InlineData("task", "simplify", false)]
    [InlineData("aim", "exempt", false)]
    [InlineData("task", "notify", true)]
    [InlineData("aim", "encourage", true)]
    public void A_rule_is_never_stronger_than_its_clause(string strength, string effect, bool accepted)
    {
        var result = Sample.Load(Documents(strength), Vocabulary, Sample.Pack(Sample.Rule("t/a", "{boiler: true}", effect)));
        Assert.Equal(accepted, !result.IsRefused);
        Assert.Equal(!accepted, result.Diagnostics.Any(d => d.Kind == RuleFaults.TooStrong && d.Place.Line > 0));
    }

    [Fact]
    public void The_vocabulary_must_be_able_to_name_the_exception()
    {
        var other = Vocabulary.Replace("T-1: {zh: T-1, en: T-1}", "T-9: {zh: T-9, en: T-9}", StringComparison.Ordinal);
        var result = Sample.Load(Documents("in_principle"), other, Sample.Pack(Sample.Rule("t/a", "{boiler: true}")));
        Assert.Contains(result.Diagnostics, d => d.Kind == RuleFaults.NoContest);
    }

    [Fact]
    public void An_official_interpretation_is_never_the_only_ground_of_a_reject()
    {
        var reply = Documents("ban").Replace("authority: law", "authority: interpretation", StringComparison.Ordinal);
        var pack = Sample.Pack(Sample.Rule("t/a", "{boiler: true}"));
        Assert.Contains(Sample.Load(reply, Vocabulary, pack).Diagnostics, d => d.Kind == RuleFaults.OnlyInterpretation);
    }

    private static RuleSet Rules(string strength, string effect) => Loaded(strength, Sample.Rule("t/a", "{boiler: true}", effect));

    private static RuleSet Loaded(string strength, params string[] rules)
    {
        var result = Sample.Load(Documents(strength), Vocabulary, Sample.Pack(rules));
        Assert.True(!result.IsRefused, string.Join('\n', result.Diagnostics));
        return result.Value;
    }

    private static string Documents(string strength) =>
        Sample.Documents.Replace("check: 一}", $"check: 一, strength: {strength}}}", StringComparison.Ordinal);
}
