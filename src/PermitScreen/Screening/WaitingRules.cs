using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Screening;

/// <summary>
/// One question often stands before many open rules. The gravest of them stands for the question; the others wait behind it, for as long as
/// it is open nothing about the verdict depends on them. They keep their part in verdict, range and needs: only who reads is spared. What
/// the map has spoken of never waits, for there is more to say than that nobody answered. Reasons are looked at in their order and no
/// further than somebody asks, for a short answer names few.
/// </summary>
internal sealed class WaitingRules(Decision decision)
{
    private const int Nothing = -1;

    private readonly AskingOrder order = new(decision);

    /// <summary>By question and kind of effect the first rule that asks for it.</summary>
    private readonly Dictionary<(int Question, Effect? Kind), int> heads = [];

    /// <summary>By rule what it waits behind, as far as the reasons were looked at.</summary>
    private readonly Dictionary<int, int> behind = [];

    private int next;

    /// <summary>The open rule that an undetermined one waits behind; null for one that stands for its question.</summary>
    /// <param name="rule">index of an undetermined rule in the rule set</param>
    public int? HeadOf(int rule)
    {
        int head;
        while (!behind.TryGetValue(rule, out head))
        {
            if (next == decision.Reasons.Length)
                return null;
            var reason = decision.Reasons[next++];
            if (reason.State == RuleState.Undetermined)
                behind[reason.Index] = Find(reason);
        }

        return head == Nothing ? null : head;
    }

    private int Find(Reason reason)
    {
        if (IsOnTheMap(decision.Sheet, reason.Index) || order.FirstOf(decision.QuestionsOf(reason.Index)) is not { } question)
            return Nothing;
        // A burden is as grave as any later in the order of effects; a relief speaks for its own kind only.
        Effect? kind = reason.Effect.BearsOnVerdict() ? null : reason.Effect;
        return heads.TryAdd((question, kind), reason.Index) ? Nothing : heads[(question, kind)];
    }

    private static bool IsOnTheMap(FactSheet sheet, int rule) => !sheet.MapFacts.IsEmpty && new OpenTests(sheet.Rules.Program, sheet.Slots)
        .In(sheet.Rules.Sides[rule].Condition, sheet.Rules.Compiled[rule].Start)
        .Exists(test => IsOnTheMap(sheet, test.Fact));

    private static bool IsOnTheMap(FactSheet sheet, Fact fact)
    {
        foreach (var found in sheet.MapFacts)
        {
            if (found.FactId == fact.Id)
                return true;
        }

        return false;
    }
}
