using PermitScreen.Rules;
using Xunit;

namespace PermitScreen.Tests.Semantics;

/// <summary>Semantics 4 to 6: the strictest wins, the range says what the unknown still allows, easing never undoes a reject.</summary>
public class VerdictTests
{
    private static readonly Effect[] Effects = Enum.GetValues<Effect>();
    private static readonly string[] Answers = ["true", "false", "unknown"];

    [Theory]
    [InlineData("reject", Verdict.Reject, Verdict.Reject, Verdict.Reject)]
    [InlineData("notify", Verdict.Notify, Verdict.Notify, Verdict.Notify)]
    [InlineData("commit", Verdict.Notify, Verdict.Notify, Verdict.Notify)]
    [InlineData("exempt", Verdict.Pass, Verdict.Pass, Verdict.Pass)]
    [InlineData("simplify", Verdict.Pass, Verdict.Pass, Verdict.Pass)]
    [InlineData("encourage", Verdict.Pass, Verdict.Pass, Verdict.Pass)]
    [InlineData("regrade", Verdict.Pass, Verdict.Pass, Verdict.Pass)]
    public void A_fired_rule_is_certain(string effect, Verdict verdict, Verdict best, Verdict worst) =>
        Assert.Equal(new VerdictRange(verdict, best, worst), OneRule(effect).Screen("{a: true}").Range);

    [Theory]
    [InlineData("reject", Verdict.Notify, Verdict.Pass, Verdict.Reject)]
    [InlineData("notify", Verdict.Notify, Verdict.Pass, Verdict.Notify)]
    [InlineData("commit", Verdict.Notify, Verdict.Pass, Verdict.Notify)] // pass is said only when nothing unknown can change it
    [InlineData("exempt", Verdict.Pass, Verdict.Pass, Verdict.Pass)]
    [InlineData("simplify", Verdict.Pass, Verdict.Pass, Verdict.Pass)]
    [InlineData("encourage", Verdict.Pass, Verdict.Pass, Verdict.Pass)]
    [InlineData("regrade", Verdict.Pass, Verdict.Pass, Verdict.Pass)]
    public void An_undetermined_rule_widens_the_range_and_never_rejects(string effect, Verdict verdict, Verdict best, Verdict worst) =>
        Assert.Equal(new VerdictRange(verdict, best, worst), OneRule(effect).Screen("{}").Range);

    [Fact]
    public void Nothing_against_it_is_pass_and_certain()
    {
        var decision = OneRule("reject").Screen("{a: false}");
        Assert.Equal(new VerdictRange(Verdict.Pass, Verdict.Pass, Verdict.Pass), decision.Range);
        Assert.Empty(decision.Reasons);
        Assert.Empty(decision.Needs);
    }

    [Fact]
    public void Every_pair_of_effects_and_states_adds_up()
    {
        // One fact and one rule for each effect, twice over.
        var names = Effects.SelectMany(e => new[] { $"{e}1", $"{e}2" }).Select(n => n.ToLowerInvariant()).ToList();
        var rules = Sample.Rules(
            Sample.Vocabulary([.. names.Select(n => Sample.Fact(n, "boolean"))]),
            Sample.Pack([.. names.Select(n => Sample.Rule("t/" + n, $"{{{n}: true}}", n[..^1]))]));
        foreach (var first in Effects)
        {
            foreach (var second in Effects)
            {
                foreach (var one in Answers)
                {
                    foreach (var two in Answers)
                    {
                        var given = names.ToDictionary(n => n, _ => "false");
                        given[$"{first}1".ToLowerInvariant()] = one;
                        given[$"{second}2".ToLowerInvariant()] = two;
                        var decision = rules.Screen($"{{{string.Join(", ", given.Select(g => $"{g.Key}: {g.Value}"))}}}");
                        Assert.Equal(Expected((first, one), (second, two)), decision.Range);
                        Assert.Equal(decision.Range, Screener.Judge(decision.Sheet));
                    }
                }
            }
        }
    }

    [Fact]
    public void The_strictest_of_all_levels_wins_in_whatever_order_the_packs_come()
    {
        var vocabulary = Sample.Vocabulary(Sample.Fact("project.region", "region"), Sample.Fact("a", "boolean"));
        var packs = new[]
        {
            Sample.PackOf("nation", "", Sample.Rule("nation/r", "{a: true}", "encourage")),
            Sample.PackOf("province", "530000", Sample.Rule("province/r", "{a: true}", "reject")),
            Sample.PackOf("city", "530600", Sample.Rule("city/r", "{a: true}", "notify")),
            Sample.PackOf("county", "530602", Sample.Rule("county/r", "{a: true}", "exempt")),
        };
        foreach (var files in new[] { packs, [.. packs.Reverse()], [packs[2], packs[0], packs[3], packs[1]] })
        {
            var decision = Sample.Rules([vocabulary, .. files]).Screen("{a: true, project.region: \"530602\"}");
            Assert.Equal(Verdict.Reject, decision.Verdict);
            Assert.True(decision.IsCertain);
            Assert.Equal(["province/r", "city/r", "county/r", "nation/r"], decision.Reasons.Select(r => r.Rule.Id)); // strictest first
        }
    }

    [Fact]
    public void Easing_never_undoes_a_reject_not_even_a_possible_one()
    {
        var rules = Sample.Rules(
            Sample.Vocabulary(Sample.Fact("a", "boolean"), Sample.Fact("b", "boolean")),
            Sample.Pack([
                Sample.Rule("t/reject", "{a: true}"),
                .. new[] { "exempt", "simplify", "commit", "encourage" }.Select(e => Sample.Rule("t/" + e, "{b: true}", e))]));
        Assert.Equal(Verdict.Reject, rules.Screen("{a: true, b: true}").Verdict);
        Assert.Equal(Verdict.Reject, rules.Screen("{b: true}").Range.Worst);
    }

    [Fact]
    public void Each_dimension_has_a_verdict_of_its_own()
    {
        var rules = Sample.Rules(
            Sample.Vocabulary(Sample.Fact("a", "boolean"), Sample.Fact("b", "boolean")),
            Sample.Pack(
                Sample.Rule("t/project", "{a: true}", "notify"),
                Sample.Rule("t/quantity", "{b: true}", "reject", dimension: "quantity"),
                Sample.Rule("t/space", "{a: true}", "reject", dimension: "space"),
                Sample.Rule("t/procedure", "{a: true}", "encourage", dimension: "procedure")));
        var decision = rules.Screen("{a: true}");
        Assert.Equal(new VerdictRange(Verdict.Notify, Verdict.Notify, Verdict.Notify), decision[Dimension.Project]);
        Assert.Equal(new VerdictRange(Verdict.Notify, Verdict.Pass, Verdict.Reject), decision[Dimension.Quantity]);
        Assert.Equal(new VerdictRange(Verdict.Reject, Verdict.Reject, Verdict.Reject), decision[Dimension.Space]);
        Assert.Equal(new VerdictRange(Verdict.Pass, Verdict.Pass, Verdict.Pass), decision[Dimension.Procedure]);
        Assert.Equal(new VerdictRange(Verdict.Reject, Verdict.Reject, Verdict.Reject), decision.Range);
    }

    /// <summary>Semantics 4, word for word.</summary>
    private static VerdictRange Expected(params (Effect Effect, string Answer)[] rules)
    {
        var fired = rules.Where(r => r.Answer == "true").Select(r => r.Effect).ToList();
        var open = rules.Where(r => r.Answer == "unknown").Select(r => r.Effect).ToList();
        var best = Strictest(fired);
        var worst = Strictest(fired.Concat(open));
        var verdict = best == Verdict.Reject ? Verdict.Reject : worst == Verdict.Pass ? Verdict.Pass : Verdict.Notify;
        return new VerdictRange(verdict, best, worst);
    }

    private static Verdict Strictest(IEnumerable<Effect> effects) => effects.Select(e => e switch
    {
        Effect.Reject => Verdict.Reject,
        Effect.Notify or Effect.Commit => Verdict.Notify,
        _ => Verdict.Pass,
    }).Append(Verdict.Pass).Max();

    private static RuleSet OneRule(string effect) =>
        Sample.Rules(Sample.Vocabulary(Sample.Fact("a", "boolean")), Sample.Pack(Sample.Rule("t/r", "{a: true}", effect)));
}
