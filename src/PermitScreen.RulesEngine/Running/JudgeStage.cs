using PermitScreen.Rules;
using Rule = RulesEngine.Models.Rule;

namespace PermitScreen.RulesEngine.Running;

/// <summary>From what each rule certainly and possibly is to the verdict: the strictest wins, exceptions set aside, doubt keeps from passing.</summary>
internal sealed class JudgeStage(IReadOnlyList<Rule> exported)
{
    private readonly List<JudgedRule> rules = JudgedRule.Of(exported);
    private readonly int[] notHeld = [.. exported.Select((r, i) => (r, i)).Where(r => r.r.Text("not_held") is not null).Select(r => r.i)];

    /// <param name="holds">for each expression whether it holds</param>
    /// <param name="isContradictory">the facts contradict each other: nothing is settled</param>
    /// <param name="isDisputed">an answer is disputed: it never yields a pass</param>
    public ExportedVerdict Verdict(bool[] holds, bool isContradictory = false, bool isDisputed = false)
    {
        var tally = new Tally();
        if (isContradictory || notHeld.Any(i => holds[i]))
            tally.Distrust();
        if (isDisputed)
            tally.Dispute();
        var outcomes = new List<ExportedOutcome>();
        foreach (var rule in rules.Where(r => holds[r.Own.Possibly]))
        {
            var weight = InPrinciple(rule, Weigh(rule, holds[rule.Own.Certainly], holds), holds);
            tally.Count(weight);
            outcomes.Add(new ExportedOutcome(rule.Id, weight.State, weight.IsContested, weight.Effect, rule.Message, rule.Clause));
        }

        return new ExportedVerdict(tally.Verdict, tally.Best, tally.Worst, outcomes, isContradictory);
    }

    private static Weight Weigh(JudgedRule rule, bool isCertain, bool[] holds)
    {
        var contesting = new List<Verdict>();
        foreach (var special in rule.Overriders.Where(o => holds[o.AsException.Possibly]))
        {
            var weight = Weigh(special, holds[special.AsException.Certainly], holds);
            if (weight is { State: RuleState.Fires, IsContested: false } && special.IsVerified)
                return new Weight(RuleState.Overridden, rule.Effect, false, default);
            if (weight.State is RuleState.Fires or RuleState.Undetermined)
                contesting.Add(special.Effect.Verdict());
        }

        if (!isCertain)
            return new Weight(RuleState.Undetermined, rule.Effect, false, default);
        return new Weight(RuleState.Fires, rule.Effect, contesting.Count > 0, contesting.Append(PermitScreen.Verdict.Reject).Min());
    }

    /// <summary>The text allows of exceptions without naming them: until one was granted or refused both outcomes are possible.</summary>
    private static Weight InPrinciple(JudgedRule rule, Weight weight, bool[] holds)
    {
        if (weight.State != RuleState.Fires || !rule.IsInPrinciple || rule.Refused is { } refused && holds[refused] && !(rule.Granted is { } both && holds[both]))
            return weight;
        if (rule.Granted is { } granted && holds[granted])
            return weight with { Effect = Effect.Notify };
        var mildest = weight is { IsContested: true, Mildest: < PermitScreen.Verdict.Notify } ? weight.Mildest : PermitScreen.Verdict.Notify;
        return weight with { IsContested = true, Mildest = mildest };
    }
}
