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
        var order = new AskingOrder(decision);
        var heads = new Dictionary<int, List<Reason>>();
        var behind = new Dictionary<int, int>();
        foreach (var reason in decision.Reasons)
        {
            if (reason.State != RuleState.Undetermined || IsOnTheMap(decision.Sheet, reason.Index) || order.FirstOf(decision.QuestionsOf(reason.Index)) is not { } question)
                continue;
            if (!heads.TryGetValue(question, out var standing))
                heads[question] = standing = [];
            if (standing.Find(h => StandsFor(h.Effect, reason.Effect)) is { } head)
                behind[reason.Index] = head.Index;
            else
                standing.Add(reason);
        }

        return behind;
    }

    /// <summary>A burden is as grave as any later in the order of effects; a relief speaks for its own kind only.</summary>
    private static bool StandsFor(Effect first, Effect other) => first.BearsOnVerdict() ? other.BearsOnVerdict() : first == other;

    private static bool IsOnTheMap(FactSheet sheet, int rule) => !sheet.MapFacts.IsEmpty
        && new OpenTests(sheet.Rules.Program, sheet.Slots)
            .In(sheet.Rules.Sides[rule].Condition, sheet.Rules.Compiled[rule].Start)
            .Exists(t => sheet.MapFacts.Any(found => found.FactId == t.Fact.Id));
}
