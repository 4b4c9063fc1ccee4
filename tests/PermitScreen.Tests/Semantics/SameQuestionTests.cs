using PermitScreen.Rules;
using PermitScreen.Screening;
using PermitScreen.Tests.PublicCases;
using Xunit;

namespace PermitScreen.Tests.Semantics;

/// <summary>Of the open rules that ask the same question the gravest stands for all; the others wait behind it and lose nothing.</summary>
public class SameQuestionTests
{
    private static readonly RuleSet Rules = Sample.Rules(
        Sample.Vocabulary(
            Sample.Fact("acts", "set", Sample.Values("dyke", "lake", "gully")),
            Sample.Fact("zone", "boolean"),
            Sample.Fact("park", "boolean")),
        Sample.Pack(
            Sample.Rule("t/a", "{acts: gully}", "notify"),
            Sample.Rule("t/b", "{acts: lake}"),
            Sample.Rule("t/c", "{acts: dyke, zone: true}"),
            Sample.Rule("t/d", "{zone: true}"),
            Sample.Rule("t/e", "{acts: dyke}", "exempt"),
            Sample.Rule("t/f", "{park: true}", "notify")));

    [Theory]
    [InlineData("{}", "t/b, t/d, t/e, t/f", "t/a<t/b, t/c<t/b")]
    [InlineData("{zone: true}", "t/b, t/e, t/f", "t/a<t/b, t/c<t/b")]
    [InlineData("{acts: []}", "t/d, t/f", "")]
    [InlineData("{acts: {at_least: [lake]}}", "t/c, t/d, t/e, t/f", "t/a<t/c")]
    [InlineData("{acts: [dyke, gully], park: true}", "t/c", "t/d<t/c")] // one question settles both
    public void The_gravest_open_rule_stands_for_its_question(string facts, string open, string waiting)
    {
        var reasons = Rules.Screen(facts).Reasons;
        Assert.Equal(open, string.Join(", ", reasons.Where(r => r.State == RuleState.Undetermined && r.Behind is null).Select(r => r.Rule.Id).Order()));
        Assert.Equal(waiting, string.Join(", ", reasons.Where(r => r.Behind is not null).Select(r => $"{r.Rule.Id}<{r.Behind!.Id}").Order()));
    }

    [Fact]
    public void What_waits_is_still_asked_for_and_still_counts()
    {
        var decision = Rules.Screen("{zone: false, park: false}");
        Assert.Equal(["t/b", "t/a"], Assert.Single(decision.Needs).Decides.Select(r => r.Id));
        Assert.Equal(new VerdictRange(Verdict.Notify, Verdict.Pass, Verdict.Reject), decision.Range);
    }

    [Fact]
    public void Leaving_out_what_waits_changes_no_verdict_of_a_public_case() => Nothing.In(PublicCase.All.SelectMany(c => Faults(c.Decision).Select(f => $"{c.Id}: {f}")));

    /// <summary>What is said of any decision with waiting rules.</summary>
    internal static IEnumerable<string> Faults(Decision decision)
    {
        var reasons = decision.Reasons.ToDictionary(r => r.Rule);
        var waiting = reasons.Values.Where(r => r.Behind is not null).ToList();
        foreach (var reason in waiting)
        {
            var head = reasons[reason.Behind!];
            if (head.State != RuleState.Undetermined || head.Behind is not null)
                yield return $"{reason.Rule.Id} waits behind {head.Rule.Id}, which does not ask for itself";
            if (head.Effect.Verdict() < reason.Effect.Verdict())
                yield return $"{reason.Rule.Id} waits behind {head.Rule.Id}, which is less grave";
        }

        if (Worst(reasons.Values) != Worst(reasons.Values.Except(waiting)))
            yield return "what waits is graver than all that stands for itself";
    }

    private static Verdict Worst(IEnumerable<Reason> reasons) =>
        reasons.Where(r => r.State is RuleState.Fires or RuleState.Undetermined).Select(r => r.Effect.Verdict()).DefaultIfEmpty(Verdict.Pass).Max();
}
