using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.Screening.Engine;
using Xunit;

namespace PermitScreen.Tests.Laws;

/// <summary>What may and what must not happen to a decision when one more fact becomes known.</summary>
internal static class Learning
{
    public static void AssertNarrower(Decision before, Decision after, string learned)
    {
        AssertWithin(before.Range, after.Range, learned);
        foreach (var dimension in Enum.GetValues<Dimension>())
            AssertWithin(before[dimension], after[dimension], $"{learned} in {dimension}");
        var rules = before.RuleSet.Rules;
        for (var i = 0; i < rules.Length; i++)
        {
            var (was, now) = (RuleJudge.StateOf(before.Sheet, i), RuleJudge.StateOf(after.Sheet, i));
            if (was is RuleState.Silent or RuleState.OutOfScope)
                Assert.True(now is RuleState.Silent or RuleState.OutOfScope, $"{rules[i].Id} was {was} and became {now} with {learned}");
        }

        foreach (var reason in before.Reasons.Where(r => r.State == RuleState.Fires && !r.IsContested))
        {
            var now = RuleJudge.StateOf(after.Sheet, rules.IndexOf(reason.Rule));
            Assert.True(now == RuleState.Fires, $"{reason.Rule.Id} fired and became {now} with {learned}");
        }
    }

    /// <summary>
    /// What was learnt speaks against something known before: against another statement, or against what was taken from a box not ticked
    /// or from habit. That may undo what followed from it.
    /// </summary>
    public static bool Contradicts(Decision before, Decision after)
    {
        if (!after.Sheet.Problems.IsEmpty || after.Sheet.Outweighed.Except(before.Sheet.Outweighed).Any() || after.Sheet.Disputes.Except(before.Sheet.Disputes).Any())
            return true;
        var learned = after.Application.Facts.Select(f => f.Fact).Except(before.Application.Facts.Select(f => f.Fact));
        var usual = before.RuleSet.Vocabulary.Facts.Where(fact => before.Sheet.OriginOf(fact) == FactOrigin.Implied);
        return learned.Any(fact => before.Sheet.OriginOf(fact) == FactOrigin.NotApplicable) || learned.Concat(usual).Any(fact => IsTurnedRound(fact, before.Sheet, after.Sheet));
    }

    private static bool IsTurnedRound(Fact fact, FactSheet before, FactSheet after)
    {
        var place = before.Rules.Layout[fact];
        return fact.Type != FactType.Number && before.Slots.Skip(place.Slot).Take(place.SlotCount).Zip(after.Slots.Skip(place.Slot))
            .Any(s => (s.First.Yes & s.Second.No) != 0 || (s.First.No & s.Second.Yes) != 0);
    }

    private static void AssertWithin(VerdictRange before, VerdictRange after, string learned) =>
        Assert.True(after.Best >= before.Best && after.Worst <= before.Worst, $"{before} became {after} with {learned}");
}
