using PermitScreen.Proving.Search;
using PermitScreen.Rules;

namespace PermitScreen.Proving.Proofs;

/// <summary>
/// A rule that never speaks alone: wherever it fires another of the same effect and place does, too. That two sentences of the law say the
/// same is no fault, and neither is a duty that only one of them has: so it must cite nothing that the other does not, and ask for nothing more.
/// </summary>
internal sealed class CoveredRules(ProofContext context, NeverFiring firing)
{
    public IEnumerable<Finding> Find()
    {
        var covered = new HashSet<int>();
        for (var rule = 0; rule < firing.FiredBy.Length; rule++)
        {
            if (firing.FiredBy[rule] is not { } fired)
                continue;
            var decision = context.Screener.Screen(fired.Application, new ScreeningOptions { AsOf = fired.Day });
            // Only what fires where this rule fires first can cover it.
            foreach (var outcome in decision.Outcomes.Where(o => o.State is RuleState.Fires && o.Rule != rule && !covered.Contains(o.Rule)))
            {
                if (!MayCover(context.RuleSet.Rules[outcome.Rule], context.RuleSet.Rules[rule])
                    || !context.IsNever(Goal.All(context.GoalOf(rule), context.GoalOf(outcome.Rule).Negated), fired.Day))
                {
                    continue;
                }

                covered.Add(rule);
                var other = context.RuleSet.Rules[outcome.Rule].Id;
                yield return new Finding(FindingKind.Covered, context.RuleSet.Rules[rule].Id, context.RuleSet.Rules[rule].Place,
                    new Bilingual($"凡它触发，{other} 也触发", $"wherever it fires, {other} fires, too"), fired.Application, fired.Day);
                break;
            }
        }
    }

    private static bool MayCover(Rule other, Rule rule) =>
        other.Effect == rule.Effect
        && other.Scope.Region == rule.Scope.Region
        && other.Scope.Unit == rule.Scope.Unit
        && !(other.InForce.From > rule.InForce.From) && !(other.InForce.To < rule.InForce.To) && (other.InForce.To is null || rule.InForce.To is not null)
        && other.Dimension == rule.Dimension
        && rule.Clauses.All(c => other.Clauses.Any(o => o.Id == c.Id))
        && rule.Duties.All(other.Duties.Contains);
}
