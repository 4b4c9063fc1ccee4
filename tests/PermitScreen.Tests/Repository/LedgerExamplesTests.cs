using System.Collections.Immutable;
using NodaTime;
using PermitScreen.Facts;
using PermitScreen.Rules;
using Xunit;

namespace PermitScreen.Tests.Repository;

/// <summary>
/// Each clause of the ledger carries what a second reader found in the document without seeing the rule: what it bars and what it excepts.
/// On a project in which everything else is in order, stating only that must make a rule of the clause fire, and the exception must
/// silence all of them, in strict mode. What does not hold stands in the golden file, by name: it may get shorter, never longer unseen.
/// </summary>
public class LedgerExamplesTests
{
    private static readonly LocalDate EarliestDay = new(2021, 1, 1);

    [Fact]
    public void Rules_do_what_the_second_reader_found_in_the_documents()
    {
        var bent = new List<string>();
        var (held, all) = (0, 0);
        foreach (var entry in new ClauseLedger(RealRules.RuleSet).Entries.Where(e => e.State == LedgerState.Covered))
        {
            foreach (var example in entry.Clause.Bars)
                Count(Hits(entry, example.Given, example) ? null : $"{entry.Clause.Id} bars, but no rule fires: {example.Name}");
            foreach (var exception in entry.Clause.Excepts)
            {
                var bars = exception.Of is null ? entry.Clause.Bars.FirstOrDefault() : entry.Clause.Bars.First(b => b.Name == exception.Of);
                var merged = (bars?.Given ?? []).Where(g => exception.Given.All(e => e.Fact != g.Fact) && !exception.Unknown.Contains(g.Fact.Id));
                Count(Hits(entry, [.. merged, .. exception.Given], exception) ? $"{entry.Clause.Id} excepts, but a rule fires: {exception.Name}" : null);
            }
        }

        Golden.Verify($"{held} of {all} examples hold\n{string.Join('\n', bent)}\n", "ledger-examples");

        void Count(string? fault)
        {
            all++;
            if (fault is null)
                held++;
            else
                bent.Add(fault);
        }
    }

    [Fact]
    public void Every_clause_that_rules_encode_has_a_strength_and_an_example()
    {
        var entries = new ClauseLedger(RealRules.RuleSet).Entries.ToList();
        Assert.Empty(entries.Where(e => e.Clause.Strength is null).Select(e => e.Clause.Id));
        var without = entries.Where(e => e.State == LedgerState.Covered && e.Clause.Bars.IsEmpty).Select(e => e.Clause.Id);
        Golden.Verify(string.Join('\n', without) + "\n", "clauses-without-example");
    }

    /// <summary>A rule of the clause fires with the outcome of the clause.</summary>
    private static bool Hits(LedgerEntry entry, ImmutableArray<GivenFact> given, ClauseExample example)
    {
        var day = example.AsOf ?? LocalDate.Max(entry.Document.InForce.SurelyFrom, EarliestDay);
        var decision = Screen(HarmlessBase.Of(entry.Document.Region), given, example.Unknown, day);
        return decision.Reasons.Any(r => r.State == RuleState.Fires && r.Rule.Clauses.Any(c => c.Id == entry.Clause.Id) && Means(r.Effect, entry.Clause.Outcome));
    }

    private static bool Means(Effect effect, Verdict outcome) => outcome switch
    {
        Verdict.Reject => effect == Effect.Reject,
        Verdict.Notify => effect.BearsOnVerdict(),
        _ => effect is not (Effect.Reject or Effect.Notify),
    };

    /// <summary>The example against the base; what of the base contradicts it gives way.</summary>
    private static Decision Screen(ImmutableArray<GivenFact> harmless, ImmutableArray<GivenFact> given, ImmutableArray<string> unknown, LocalDate day)
    {
        var rest = harmless.Where(h => given.All(g => g.Fact != h.Fact) && !unknown.Contains(h.Fact.Id)).ToList();
        while (true)
        {
            var decision = RealRules.Screener.Screen(new Application { Id = "example", Facts = [.. rest, .. given] }, Sample.On(day, strict: true));
            var contradicting = decision.Sheet.Problems.SelectMany(p => p.Arguments.Take(2)).Select(a => a.En).ToHashSet(StringComparer.Ordinal);
            if (rest.RemoveAll(r => contradicting.Contains(r.Fact.Id)) == 0)
                return decision;
        }
    }
}
