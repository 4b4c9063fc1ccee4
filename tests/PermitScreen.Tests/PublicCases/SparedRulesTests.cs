using System.Collections.Immutable;
using NodaTime;
using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.Screening;
using PermitScreen.Tests.Repository;
using Xunit;

namespace PermitScreen.Tests.PublicCases;

/// <summary>
/// Who reads a decision is spared most of the open rules: they wait behind a question, are left to the assessment, or are taken not to
/// concern the project. None may be lost by it: stated on the same project, what its clause bars makes it fire.
/// </summary>
public class SparedRulesTests
{
    [Fact]
    public void A_rule_that_was_spared_fires_once_its_decisive_fact_is_stated()
    {
        var spared = PublicCase.All.SelectMany(c => SparedBy(c.Decision).Select(rule => (Case: c, Rule: rule))).GroupBy(s => s.Rule.Id).ToList();
        Assert.True(spared.Count > 200, $"only {spared.Count} rules are spared somewhere");
        Nothing.In(spared.Where(rule => !rule.Any(s => Fires(s.Case.Decision, s.Rule))).Select(rule => rule.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_open_rule_is_reached_by_a_question_that_is_asked_now() => Nothing.In(
        from c in PublicCase.All
        from need in c.Decision.Needs
        where need.Decides.Any(rule => !c.Decision.NeedsNow.Any(now => now.Decides.Contains(rule)))
        select $"{c.Id}: {need.Fact?.Id ?? need.List!.Id}");

    [Fact]
    public void What_settles_grade_and_permit_is_asked_now() => Nothing.In(
        from c in PublicCase.All
        from need in c.Decision.Needs
        where need.For != NeedPurpose.Verdict && !c.Decision.NeedsNow.Contains(need)
        select $"{c.Id}: {need.Fact!.Id}");

    /// <summary>A notice says little: what is asked now for grade and verdict stays at five on the average.</summary>
    [Fact]
    public void Few_questions_are_asked_now() =>
        Assert.InRange(PublicCase.All.Average(c => c.Decision.NeedsNow.Count(n => n.For != NeedPurpose.Permit)), 1, 5);

    private static IEnumerable<Rule> SparedBy(Decision decision) =>
    [
        .. decision.Reasons.Where(r => r.Behind is not null).Select(r => r.Rule),
        .. decision.Deferred.Select(r => r.Rule),
        .. decision.Unconcerned.Select(r => r.Rule),
    ];

    /// <summary>Or it stands by itself and no answer is missing: its list is not held, or nobody has checked its text for that day.</summary>
    private static bool Fires(Decision before, Rule rule) => StatementsOf(rule).Any(statement =>
    {
        var decision = Screen(before, statement, rule.Documents[0].Region);
        return decision.Reasons.FirstOrDefault(r => r.Rule.Id == rule.Id) is { Behind: null } reason
            && (reason.State != RuleState.Undetermined || !decision.Needs.Any(n => n.Fact is not null && n.Decides.Contains(rule)));
    });

    /// <summary>What the second reader found that its clauses bar or except; for one of several rules of a clause, or where neither can make it fire, its own cases.</summary>
    private static IEnumerable<Statement> StatementsOf(Rule rule) =>
        rule.Clauses.SelectMany(c => c.Bars.Concat(c.Excepts)).Select(e => new Statement(e.Given, e.Unknown, e.AsOf))
            .Concat(rule.Cases.Where(c => c.Expected is RuleState.Fires or RuleState.Undetermined).Select(c => new Statement(c.Given, c.ExplicitlyUnknown, c.AsOf)));

    /// <summary>
    /// What the clause bars, stated on the project; what the notice says to the contrary gives way. Of what the notice leaves out, all else is
    /// in order.
    /// </summary>
    private static Decision Screen(Decision before, Statement example, string region)
    {
        var inOrder = HarmlessBase.Of(region);
        // A notice that names no county leaves it open whether a local rule speaks to it.
        var stated = region.Length == 0 ? before.Application.Facts : before.Application.Facts.RemoveAll(f => f.Fact.Id == CoreFacts.Region);
        var day = example.AsOf is { } own ? LocalDate.Max(own, before.AsOf) : before.AsOf;
        var noticed = stated.Where(f => example.Given.All(g => g.Fact != f.Fact) && !example.Unknown.Contains(f.Fact.Id)).ToImmutableArray();
        var rest = noticed.AddRange(inOrder.Where(f => stated.Concat(example.Given).All(g => g.Fact != f.Fact) && !example.Unknown.Contains(f.Fact.Id)));
        while (true)
        {
            var decision = RealRules.Screener.Screen(new Application { Id = "stated", Facts = [.. rest, .. example.Given] }, new ScreeningOptions { AsOf = day });
            var contradicting = decision.Sheet.Problems.SelectMany(p => p.Arguments.Take(2)).Select(a => a.En).ToHashSet(StringComparer.Ordinal);
            var left = rest.RemoveAll(r => contradicting.Contains(r.Fact.Id));
            if (left.Length == rest.Length)
                return decision;
            rest = left;
        }
    }

    private sealed record Statement(ImmutableArray<GivenFact> Given, ImmutableArray<string> Unknown, LocalDate? AsOf);
}
