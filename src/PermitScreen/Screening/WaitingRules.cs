using PermitScreen.Rules;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Screening;

/// <summary>
/// One question often stands before many open rules. The gravest of them stands for the question; the others wait behind it, for as long as
/// it is open nothing about the verdict depends on them. They keep their part in verdict, range and needs: only who reads is spared. What
/// the map has spoken of never waits, for there is more to say than that nobody answered.
/// </summary>
internal static class WaitingRules
{
    /// <summary>For each rule that waits the index of the one it waits behind; both are undetermined.</summary>
    public static Dictionary<int, int> Of(Decision decision)
    {
        var open = decision.Reasons.Where(r => r.State == RuleState.Undetermined && !IsOnTheMap(decision.Sheet, r.Index)).Select(r => (Reason: r, Asks: QuestionsOf(decision, r))).ToList();
        var behind = new Dictionary<int, int>();
        var inOrder = decision.Needs.Select(n => (object?)n.Fact ?? n.List!).Concat(open.SelectMany(o => o.Asks)).Distinct().ToList();
        foreach (var question in inOrder)
        {
            var asking = open.Where(o => o.Asks.Contains(question)).ToList();
            var heads = new List<Reason>();
            foreach (var (reason, _) in asking)
            {
                if (heads.Find(h => StandsFor(h.Effect, reason.Effect)) is { } head)
                    behind[reason.Index] = head.Index;
                else
                    heads.Add(reason);
            }

            open.RemoveAll(asking.Contains);
        }

        return behind;
    }

    /// <summary>A burden is as grave as any later in the order of effects; a relief speaks for its own kind only.</summary>
    private static bool StandsFor(Effect first, Effect other) => first.BearsOnVerdict() ? other.BearsOnVerdict() : first == other;

    private static bool IsOnTheMap(FactSheet sheet, int rule) => !sheet.MapFacts.IsEmpty
        && new OpenTests(sheet.Rules.Program, sheet.Slots)
            .In(sheet.Rules.Sides[rule].Condition, sheet.Rules.Compiled[rule].Start)
            .Exists(t => sheet.MapFacts.Any(found => found.FactId == t.Fact.Id));

    private static List<object> QuestionsOf(Decision decision, Reason reason)
    {
        var (facts, lists) = RuleQuestions.Of(decision, reason.Index);
        return [.. facts, .. lists];
    }
}
